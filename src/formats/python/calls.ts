import { createContainer, createEntry, createScalar, type Entry, type Node } from "../../document/node";
import { readTimestamp } from "./timestamps";

/** What calls are known to stand for. */
export type CallKind = "dict" | "list" | "string" | "float" | "timestamp";

/** Calls that stand for a plain value when their arguments do. */
const CALL_KINDS = new Map<string, CallKind>([
	["dict", "dict"],
	["OrderedDict", "dict"],
	["collections.OrderedDict", "dict"],
	["list", "list"],
	["tuple", "list"],
	["set", "list"],
	["frozenset", "list"],
	["str", "string"],
	["float", "float"],
	["datetime", "timestamp"],
	["datetime.datetime", "timestamp"],
	["dt.datetime", "timestamp"],
]);

/** What a call of this name stands for; undefined when only its program knows. */
export function getCallKind(name: string): CallKind | undefined {
	return CALL_KINDS.get(name);
}

/**
 * The value of a call; null when only its program knows it.
 * @param args arguments in order: `key` is the keyword, "" for one without; `**x` has the key `**x` and no key range
 * @param start range of the whole call
 */
export function readCall(kind: CallKind, args: Entry[], text: string, start: number, end: number): Node | null {
	if (kind === "dict") return readDict(args, text, start, end);
	if (kind === "timestamp") {
		const iso = readTimestamp(args, text);
		return iso === null ? null : createScalar("timestamp", iso, start, end);
	}
	const only = args[0];
	if (args.length > 1 || (only && only.key !== "")) return null;
	if (kind === "list") return readList(only?.node ?? null, start, end);
	if (kind === "float") return readFloat(only?.node ?? null, start, end);
	if (!only) return createScalar("string", "", start, end);
	return only.node.kind === "string" ? createScalar("string", only.node.value, start, end) : null;
}

function readList(inner: Node | null, start: number, end: number): Node | null {
	if (inner && inner.kind !== "list") return null;
	const node = createContainer("list", start, end);
	if (inner) {
		node.entries = inner.entries;
		node.notes = inner.notes;
	}
	return node;
}

/** `float('inf')` and the like: the only way to spell these numbers. */
function readFloat(inner: Node | null, start: number, end: number): Node | null {
	if (inner?.kind !== "string") return null;
	const word = String(inner.value).toLowerCase();
	if (word === "nan") return createScalar("number", Number.NaN, start, end);
	const match = /^([+-]?)inf(?:inity)?$/.exec(word);
	if (!match) return null;
	return createScalar("number", match[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, start, end);
}

function readDict(args: Entry[], text: string, start: number, end: number): Node | null {
	const node = createContainer("structure", start, end);
	for (const [index, arg] of args.entries()) {
		if (arg.key !== "") node.entries.push(arg);
		else if (index > 0 || !addPositional(node, arg, text)) return null;
	}
	return node;
}

/** The members that `dict(x)` takes over from its argument: a dict, a list of pairs, or something unknown. */
function addPositional(node: Node, arg: Entry, text: string): boolean {
	const from = arg.node;
	if (from.kind === "structure") {
		node.entries = from.entries;
		node.notes = from.notes;
		return true;
	}
	if (from.kind === "opaque") {
		const spelled = text.slice(from.start, from.end);
		if (spelled.startsWith("*")) return false;
		node.entries.push(createEntry(`**${spelled}`, -1, -1, arg.start, arg.end, from));
		return true;
	}
	if (from.kind !== "list") return false;
	for (const pair of from.entries) {
		const member = readPair(pair);
		if (!member) return false;
		node.entries.push(member);
	}
	node.notes = from.notes;
	return true;
}

function readPair(pair: Entry): Entry | null {
	const [first, second, more] = pair.node.entries;
	if (pair.node.kind !== "list" || !first || !second || more || first.node.kind !== "string") return null;
	const key = String(first.node.value);
	return createEntry(key, first.node.start, first.node.end, pair.start, pair.end, second.node);
}
