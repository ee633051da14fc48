import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import { toPlainValue, type Value } from "../../document/value";
import { getListIdentity, getMemberId, isQuantityPair } from "../../model/listIdentity";
import { type MemberId, splitMemberId, toMemberId } from "../../schema/memberId";
import { structureOf } from "../../schema/schema";
import { normalizeScalar } from "../normalization";
import type { Side } from "../side";
import { type DiffOutputOptions, getShownValue, isSecretPlace } from "./shownValues";

/**
 * Prints a value so that texts can be compared line by line, whatever its format: JSON with members in the order of the
 * API, sets sorted, without Quantity.
 */
export function toCanonicalText(document: Document, side: Side, options: DiffOutputOptions = {}): string {
	const at = getMemberId(side.trail);
	return `${JSON.stringify(toCanonicalValue(document, side.node, at, options), null, 4)}\n`;
}

function toCanonicalValue(document: Document, node: Node, at: MemberId, options: DiffOutputOptions): Value {
	if (node.kind === "structure") return toCanonicalStructure(document, node, options);
	if (node.kind === "list") return toCanonicalList(document, node, at, options);
	return toPlainValue(node, document.source);
}

function toCanonicalStructure(document: Document, node: Node, options: DiffOutputOptions): Value {
	const order = Object.keys(structureOf(node.type)?.members ?? {});
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	const entries = node.entries
		.filter((entry) => !entry.shadowed && !(entry.key === "Quantity" && isQuantityPair(node)))
		.sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
	const members = entries.map((entry): [string, Value] => {
		const trail = [{ parent: node, entry }];
		if (isSecretPlace(trail)) return [entry.key, getShownValue(document, { trail, node: entry.node }, options)];
		return [entry.key, toCanonicalValue(document, entry.node, toMemberId(node.type, entry.key), options)];
	});
	return Object.fromEntries(members);
}

function toCanonicalList(document: Document, node: Node, at: MemberId, options: DiffOutputOptions): Value {
	const { structure: holder, member } = splitMemberId(at);
	const { ordered, key } = getListIdentity(holder, member);
	const items = node.entries.map((entry) => {
		const keyNode = key === null ? entry.node : entry.node.entries.find((member) => member.key === key)?.node;
		const isScalar = keyNode && keyNode.kind !== "structure" && keyNode.kind !== "list";
		const name = isScalar ? normalizeScalar(keyNode, document.source, at) : "";
		return { name, value: toCanonicalValue(document, entry.node, at, options) };
	});
	if (!ordered) items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	return items.map((item) => item.value);
}
