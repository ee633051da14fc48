import type { Entry, Node, Note } from "../../../src/document/node";
import type { SyntaxRoot, SyntaxTree } from "../../../src/formats/format";
import { xmlFormat } from "../../../src/formats/xml/xml";

/** What a node holds: a string as it is, a structure as pairs of key and content. */
export type Outline = string | number | boolean | null | [key: string, content: Outline][];

/** What a node holds, without places. */
export function outline(node: Node): Outline {
	if (node.kind !== "structure" && node.kind !== "list") return node.value;
	return node.entries.map((entry) => [entry.key, outline(entry.node)]);
}

/** Names and contents of all roots of a text. */
export function outlines(text: string): [name: string, content: Outline][] {
	return xmlFormat.parse(text).roots.map((root) => [root.name, outline(root.node)]);
}

/** The problems of a text, each as `severity line:column message`. */
export function problems(text: string): string[] {
	return xmlFormat
		.parse(text)
		.problems.map(({ severity, start, message }) => `${severity} ${place(text, start)} ${message}`);
}

/** Line and column of an offset, both from 1. */
function place(text: string, offset: number): string {
	const lines = text.slice(0, offset).split("\n");
	return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}

/** The first root of a text. */
export function rootOf(text: string): SyntaxRoot {
	const root = xmlFormat.parse(text).roots[0];
	if (!root) throw new Error(`no root in ${text}`);
	return root;
}

/** The entry below a root that keys lead to, the first of each. */
export function entryAt(root: SyntaxRoot, ...keys: string[]): Entry {
	let found: Entry | undefined;
	for (const key of keys) {
		found = (found?.node ?? root.node).entries.find((entry) => entry.key === key);
		if (!found) throw new Error(`no ${key} in ${root.name}`);
	}
	if (!found) throw new Error("no key");
	return found;
}

/** Notes in short, each with the text of its range. */
export function notes(text: string, node: Node): string[] {
	return (node.notes ?? []).map(
		(note) => `${shown(note)} before ${note.before} of [${text.slice(note.start, note.end)}]`,
	);
}

function shown({ kind, name, text }: Note): string {
	return kind === "attribute" ? `${kind} ${name}=${text}` : `${kind} (${text})`;
}

/** Fails unless every range of a tree lies in that of its parent, in order, and on what it speaks of. */
export function checkRanges(text: string, { roots, problems }: SyntaxTree): void {
	let last = 0;
	for (const { node, start, end } of roots) {
		check(last <= start && start < node.start && node.start <= node.end && node.end <= end, "root", start);
		check(text[start] === "<", "root tag", start);
		last = end;
		checkNode(text, node, start);
	}
	check(last <= text.length, "end", last);
	for (const { start, end } of problems) check(0 <= start && start <= end && end <= text.length, "problem", start);
}

function checkNode(text: string, node: Node, outside: number): void {
	let last = node.start;
	for (const entry of node.entries) {
		const { start, end, keyStart, keyEnd, spelled, key } = entry;
		check(last <= start && start + 1 === keyStart && end <= node.end, "entry", start);
		check(text.slice(keyStart, keyEnd) === spelled && spelled.endsWith(key), "key", keyStart);
		check(keyEnd <= entry.node.start && entry.node.start <= entry.node.end && entry.node.end <= end, "node", start);
		checkNode(text, entry.node, start);
		last = end;
	}
	let lastNote = 0;
	for (const note of node.notes ?? []) {
		check(lastNote <= note.start && note.start <= note.end && note.before <= node.entries.length, "note", note.start);
		if (note.kind === "attribute") check(outside < note.start && note.end <= node.start, "attribute", note.start);
		lastNote = note.start;
	}
}

function check(isFine: boolean, what: string, offset: number): void {
	if (!isFine) throw new Error(`range of ${what} at ${offset}`);
}
