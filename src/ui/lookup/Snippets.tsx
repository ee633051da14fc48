import { formats } from "../../formats/registry";
import { snippet } from "../../lookup/snippet";
import { copy } from "../parts/clipboard";

/** How a member is written in each format, ready to be copied. */
export function Snippets({ target }: { target: string }) {
	return (
		<>
			<h2>How to write it</h2>
			{formats.map((format) => {
				const text = snippet(target, format.name);
				if (!text) return null;
				return (
					<div key={format.name} class="snippet">
						<button
							type="button"
							class="button"
							aria-label={`Copy as ${format.label}`}
							onClick={() => void copy(text, format.label)}
						>
							Copy {format.label}
						</button>
						<pre>{text}</pre>
					</div>
				);
			})}
		</>
	);
}
