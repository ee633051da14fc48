import { closeList, currentKey, select } from "../../workspace/documents";
import { listings } from "../../workspace/listings";
import { phrase, plural } from "../../workspace/phrase";
import { Visible } from "../parts/Visible";

/** The lists that are open, as entries beside the open documents. */
export function ListingEntries() {
	return (
		<>
			{listings.value.map(({ key, title, rows, total }) => (
				<li key={key} class="doc" data-current={key === currentKey.value}>
					<button
						type="button"
						class="doc-main"
						aria-current={key === currentKey.value}
						title={phrase("list_entry_title")}
						onClick={() => select(key)}
						onKeyDown={(event) => {
							if (event.key === "Delete") closeList(key);
						}}
					>
						<span class="doc-title">
							<Visible text={title} />
						</span>
						<small>{total === null ? phrase("list_entry_reading") : plural("distributions", rows.length)}</small>
					</button>
					<button
						type="button"
						class="doc-close"
						aria-label={phrase("document_close", { title })}
						title={phrase("close")}
						onClick={() => closeList(key)}
					>
						×
					</button>
				</li>
			))}
		</>
	);
}
