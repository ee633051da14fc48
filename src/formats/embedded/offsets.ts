import type { FormatName } from "../../document/document";
import type { Node, Problem } from "../../document/node";

/** Where the characters of a text that was decoded stand in the text that the user sees. */
export interface Offsets {
	start(offset: number): number;
	end(offset: number): number;
}

/** The text is the one that the user sees. */
export const SAME: Offsets = { start: (offset) => offset, end: (offset) => offset };

/** Nothing more is known than that all of it stands between two places: base64. */
export function allWithin(outer: Offsets, start: number, end: number): Offsets {
	const from = outer.start(start);
	const to = outer.end(end);
	return { start: () => from, end: () => to };
}

/** One place for each character and one for the end. */
export function eachAt(outer: Offsets, places: Uint32Array): Offsets {
	return { start: (offset) => outer.start(places[offset] ?? 0), end: (offset) => outer.end(places[offset] ?? 0) };
}

/**
 * Where the characters of a string's value stand.
 * @param text what the string's node points into
 * @param value its value, or an unescaped part of it
 * @param outer where the characters of `text` stand
 */
export function withinString(text: string, node: Node, value: string, format: FormatName, outer: Offsets): Offsets {
	const [start, end] = contentRange(text, node, format);
	if (end - start === value.length && text.startsWith(value, start)) {
		return { start: (offset) => outer.start(start + offset), end: (offset) => outer.end(start + offset) };
	}
	const places = align(text, start, end, value, format === "xml" ? xmlUnit : escapeUnit);
	return places ? eachAt(outer, places) : allWithin(outer, node.start, node.end);
}

/** The range of a string without its quotes. */
function contentRange(text: string, { start, end }: Node, format: FormatName): [number, number] {
	if (format === "xml") return [start, end];
	const [opening = ""] = /^[A-Za-z]{0,2}(?:"""|'''|"|')/.exec(text.slice(start, start + 5)) ?? [];
	const quotes = opening.replace(/^[A-Za-z]+/, "");
	// Of two quotes side by side the first three characters may also be an empty string, which holds no config.
	const closed = quotes !== "" && text.endsWith(quotes, end) && end - start >= opening.length + quotes.length;
	return [start + opening.length, closed ? end - quotes.length : end];
}

/** How many characters stand in the text for how many of the value. */
type Unit = (text: string, at: number) => { length: number; decoded: number };

/** Walks text and value side by side; null when they do not go together, such as with strings joined from parts. */
function align(text: string, start: number, end: number, value: string, unitAt: Unit): Uint32Array | null {
	const places = new Uint32Array(value.length + 1);
	let at = start;
	let offset = 0;
	while (offset < value.length) {
		if (at >= end) return null;
		const plain = text.charCodeAt(at) === value.charCodeAt(offset);
		const unit = unitAt(text, at);
		const { length, decoded } = plain && unit.length > 1 && isKeptAsItIs(text, at, value, offset, unit) ? ONE : unit;
		if (length === 1 && !plain) return null;
		for (let i = 0; i < decoded && offset < value.length; i++) places[offset++] = at;
		at += length;
	}
	places[value.length] = at;
	return places;
}

const ONE = { length: 1, decoded: 1 };

/** What looks like an escape, or a reference, but was no valid one: `\q`, `&nbsp;`. */
function isKeptAsItIs(text: string, at: number, value: string, offset: number, unit: { length: number }): boolean {
	return text.charCodeAt(at + 1) === value.charCodeAt(offset + 1) && text.startsWith(value.slice(offset, offset + unit.length), at);
}

/** Lengths of escapes by the letter behind the backslash; all others have two characters. */
const ESCAPES: ReadonlyMap<string, number> = new Map([
	["u", 6],
	["x", 4],
	["U", 10],
]);

function escapeUnit(text: string, at: number): { length: number; decoded: number } {
	if (text.charAt(at) !== "\\") return ONE;
	const letter = text.charAt(at + 1);
	if (letter === "\n") return { length: 2, decoded: 0 };
	const isWide = letter === "U" && !text.startsWith("0000", at + 2);
	return { length: ESCAPES.get(letter) ?? 2, decoded: isWide ? 2 : 1 };
}

const CDATA = "<![CDATA[";

function xmlUnit(text: string, at: number): { length: number; decoded: number } {
	const first = text.charAt(at);
	if (first === "&") {
		const end = text.indexOf(";", at);
		const isReference = end > 0 && end - at <= 12;
		if (!isReference) return ONE;
		const code = /^#x?0*([0-9a-fA-F]+)$/.exec(text.slice(at + 1, end))?.[1] ?? "";
		const isWide = Number.parseInt(code, text.charAt(at + 2) === "x" ? 16 : 10) > 0xffff;
		return { length: end + 1 - at, decoded: isWide ? 2 : 1 };
	}
	if (first === "<" && text.startsWith(CDATA, at)) return { length: CDATA.length, decoded: 0 };
	if (first === "]" && text.startsWith("]]>", at)) return { length: 3, decoded: 0 };
	if (first === "\r" && text.charAt(at + 1) === "\n") return { length: 2, decoded: 1 };
	return ONE;
}

/** Moves all ranges of a tree to where they stand in the text that the user sees. */
export function moveNode(node: Node, to: Offsets): void {
	node.start = to.start(node.start);
	node.end = to.end(node.end);
	for (const note of node.notes ?? []) {
		note.start = to.start(note.start);
		note.end = to.end(note.end);
	}
	for (const entry of node.entries) {
		if (entry.keyStart >= 0) {
			entry.keyStart = to.start(entry.keyStart);
			entry.keyEnd = to.end(entry.keyEnd);
		}
		entry.start = to.start(entry.start);
		entry.end = to.end(entry.end);
		moveNode(entry.node, to);
	}
}

/** The same problems at their places in the text that the user sees. */
export function movedProblems(problems: readonly Problem[], to: Offsets): Problem[] {
	return problems.map((one) => ({ ...one, start: to.start(one.start), end: to.end(one.end) }));
}
