import type { Entry, Node } from "../../../src/document/node";
import type { Format, SyntaxRoot, SyntaxTree } from "../../../src/formats/format";

/** A value in short: opaque ones as `‹source›`, timestamps as `@iso`, shadowed entries left out. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

/** What a node holds, as JSON would. */
export function plain(node: Node, text: string): Plain {
	if (node.kind === "list") return node.entries.map((entry) => plain(entry.node, text));
	if (node.kind === "structure") {
		const counted = node.entries.filter((entry) => !entry.shadowed);
		return Object.fromEntries(counted.map((entry) => [entry.key, plain(entry.node, text)]));
	}
	if (node.kind === "opaque") return `‹${text.slice(node.start, node.end)}›`;
	return node.kind === "timestamp" ? `@${node.value}` : node.value;
}

/** What all roots of a text hold. */
export function values(format: Format, text: string): Plain[] {
	return format.parse(text).roots.map((root) => plain(root.node, text));
}

/** Names and contents of all roots of a text. */
export function named(format: Format, text: string): [name: string, value: Plain][] {
	return format.parse(text).roots.map((root) => [root.name, plain(root.node, text)]);
}

/** The problems of a text, each as `severity line:column message`. */
export function problems(format: Format, text: string): string[] {
	return format
		.parse(text)
		.problems.map(({ severity, start, message }) => `${severity} ${place(text, start)} ${message}`);
}

/** Line and column of an offset, both from 1. */
function place(text: string, offset: number): string {
	const lines = text.slice(0, offset).split("\n");
	return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** The first root of a text. */
export function rootOf(format: Format, text: string): SyntaxRoot {
	const root = format.parse(text).roots[0];
	if (!root) throw new Error(`no root in ${text}`);
	return root;
}

/** Every entry of a tree in the order of the text: path, key as the text has it, entry, value. */
export function slices(format: Format, text: string): string[][] {
	const found: string[][] = [];
	const visit = (node: Node) => {
		for (const { keyStart, keyEnd, start, end, node: value } of node.entries) {
			const key = keyStart < 0 ? "" : text.slice(keyStart, keyEnd);
			found.push([key, text.slice(start, end), text.slice(value.start, value.end)]);
			visit(value);
		}
	};
	visit(rootOf(format, text).node);
	return found;
}

/** The comments of a node: index before which each stands, its text, and the text of its range. */
export function comments(node: Node, text: string): [number, string, string][] {
	return (node.notes ?? []).map((note) => [note.before, note.text, text.slice(note.start, note.end)]);
}

/** A value as text that tells -0 from 0 and NaN from null, and does not depend on the order of keys. */
export function canonical(value: Plain): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value === "object" && value !== null) {
		const members = Object.keys(value).sort();
		return `{${members.map((key) => `${JSON.stringify(key)}:${canonical(value[key] as Plain)}`).join()}}`;
	}
	if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
	return JSON.stringify(value);
}

/** Fails unless every range of a tree lies in that of its parent, in order, and all problems in the text. */
export function checkRanges(text: string, { roots, problems: told }: SyntaxTree): void {
	for (const { node, start, end } of roots) {
		check(0 <= start && start <= node.start && node.end <= end && end <= text.length, "root", start);
		checkNode(node);
	}
	for (const { start, end } of told) check(0 <= start && start <= end && end <= text.length, "problem", start);
}

function checkNode(node: Node): void {
	let last = node.start;
	for (const [index, entry] of node.entries.entries()) {
		check(last <= entry.start && entry.end <= node.end, "entry", entry.start);
		check(node.kind === "structure" || entry.key === String(index), "index", entry.start);
		checkEntry(entry);
		last = entry.end;
	}
	for (const note of node.notes ?? []) {
		check(note.start < note.end && note.before <= node.entries.length, "note", note.start);
	}
}

function checkEntry({ start, end, keyStart, keyEnd, node }: Entry): void {
	check(start <= node.start && node.start <= node.end && node.end <= end, "value", node.start);
	if (keyStart >= 0) check(start <= keyStart && keyStart <= keyEnd && keyEnd <= node.start, "key", keyStart);
	checkNode(node);
}

function check(isFine: boolean, what: string, offset: number): void {
	if (!isFine) throw new Error(`range of ${what} at ${offset}`);
}
