import { APOSTROPHE, BACKSLASH, CARRIAGE_RETURN, NEWLINE, QUOTE } from "../charCodes";
import { findEndBeforeSeparator, isStringEndedByLine, parseHexDigit } from "../json/strings";

/** A string literal as it was read. */
export interface PythonString {
	/** Null for an f-string, whose value only its program knows. */
	value: string | null;
	/** Behind the closing quotes, or where a string without them was taken to end. */
	end: number;
	/** `line`: no closing quote in its line, and the next line goes on without it; `text`: none at all. */
	unclosed: "no" | "line" | "text";
	/** Place of the first escape that could not be decoded; -1 when there is none. */
	badEscape: number;
	/** Place of the first line end that a string in single quotes can not have; -1 when there is none. */
	lineBreak: number;
}

/** A string on the way: what its prefix and quotes mean for the characters in it. */
interface StringLiteral extends PythonString {
	text: string;
	quote: number;
	triple: boolean;
	raw: boolean;
	bytes: boolean;
	parts: string[];
}

const SIMPLE_ESCAPES: Record<string, string> = {
	"\\": "\\",
	"'": "'",
	'"': '"',
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
};
const PREFIX = /^(?:[bfrtu]|[bftu]r|r[bft])$/;

/** Where the opening quote is of the string that begins at `at`, maybe with a prefix; -1 when none begins there. */
export function findQuote(text: string, at: number): number {
	const first = text.charCodeAt(at);
	if (first === QUOTE || first === APOSTROPHE) return at;
	if (!isPrefix(first)) return -1;
	const second = text.charCodeAt(at + 1);
	if (second === QUOTE || second === APOSTROPHE) return at + 1;
	const third = text.charCodeAt(at + 2);
	if (!isPrefix(second) || (third !== QUOTE && third !== APOSTROPHE)) return -1;
	return PREFIX.test(text.slice(at, at + 2).toLowerCase()) ? at + 2 : -1;
}

function isPrefix(code: number): boolean {
	const letter = String.fromCharCode(code | 0x20);
	return letter === "u" || letter === "r" || letter === "b" || letter === "f" || letter === "t";
}

/**
 * Reads the string literal that begins at `start`, with its opening quote at `quoteAt`.
 * @param wraps whether a line end in it can come from hard-wrapped text: it is then left out
 */
export function readPythonString(text: string, start: number, quoteAt: number, wraps: boolean): PythonString {
	const prefix = text.slice(start, quoteAt).toLowerCase();
	const quote = text.charCodeAt(quoteAt);
	const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote;
	const literal: StringLiteral = {
		text,
		quote,
		triple,
		raw: prefix.includes("r"),
		bytes: prefix.includes("b"),
		parts: [],
		value: null,
		end: text.length,
		unclosed: "text",
		badEscape: -1,
		lineBreak: -1,
	};
	let at = quoteAt + (triple ? 3 : 1);
	while (at >= 0 && at < text.length) at = readPart(literal, at, wraps);
	if (!prefix.includes("f") && !prefix.includes("t")) literal.value = literal.parts.join("");
	return literal;
}

/** Reads up to and with the next character that does not mean itself; returns where to go on, -1 at the end. */
function readPart(literal: StringLiteral, from: number, wraps: boolean): number {
	const { text, quote, triple, parts } = literal;
	const at = findPlainEnd(text, from, quote);
	const code = text.charCodeAt(at);
	if (code === NEWLINE || code === CARRIAGE_RETURN) return readLineEnd(literal, from, at, wraps);
	if (at > from) parts.push(text.slice(from, at));
	if (code === BACKSLASH) return literal.raw ? readRaw(literal, at) : readEscape(literal, at);
	if (code !== quote) return -1;
	if (triple && !(text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote)) {
		parts.push(text.charAt(at));
		return at + 1;
	}
	literal.end = at + (triple ? 3 : 1);
	literal.unclosed = "no";
	return -1;
}

function findPlainEnd(text: string, from: number, quote: number): number {
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote || code === BACKSLASH || code === NEWLINE || code === CARRIAGE_RETURN) break;
	}
	return at;
}

/** A line end: part of a string in triple quotes, an accident in any other. */
function readLineEnd(literal: StringLiteral, from: number, at: number, wraps: boolean): number {
	const { text, quote, parts } = literal;
	const next = findLineEnd(text, at);
	if (literal.triple) {
		parts.push(text.slice(from, at), "\n");
		return next;
	}
	if (wraps && !isStringEndedByLine(text, next - 1, quote)) {
		parts.push(text.slice(from, at));
		if (literal.lineBreak < 0) literal.lineBreak = at;
		return next;
	}
	literal.end = findEndBeforeSeparator(text, from, at);
	literal.unclosed = "line";
	parts.push(text.slice(from, literal.end));
	return -1;
}

function findLineEnd(text: string, at: number): number {
	return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
}

function readRaw(literal: StringLiteral, at: number): number {
	const { text, parts } = literal;
	const next = text.charCodeAt(at + 1);
	if (next === NEWLINE || next === CARRIAGE_RETURN) {
		parts.push("\\\n");
		return findLineEnd(text, at + 1);
	}
	parts.push(text.slice(at, at + 2));
	return at + 2;
}

function readEscape(literal: StringLiteral, at: number): number {
	const { text, bytes, parts } = literal;
	const letter = text.charAt(at + 1);
	if (letter === "\n" || letter === "\r") return findLineEnd(text, at + 1);
	const simple = SIMPLE_ESCAPES[letter];
	if (simple !== undefined) {
		parts.push(simple);
		return at + 2;
	}
	if (letter >= "0" && letter <= "7") return readOctal(literal, at + 1);
	let digits = 0;
	if (letter === "x") digits = 2;
	else if (letter === "u" && !bytes) digits = 4;
	else if (letter === "U" && !bytes) digits = 8;
	const point = digits > 0 ? parseHexNumber(text, at + 2, digits) : -1;
	if (point >= 0 && point <= 0x10ffff) {
		parts.push(String.fromCodePoint(point));
		return at + 2 + digits;
	}
	if (literal.badEscape < 0) literal.badEscape = at;
	parts.push(text.slice(at, at + 2));
	return at + 2;
}

function readOctal(literal: StringLiteral, from: number): number {
	const { text } = literal;
	let at = from;
	let value = 0;
	for (; at < from + 3; at++) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 7)) break;
		value = value * 8 + digit;
	}
	literal.parts.push(String.fromCharCode(literal.bytes ? value & 0xff : value));
	return at;
}

function parseHexNumber(text: string, from: number, digits: number): number {
	let value = 0;
	for (let at = from; at < from + digits; at++) {
		const digit = parseHexDigit(text.charCodeAt(at));
		if (digit < 0) return -1;
		value = value * 16 + digit;
	}
	return value;
}

/** Behind the string literal whose opening quote is at `quoteAt`; -1 when it is not closed where it has to be. */
export function findPythonStringEnd(text: string, quoteAt: number): number {
	const quote = text.charCodeAt(quoteAt);
	const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote;
	for (let at = quoteAt + (triple ? 3 : 1); at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === BACKSLASH) at++;
		else if (code === NEWLINE && !triple) return -1;
		else if (code === quote) {
			if (!triple) return at + 1;
			if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at + 3;
		}
	}
	return -1;
}
