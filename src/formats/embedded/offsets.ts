import type { Node } from "../../document/node";
import type { Problem } from "../../document/problem";
import type { Format } from "../format";

/** Maps offsets in a decoded text to the source text. */
export interface Offsets {
	start(offset: number): number;
	end(offset: number): number;
}

/** For the source text itself. */
export const IDENTITY_OFFSETS: Offsets = { start: (offset) => offset, end: (offset) => offset };

/** Maps all offsets to one range, as for base64. */
export function createRangeOffsets(outer: Offsets, start: number, end: number): Offsets {
	const from = outer.start(start);
	const to = outer.end(end);
	return { start: () => from, end: () => to };
}

/** One place for each character and one for the end. */
export function createTableOffsets(outer: Offsets, places: Uint32Array): Offsets {
	// Problems at the end of a text may point one past it.
	const at = (offset: number) => places[Math.min(offset, places.length - 1)] ?? 0;
	return { start: (offset) => outer.start(at(offset)), end: (offset) => outer.end(at(offset)) };
}

/**
 * Maps offsets in a string's value to the source text.
 * @param text what the string's node points into
 * @param value its value, or an unescaped part of it
 * @param outer where the characters of `text` stand
 */
export function createStringOffsets(text: string, node: Node, value: string, format: Format, outer: Offsets): Offsets {
	const [start, end] = getContentRange(text, node, format);
	if (end - start === value.length && text.startsWith(value, start)) {
		const at = (offset: number) => Math.min(start + offset, end);
		return { start: (offset) => outer.start(at(offset)), end: (offset) => outer.end(at(offset)) };
	}
	const places = alignValue(text, start, end, value, format);
	return places ? createTableOffsets(outer, places) : createRangeOffsets(outer, node.start, node.end);
}

/** The range of a string without its quotes. */
function getContentRange(text: string, { start, end }: Node, { traits }: Format): [number, number] {
	if (traits.quotes === null) return [start, end];
	const [opening = ""] = /^[A-Za-z]{0,2}(?:"""|'''|"|')/.exec(text.slice(start, start + 5)) ?? [];
	const quotes = opening.replace(/^[A-Za-z]+/, "");
	// Of two quotes side by side the first three characters may also be an empty string, which holds no config.
	const closed = quotes !== "" && text.endsWith(quotes, end) && end - start >= opening.length + quotes.length;
	return [start + opening.length, closed ? end - quotes.length : end];
}

/** Walks text and value side by side; null when they do not go together, such as with strings joined from parts. */
function alignValue(text: string, start: number, end: number, value: string, format: Format): Uint32Array | null {
	const places = new Uint32Array(value.length + 1);
	let at = start;
	let offset = 0;
	while (offset < value.length) {
		if (at >= end) return null;
		const isKept = text.charCodeAt(at) === value.charCodeAt(offset);
		const { length, decoded } = format.readUnit(text, at, isKept);
		if (length === 1 && !isKept && text.charAt(at) !== "\r") return null;
		for (let i = 0; i < decoded && offset < value.length; i++) places[offset++] = at;
		at += length;
	}
	// The last escape may have been cut.
	places[value.length] = Math.min(at, end);
	return places;
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
export function moveProblems(problems: readonly Problem[], to: Offsets): Problem[] {
	return problems.map((problem) => ({ ...problem, start: to.start(problem.start), end: to.end(problem.end) }));
}
