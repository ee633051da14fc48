import { FORMAT_NAMES, formatTraits } from "../../document/formatTraits";
import { createSnippet } from "../../lookup/snippet";
import { phrase } from "../../workspace/text/phrase";
import { copyToClipboard } from "../parts/clipboard";
import { usePage } from "../workspaceContext";

/** How a member is written in each format, ready to be copied. */
export function Snippets({ target }: { target: string }) {
	const { toast } = usePage();
	return (
		<>
			<h2>{phrase("lookup_how")}</h2>
			{FORMAT_NAMES.map((format) => {
				const text = createSnippet(target, format);
				if (!text) return null;
				const { label } = formatTraits[format];
				return (
					<div key={format} class="snippet">
						<button
							type="button"
							class="button"
							aria-label={phrase("lookup_copy_label", { format: label })}
							onClick={() => void copyToClipboard(toast, text, label)}
						>
							{phrase("lookup_copy", { format: label })}
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
