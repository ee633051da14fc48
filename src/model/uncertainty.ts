import type { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import type { Entry, Node } from "../document/node";
import { structureOf } from "../schema/schema";

// What people put where a value is filled in later or was taken out: $NAME, ${Name}, #{name}, {{name}}, <name>, %s,
// XXXX, ****, REDACTED.
const PLACEHOLDER = /\$[{A-Z_]|#\{|\{\{|<[^<>]*>|%[sd]\b|[xX]{4,}|\*{2,}|redacted|REDACTED|placeholder|PLACEHOLDER/;

/** Only so much of a text is searched for placeholders. */
const MAX_SEARCHED_CHARACTERS = 4000;

/**
 * The text of a string as it will reach CloudFront, blanks included; undefined when the place is absent or no string,
 * when only a program knows it, or when it holds a placeholder that is replaced before.
 */
export function literalText(place: Cursor | undefined): string | undefined {
	const text = place?.string;
	return text === undefined || place?.isHidden || PLACEHOLDER.test(text.slice(0, MAX_SEARCHED_CHARACTERS))
		? undefined
		: text;
}

/** Members of answers, which people send back by mistake with the config inside. */
export const RESPONSE_MEMBERS: ReadonlySet<string> = new Set([
	"DistributionConfig",
	"Distribution",
	"ETag",
	"ResponseMetadata",
	"$metadata",
]);

/** Whether CloudFront itself wrote the document, so that whatever stands in it is accepted. */
export function isResponse(document: Document): boolean {
	return structureOf(document.root.type)?.use === "response";
}

const SPREAD = /^(\*|\.\.\.)/;

/** Whether a member stands for any number of them that only a program knows: `**more` in Python, `...more` in JavaScript. */
export function isSpread(entry: Entry): boolean {
	return entry.node.kind === "opaque" && SPREAD.test(entry.spelled);
}

/** Whether an item of a list stands for any number of them. */
function isSpreadItem(item: Cursor): boolean {
	return item.node.kind === "opaque" && SPREAD.test(item.sourceText);
}

/** Whether a structure may have members that do not show: something is spread into it, or the text ends inside of it. */
export function mayHaveMoreMembers({ isCut, entries }: Node): boolean {
	return isCut === true || entries.some(isSpread);
}

/** The same for the items of a list or a `{Quantity, Items}` pair. */
export function mayHaveMoreItems(list: Cursor): boolean {
	return list.node.isCut === true || list.get("Items")?.node.isCut === true || list.items().some(isSpreadItem);
}
