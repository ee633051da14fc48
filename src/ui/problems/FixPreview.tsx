import { structuredPatch } from "diff";
import type { Document } from "../../document/document";
import { applyEdits, type TextEdit } from "../../document/edit";
import { phrase } from "../../workspace/text/phrase";
import { useWorkspace } from "../workspaceContext";

/** Lines of unchanged text around a change. */
const MAX_CONTEXT_LINES = 1;

/** What a fix would change, as a small diff. */
export function FixPreview({ document, edits }: { document: Document; edits: readonly TextEdit[] }) {
	const { source } = document;
	const mask = useWorkspace().secrets.createMasker(document);
	const patch = structuredPatch("", "", source, applyEdits(source, edits), "", "", { context: MAX_CONTEXT_LINES });
	return (
		<section class="preview" aria-label={phrase("problems_fix_preview")} translate={false} dir="ltr">
			{patch.hunks.map((hunk) => (
				<div key={hunk.oldStart}>
					{hunk.lines.map((line, index) => (
						<div
							key={`${hunk.oldStart + index}${line}`}
							class={line.startsWith("+") ? "is-added" : line.startsWith("-") ? "is-removed" : ""}
						>
							{mask(line)}
						</div>
					))}
				</div>
			))}
		</section>
	);
}
