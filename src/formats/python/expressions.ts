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
} from "../charCodes";
import { isStringEndedByLine } from "../json/strings";
import { findPythonStringEnd } from "./strings";

/** Longest `<…>` that is taken for a printed object. */
const MAX_OBJECT_CHARS = 200;
const LETTER_F = 102;
const GREATER_THAN = 62;

/** Where an expression stands, which decides what ends it besides a comma and a closing bracket. */
export type ExpressionContext = "statement" | "key" | "value";

/** Where the rest of an expression ends: behind its last token before whatever ends it on its own level. */
export function findPythonExpressionEnd(text: string, start: number, place: ExpressionContext): number {
	let depth = 0;
	let end = start;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (depth === 0 && endsExpression(text, at, code, place)) break;
		const next = findTokenEnd(text, at, code);
		if (isOpener(code)) depth++;
		else if (isCloser(code)) depth--;
		if (code > SPACE && code !== HASH) end = next;
		at = next;
	}
	return Math.min(end, text.length);
}

/** Where the bracket is closed in which `start` stands, with `depth` brackets around it that are to be closed. */
export function findPythonBracketEnd(text: string, start: number, depth: number): number {
	let openCount = depth;
	let at = start;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		at = findTokenEnd(text, at, code);
		if (isOpener(code)) openCount++;
		else if (isCloser(code) && --openCount === 0) return at;
	}
	return text.length;
}

/** Behind `<…>` as Python prints objects; brackets and commas in it do not count. */
export function findObjectEnd(text: string, start: number): number {
	for (let at = start + 1; at < start + MAX_OBJECT_CHARS && text.charCodeAt(at) !== NEWLINE; at++) {
		if (text.charCodeAt(at) === GREATER_THAN) return at + 1;
	}
	return start + 1;
}

function endsExpression(text: string, at: number, code: number, place: ExpressionContext): boolean {
	if (code === COMMA || isCloser(code)) return true;
	if (code === COLON) return place === "key";
	if (code === LETTER_F && isForKeyword(text, at)) return true;
	if (place === "statement") return code === NEWLINE || code === SEMICOLON;
	// A forgotten comma: the next line is a member of its own.
	return code === NEWLINE && (isStringEndedByLine(text, at, APOSTROPHE) || isStringEndedByLine(text, at, QUOTE));
}

/** Whether the word `for` stands here: the brackets around hold a comprehension. */
function isForKeyword(text: string, at: number): boolean {
	return text.startsWith("for", at) && !isNamePart(text.charCodeAt(at - 1)) && !isNamePart(text.charCodeAt(at + 3));
}

/** Behind the string, comment or character at `at`. */
function findTokenEnd(text: string, at: number, code: number): number {
	if (code === QUOTE || code === APOSTROPHE) {
		const end = findPythonStringEnd(text, at);
		return end < 0 ? findLineOrTextEnd(text, at) : end;
	}
	if (code === HASH) return findLineOrTextEnd(text, at);
	return code === BACKSLASH ? at + 2 : at + 1;
}

function findLineOrTextEnd(text: string, at: number): number {
	const end = text.indexOf("\n", at);
	return end < 0 ? text.length : end;
}
