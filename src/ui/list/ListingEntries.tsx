import { closeList, currentKey, select } from "../../workspace/documents";
import { listings } from "../../workspace/listings";

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
						title="Delete closes"
						onClick={() => select(key)}
						onKeyDown={(event) => {
							if (event.key === "Delete") closeList(key);
						}}
					>
						<span class="doc-title">{title}</span>
						<small>{total === null ? "reading…" : `${rows.length} distributions`}</small>
					</button>
					<button
						type="button"
						class="doc-close"
						aria-label={`Close ${title}`}
						title="Close"
						onClick={() => closeList(key)}
					>
						×
					</button>
				</li>
			))}
		</>
	);
}
