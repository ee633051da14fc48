import type { Document, FormatName } from "../document/document";
import { MASK } from "../document/hidden";
import type { Node } from "../document/node";
import { apiPath, jmesPath, keyedPath, xPath } from "../document/path";
import { isDecoded } from "../formats/embedded/decoded";
import { formatOf } from "../formats/registry";
import { structureOf } from "../schema/schema";
import { valueText } from "./rows";
import { isMasked, textWithoutSecrets, withoutSecrets } from "./secrets";
import type { TreeItem, ValueItem } from "./tree";

export type CopyKind = "value" | "subtree" | FormatName | "path" | "keyed path" | "JMESPath" | "XPath";

/**
 * What a kind of copy puts on the clipboard for an item; null where the item has no such thing.
 * Secrets are masked unless they are revealed.
 */
export function copyText(document: Document, item: TreeItem, kind: CopyKind): string | null {
	if (item.kind === "note") return kind === "value" || kind === "subtree" ? item.note.text : null;
	if (item.kind === "absent") return kind === "value" ? String(item.value) : null;
	switch (kind) {
		case "value":
			if (isMasked(item)) return MASK;
			return isContainer(item.node) ? sourceOf(document, item) : valueText(item.node, document.source);
		case "subtree":
			return sourceOf(document, item);
		case "path":
			return apiPath(item.trail);
		case "keyed path":
			return keyedPath(item.trail);
		case "JMESPath":
			return jmesPath(item.trail);
		case "XPath":
			return xPath(document.shape ?? (document.name || "*"), item.trail);
		default:
			return printed(document, item, kind);
	}
}

function printed(document: Document, item: ValueItem, format: FormatName): string {
	return formatOf(format).print({
		node: withoutSecrets(item.node, item.trail),
		source: document.source,
		from: document.format,
		name: elementName(item),
		apiVersion: document.apiVersion,
	});
}

function isContainer(node: Node): boolean {
	return node.kind === "structure" || node.kind === "list";
}

/**
 * The item exactly as it stands in the text, of an XML element its tags too, of the top the whole text; what stands in
 * a string is written anew.
 */
function sourceOf(document: Document, item: ValueItem): string {
	if (isDecoded(document)) return printed(document, item, document.format);
	const { start, end } = rangeOf(document, item);
	return textWithoutSecrets(document, item.node, item.trail, start, end);
}

function rangeOf({ format, where, source }: Document, { entry, node }: ValueItem): { start: number; end: number } {
	if (!entry) return where === "" ? { start: 0, end: source.length } : node;
	return format === "xml" ? entry : node;
}

function elementName(item: ValueItem): string {
	const step = item.trail.at(-1);
	if (!step) return item.name;
	return step.parent.kind === "list"
		? (structureOf(item.node.type)?.name ?? (step.entry.spelled || "Item"))
		: step.entry.key;
}
