import type { Cursor } from "../../document/cursor";
import { toPlainValue, type Value } from "../../document/value";
import { getListIdentity, isQuantityPair, toMemberPath } from "../../model/listIdentity";
import { isSecretMember } from "../../model/secrets";
import { structureOf } from "../../schema/schema";
import { normalizeScalar } from "../normalization";
import { type DiffOutputOptions, getShownValue } from "./shownValues";

/**
 * A value printed so that texts can be compared line by line, whatever the format it came in: JSON with members in the
 * order of the API, sets sorted, counts left to the items.
 */
export function toCanonicalText(value: Cursor, options: DiffOutputOptions = {}): string {
	return `${JSON.stringify(toCanonicalValue(value, options), null, 4)}\n`;
}

function toCanonicalValue(value: Cursor, options: DiffOutputOptions): Value {
	if (value.node.kind === "structure") return toCanonicalMembers(value, options);
	if (value.node.kind === "list") return toCanonicalList(value, options);
	return toPlainValue(value.node, value.document.source);
}

function toCanonicalMembers(structure: Cursor, options: DiffOutputOptions): Value {
	const { node } = structure;
	const order = Object.keys(structureOf(node.type)?.members ?? {});
	const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
	const entries = node.entries
		.filter((entry) => !entry.shadowed && !(entry.key === "Quantity" && isQuantityPair(node)))
		.sort((a, b) => rank(a.key) - rank(b.key) || (a.key < b.key ? -1 : 1));
	const members = entries.map((entry): [string, Value] => {
		const member = structure.child(entry);
		const isSecret = isSecretMember(node.type, entry.key);
		return [entry.key, isSecret ? getShownValue(member, options) : toCanonicalValue(member, options)];
	});
	return Object.fromEntries(members);
}

function toCanonicalList(list: Cursor, options: DiffOutputOptions): Value {
	const at = toMemberPath(list.trail);
	const [holder = "", member = ""] = at.split(".", 2);
	const { ordered, key } = getListIdentity(holder, member);
	const items = list.items().map((item) => {
		const own = key === null ? item.node : item.node.entries.find((entry) => entry.key === key)?.node;
		const isScalar = own && own.kind !== "structure" && own.kind !== "list";
		const name = isScalar ? normalizeScalar(own, list.document.source, at) : "";
		return { name, value: toCanonicalValue(item, options) };
	});
	if (!ordered) items.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	return items.map((item) => item.value);
}
