import type { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import type { Entry, Node } from "../document/node";
import { structureOf } from "../schema/schema";

// Placeholders for values that are inserted later or were removed: $NAME, ${Name}, #{name}, {{name}}, <name>, %s, XXXX,
// ****, REDACTED.
const PLACEHOLDER = /\$[{A-Z_]|#\{|\{\{|<[^<>]*>|%[sd]\b|[xX]{4,}|\*{2,}|redacted|REDACTED|placeholder|PLACEHOLDER/;

/** Longest part of a text that is searched for placeholders. */
const MAX_SEARCHED_CHARACTERS = 4000;

/**
 * The text of a string exactly as CloudFront will receive it; undefined when it is missing, not a string, an expression,
 * or has a placeholder.
 */
export function literalText(place: Cursor | undefined): string | undefined {
	const text = place?.string;
	return text === undefined || place?.isHidden || PLACEHOLDER.test(text.slice(0, MAX_SEARCHED_CHARACTERS))
		? undefined
		: text;
}

/** Members of responses, which are sent back by mistake together with the config. */
export const RESPONSE_MEMBERS: ReadonlySet<string> = new Set([
	"DistributionConfig",
	"Distribution",
	"ETag",
	"ResponseMetadata",
	"$metadata",
]);

/** Whether the document is a response of CloudFront, so that its config has been accepted. */
export function isResponse(document: Document): boolean {
	return structureOf(document.root.type)?.use === "response";
}

const SPREAD = /^(\*|\.\.\.)/;

/** Whether an entry is a spread of unknown members: `**more` in Python, `...more` in JavaScript. */
export function isSpread(entry: Entry): boolean {
	return entry.node.kind === "opaque" && SPREAD.test(entry.spelled);
}

/** Whether a list item is a spread of unknown items. */
function isSpreadItem(item: Cursor): boolean {
	return item.node.kind === "opaque" && SPREAD.test(item.sourceText);
}

/** Whether a structure may have more members than the document shows: it has a spread or is cut off. */
export function mayHaveMoreMembers({ isCut, entries }: Node): boolean {
	return isCut === true || entries.some(isSpread);
}

/** The same for the items of a list or a `{Quantity, Items}` pair. */
export function mayHaveMoreItems(list: Cursor): boolean {
	return list.node.isCut === true || list.get("Items")?.node.isCut === true || list.items().some(isSpreadItem);
}
