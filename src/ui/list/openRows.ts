import { compareDocuments } from "../../workspace/comparison";
import { openText } from "../../workspace/documents";
import type { ListingRow } from "../../workspace/listing";
import type { OpenListing } from "../../workspace/listings";

/**
 * Opens a distribution of a list as a document of its own: with its own text, so that editing, copying and the source
 * view deal with one distribution instead of the whole list.
 */
export async function openRow(
	listing: OpenListing,
	{ start, end, id, text: own }: ListingRow,
): Promise<string | undefined> {
	const { document, text } = listing;
	// Cut out, an XML element no longer tells its namespace.
	const apiVersion = document && document.apiVersionFrom !== "default" ? document.apiVersion : undefined;
	const [key] = await openText(own ?? text.slice(start, end), id || undefined, {
		format: document?.format,
		apiVersion,
	});
	return key;
}

/** Opens two distributions of a list and shows them side by side. */
export async function compareRows(listing: OpenListing, before: ListingRow, after: ListingRow): Promise<void> {
	const left = await openRow(listing, before);
	const right = await openRow(listing, after);
	if (left !== undefined && right !== undefined) compareDocuments(left, right);
}
