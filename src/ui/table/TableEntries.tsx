import { phrase, plural } from "../../workspace/text/phrase";
import { SafeText } from "../parts/SafeText";
import { useWorkspace } from "../workspaceContext";

/** The lists that are open, as entries beside the open documents. */
export function TableEntries() {
	const { documents, tables } = useWorkspace();
	const currentKey = documents.currentKey.value;
	return (
		<>
			{tables.all.value.map(({ key, title, rows, total }) => (
				<li key={key} class="doc" data-current={key === currentKey}>
					<button
						type="button"
						class="doc-main"
						aria-current={key === currentKey}
						title={phrase("list_entry_title")}
						onClick={() => documents.select(key)}
						onKeyDown={(event) => {
							if (event.key === "Delete") documents.closeTable(key);
						}}
					>
						<span class="doc-title">
							<SafeText text={title} />
						</span>
						<small>{total === null ? phrase("list_entry_reading") : plural("distributions", rows.length)}</small>
					</button>
					<button
						type="button"
						class="doc-close"
						aria-label={phrase("document_close", { title })}
						title={phrase("close")}
						onClick={() => documents.closeTable(key)}
					>
						×
					</button>
				</li>
			))}
		</>
	);
}
