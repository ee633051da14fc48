import { closeTable, currentKey, selectDocument } from "../../workspace/documents/store";
import { tables } from "../../workspace/table/store";
import { phrase, plural } from "../../workspace/text/phrase";
import { SafeText } from "../parts/SafeText";

/** The lists that are open, as entries beside the open documents. */
export function TableEntries() {
	return (
		<>
			{tables.value.map(({ key, title, rows, total }) => (
				<li key={key} class="doc" data-current={key === currentKey.value}>
					<button
						type="button"
						class="doc-main"
						aria-current={key === currentKey.value}
						title={phrase("list_entry_title")}
						onClick={() => selectDocument(key)}
						onKeyDown={(event) => {
							if (event.key === "Delete") closeTable(key);
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
						onClick={() => closeTable(key)}
					>
						×
					</button>
				</li>
			))}
		</>
	);
}
