import type { Document } from "../../document/document";
import type { FormatName } from "../../document/formatTraits";
import { formatTraits } from "../../document/formatTraits";
import type { Node } from "../../document/node";
import { toApiPath, toJmesPath, toKeyedPath, toXPath } from "../../document/path";
import { MASK } from "../../document/redaction";
import { getFormat } from "../../formats/registry";
import { structureOf } from "../../schema/schema";
import type { SecretsStore } from "../secrets/store";
import type { TreeItem, ValueItem } from "./items";
import { getValueText } from "./rows";

export type CopyKind = "value" | "subtree" | FormatName | "path" | "keyed path" | "JMESPath" | "XPath";

/**
 * The text that a kind of copy puts on the clipboard; null when the item has none of that kind.
 * Secrets are masked unless they are revealed.
 */
export function getCopyText(document: Document, item: TreeItem, kind: CopyKind, secrets: SecretsStore): string | null {
	if (item.kind === "note") return kind === "value" || kind === "subtree" ? item.note.text : null;
	if (item.kind === "absent") return kind === "value" ? String(item.value) : null;
	switch (kind) {
		case "value":
			if (secrets.isHidden(item)) return MASK;
			return isContainer(item.node) ? getItemSource(document, item, secrets) : getValueText(item.node, document.source);
		case "subtree":
			return getItemSource(document, item, secrets);
		case "path":
			return toApiPath(item.trail);
		case "keyed path":
			return toKeyedPath(item.trail);
		case "JMESPath":
			return toJmesPath(item.trail);
		case "XPath":
			return toXPath(document.shape ?? (document.name || "*"), item.trail);
		default:
			return printItem(document, item, kind, secrets);
	}
}

function printItem(document: Document, item: ValueItem, format: FormatName, secrets: SecretsStore): string {
	return getFormat(format).print({
		node: secrets.maskTree(item.node, item.trail),
		source: document.source,
		from: document.format,
		name: getElementName(item),
		apiVersion: document.apiVersion,
	});
}

function isContainer(node: Node): boolean {
	return node.kind === "structure" || node.kind === "list";
}

/**
 * The item exactly as in the text: an XML element with its tags, the root with the whole text. An item of a document in
 * a string is printed.
 */
function getItemSource(document: Document, item: ValueItem, secrets: SecretsStore): string {
	if (document.isEmbedded) return printItem(document, item, document.format, secrets);
	return secrets.maskText(document, item.node, item.trail, getItemRange(document, item));
}

function getItemRange({ format, where, source }: Document, { entry, node }: ValueItem): { start: number; end: number } {
	if (!entry) return where === "" ? { start: 0, end: source.length } : node;
	return formatTraits[format].tags ? entry : node;
}

function getElementName(item: ValueItem): string {
	const step = item.trail.at(-1);
	if (!step) return item.name;
	return step.parent.kind === "list"
		? (structureOf(item.node.type)?.name ?? (step.entry.spelled || "Item"))
		: step.entry.key;
}
