import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import { plainValue, type Value } from "../../document/value";
import { structureOf } from "../../schema/schema";
import { scalarText } from "../equality";
import { identityOf, isPair, memberPath } from "../identity";
import type { Side } from "../side";
import { isSecret, type OutputOptions, shownValue } from "./values";

/**
 * A value printed so that texts can be compared line by line, whatever the format it came in: JSON with members in the
 * order of the API, sets sorted, counts left to the items.
 */
export function canonicalText(document: Document, side: Side, options: OutputOptions = {}): string {
	const at = memberPath(side.trail);
	return `${JSON.stringify(canonical(document, side.node, at, options), null, 4)}\n`;
}

function canonical(document: Document, node: Node, at: string, options: OutputOptions): Value {
	if (node.kind === "structure") return structure(document, node, options);
	if (node.kind === "list") return list(document, node, at, options);
	return plainValue(node, document.source);
}

function structure(document: Document, node: Node, options: OutputOptions): Value {
	const order = Object.keys(structureOf(node.type)?.members ?? {});
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	const entries = node.entries
		.filter((entry) => !entry.shadowed && !(entry.key === "Quantity" && isPair(node)))
		.sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
	const members = entries.map((entry): [string, Value] => {
		const trail = [{ parent: node, entry }];
		if (isSecret(trail)) return [entry.key, shownValue(document, { trail, node: entry.node }, options)];
		return [entry.key, canonical(document, entry.node, `${node.type}.${entry.key}`, options)];
	});
	return Object.fromEntries(members);
}

function list(document: Document, node: Node, at: string, options: OutputOptions): Value {
	const [holder = "", member = ""] = at.split(".", 2);
	const { ordered, key } = identityOf(holder, member);
	const items = node.entries.map((entry) => {
		const own = key === null ? entry.node : entry.node.entries.find((one) => one.key === key)?.node;
		const isScalar = own && own.kind !== "structure" && own.kind !== "list";
		const name = isScalar ? scalarText(own, document.source, at) : "";
		return { name, value: canonical(document, entry.node, at, options) };
	});
	if (!ordered) items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	return items.map((item) => item.value);
}
