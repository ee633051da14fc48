import {
	APOSTROPHE,
	BACKSLASH,
	COLON,
	COMMA,
	HASH,
	isCloser,
	isNamePart,
	isOpener,
	NEWLINE,
	QUOTE,
	SEMICOLON,
	SPACE,
} from "../brackets/codes";
import { lineEndsString } from "../json/strings";
import { stringEnd } from "./strings";

/** Longest `<…>` that is taken for a printed object. */
const LONGEST_OBJECT = 200;
const LETTER_F = 102;
const GREATER = 62;

/** Where an expression stands, which decides what ends it besides a comma and a closing bracket. */
export type Place = "statement" | "key" | "value";

/** Where the rest of an expression ends: behind its last token before whatever ends it on its own level. */
export function expressionEnd(text: string, start: number, place: Place): number {
	let depth = 0;
	let end = start;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (depth === 0 && endsExpression(text, at, code, place)) break;
		const next = tokenEnd(text, at, code);
		if (isOpener(code)) depth++;
		else if (isCloser(code)) depth--;
		if (code > SPACE && code !== HASH) end = next;
		at = next;
	}
	return Math.min(end, text.length);
}

/** Where the bracket is closed in which `start` stands, with `depth` brackets around it that are to be closed. */
export function bracketEnd(text: string, start: number, depth: number): number {
	let left = depth;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		at = tokenEnd(text, at, code);
		if (isOpener(code)) left++;
		else if (isCloser(code) && --left === 0) return at;
	}
	return text.length;
}

/** Behind `<…>` as Python prints objects; brackets and commas in it do not count. */
export function objectEnd(text: string, start: number): number {
	for (let at = start + 1; at < start + LONGEST_OBJECT && text.charCodeAt(at) !== NEWLINE; at++) {
		if (text.charCodeAt(at) === GREATER) return at + 1;
	}
	return start + 1;
}

function endsExpression(text: string, at: number, code: number, place: Place): boolean {
	if (code === COMMA || isCloser(code)) return true;
	if (code === COLON) return place === "key";
	if (code === LETTER_F && isFor(text, at)) return true;
	if (place === "statement") return code === NEWLINE || code === SEMICOLON;
	// A forgotten comma: the next line is a member of its own.
	return code === NEWLINE && (lineEndsString(text, at, APOSTROPHE) || lineEndsString(text, at, QUOTE));
}

/** Whether the word `for` stands here: the brackets around hold a comprehension. */
function isFor(text: string, at: number): boolean {
	return text.startsWith("for", at) && !isNamePart(text.charCodeAt(at - 1)) && !isNamePart(text.charCodeAt(at + 3));
}

/** Behind the string, comment or character at `at`. */
function tokenEnd(text: string, at: number, code: number): number {
	if (code === QUOTE || code === APOSTROPHE) {
		const end = stringEnd(text, at);
		return end < 0 ? lineOrTextEnd(text, at) : end;
	}
	if (code === HASH) return lineOrTextEnd(text, at);
	return code === BACKSLASH ? at + 2 : at + 1;
}

function lineOrTextEnd(text: string, at: number): number {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
