import { formats } from "../../formats/registry";
import { createSnippet } from "../../lookup/snippet";
import { phrase } from "../../workspace/text/phrase";
import { copyToClipboard } from "../parts/clipboard";

/** How a member is written in each format, ready to be copied. */
export function Snippets({ target }: { target: string }) {
	return (
		<>
			<h2>{phrase("lookup_how")}</h2>
			{formats.map((format) => {
				const text = createSnippet(target, format.name);
				if (!text) return null;
				return (
					<div key={format.name} class="snippet">
						<button
							type="button"
							class="button"
							aria-label={phrase("lookup_copy_label", { format: format.label })}
							onClick={() => void copyToClipboard(text, format.label)}
						>
							{phrase("lookup_copy", { format: format.label })}
						</button>
						<pre translate={false} dir="ltr">
							{text}
						</pre>
					</div>
				);
			})}
		</>
	);
}
