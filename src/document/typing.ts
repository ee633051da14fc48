import type { MemberType } from "../schema/definitions";
import { findMemberName, isScalarType, memberOf, structureOf } from "../schema/schema";
import type { Entry, Node } from "./node";
import type { Problem } from "./problem";

/** Properties of a format that decide how the schema's types apply. */
export interface TypingOptions {
	/** Every value is text and lists look like structures, as in XML; the schema decides what they are. */
	untyped: boolean;
}

/**
 * Converts the generic tree of a grammar to the API's types, in place: API names for keys in any spelling, list or
 * structure, numbers and booleans for XML's text, and which of two equal keys wins.
 * Values that the schema does not know stay unchanged.
 * Conversions are botocore's (parsers.py): `true` alone is true, the first of two equal XML elements wins.
 * @param problems receives what cannot be converted
 */
export function assignType(node: Node, type: MemberType, dialect: TypingOptions, problems: Problem[]): void {
	if (typeof type === "string") {
		assignScalar(node, type, dialect, problems);
	} else if ("list" in type) {
		assignList(node, type.list, dialect, problems);
	} else {
		assignStructure(node, type.structure, dialect, problems);
	}
}

function assignStructure(node: Node, name: string, dialect: TypingOptions, problems: Problem[]): void {
	if (dialect.untyped && isBlankText(node)) convertToContainer(node, "structure");
	if (node.kind !== "structure" || !structureOf(name)) return;
	node.type = name;
	const counting = new Map<string, Entry>();
	for (const entry of node.entries) {
		const canonical = findMemberName(name, entry.key);
		if (canonical === null) continue;
		entry.key = canonical;
		resolveDuplicate(counting, entry, dialect);
		const member = memberOf(name, canonical);
		if (member) assignType(entry.node, member.type, dialect, problems);
	}
}

/** Two spellings of one member are duplicates: the first wins in XML, the last elsewhere. */
function resolveDuplicate(entriesByKey: Map<string, Entry>, entry: Entry, dialect: TypingOptions): void {
	const earlier = entriesByKey.get(entry.key);
	if (!earlier) {
		entriesByKey.set(entry.key, entry);
	} else if (dialect.untyped) {
		entry.shadowed = true;
	} else {
		earlier.shadowed = true;
		entriesByKey.set(entry.key, entry);
	}
}

function assignList(node: Node, item: string, dialect: TypingOptions, problems: Problem[]): void {
	if (dialect.untyped) {
		if (isBlankText(node)) convertToContainer(node, "list");
		if (node.kind === "structure") convertToList(node);
	}
	if (node.kind !== "list") return;
	node.type = item;
	const type: MemberType = isScalarType(item) ? item : { structure: item };
	for (const entry of node.entries) assignType(entry.node, type, dialect, problems);
}

function convertToList(node: Node): void {
	node.kind = "list";
	node.entries.forEach((entry, index) => {
		entry.key = String(index);
	});
}

function convertToContainer(node: Node, kind: "structure" | "list"): void {
	node.kind = kind;
	node.entries = [];
	node.value = null;
}

function isBlankText(node: Node): boolean {
	return node.kind === "string" && typeof node.value === "string" && node.value.trim() === "";
}

function assignScalar(node: Node, type: MemberType, dialect: TypingOptions, problems: Problem[]): void {
	if (node.kind !== "string" || typeof node.value !== "string") return;
	if (type === "timestamp") {
		if (looksLikeTimestamp(node.value)) node.kind = "timestamp";
		return;
	}
	if (!dialect.untyped) return;
	if (type === "integer" || type === "long") convertToNumber(node, node.value);
	else if (type === "boolean") convertToBoolean(node, node.value, problems);
}

function convertToNumber(node: Node, text: string): void {
	const trimmed = text.trim();
	if (!/^[+-]?\d{1,30}$/.test(trimmed)) return;
	node.kind = "number";
	node.value = Number(trimmed);
}

function convertToBoolean(node: Node, text: string, problems: Problem[]): void {
	if (text !== "true" && text !== "false") {
		if (text.trim() === "") return;
		problems.push({
			severity: "warning",
			code: "not-boolean",
			message: `“${text.slice(0, 40)}” is neither true nor false; SDKs read anything but “true” as false`,
			start: node.start,
			end: node.end,
		});
	}
	node.kind = "boolean";
	node.value = text === "true";
}

/** Whether a text looks like an ISO 8601 date with a time, as the API writes timestamps. */
function looksLikeTimestamp(text: string): boolean {
	return text.length <= 40 && /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?/.test(text);
}
