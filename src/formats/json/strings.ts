import {
	APOSTROPHE,
	BACKSLASH,
	CARRIAGE_RETURN,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	isNamePart,
	NEWLINE,
	SPACE,
} from "../charCodes";

/** How far a string is looked ahead from a line end in it, to tell a wrapped line from a forgotten quote. */
const MAX_LOOK_AHEAD_CHARS = 200;

/** A string that needed more than a look: its value, where it ends, and what was odd about it. */
export interface JsonString {
	value: string;
	/** Behind the closing quote, or where a string without one was taken to end. */
	end: number;
	/** `line`: no closing quote in its line, and the next line goes on without it; `text`: none at all. */
	unclosed: "no" | "line" | "text";
	/** Places of escapes that JSON does not have; -1 when there are none. */
	badEscape: number;
	/** Place of the first raw control character; -1 when there is none. */
	control: number;
}

const LETTER_U = 117;
const SIMPLE_ESCAPES: Record<string, string> = {
	'"': '"',
	"\\": "\\",
	"/": "/",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
};

/** Reads the string whose opening quote is at `start`: all escapes of JSON, others kept as they stand. */
export function readJsonString(text: string, start: number, quote: number): JsonString {
	const read: JsonString = { value: "", end: text.length, unclosed: "text", badEscape: -1, control: -1 };
	const parts: string[] = [];
	let at = start + 1;
	while (at < text.length) {
		const odd = findPlainEnd(text, at, quote);
		const code = text.charCodeAt(odd);
		const forgotten = code === NEWLINE && isStringEndedByLine(text, odd, quote);
		const end = forgotten ? findEndBeforeSeparator(text, at, odd) : odd;
		parts.push(text.slice(at, end));
		if (code === quote || forgotten) {
			read.end = forgotten ? end : odd + 1;
			read.unclosed = forgotten ? "line" : "no";
			break;
		}
		at = code === BACKSLASH ? readEscape(text, odd, quote, read, parts) : odd + 1;
		if (code < SPACE) {
			if (read.control < 0) read.control = odd;
			parts.push(text.charAt(odd));
		}
	}
	read.value = parts.join("");
	return read;
}

/** Where the run of characters ends that mean themselves. */
function findPlainEnd(text: string, from: number, quote: number): number {
	let at = from;
	for (; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote || code === BACKSLASH || code < SPACE) break;
	}
	return at;
}

/** Adds what the escape at `at` stands for and returns where the string goes on. */
function readEscape(text: string, at: number, quote: number, read: JsonString, parts: string[]): number {
	const decoded = decodeEscape(text, at, quote);
	if (decoded !== null) {
		parts.push(decoded);
		return at + (text.charCodeAt(at + 1) === LETTER_U ? 6 : 2);
	}
	// Where JSON has no such escape both characters stay; the second is no closing quote of this string.
	if (read.badEscape < 0) read.badEscape = at;
	parts.push(text.slice(at, at + 2));
	return at + 2;
}

/** The character that an escape stands for; null when JSON has no such escape. */
function decodeEscape(text: string, at: number, quote: number): string | null {
	const code = text.charCodeAt(at + 1);
	if (code === LETTER_U) return decodeUnicodeEscape(text, at + 2);
	if (code === quote && quote === APOSTROPHE) return "'";
	const simple = SIMPLE_ESCAPES[text.charAt(at + 1)];
	return simple ?? null;
}

function decodeUnicodeEscape(text: string, at: number): string | null {
	let unit = 0;
	for (let i = at; i < at + 4; i++) {
		const digit = parseHexDigit(text.charCodeAt(i));
		if (digit < 0) return null;
		unit = unit * 16 + digit;
	}
	return String.fromCharCode(unit);
}

/** Value of a hexadecimal digit; -1 for any other character. */
export function parseHexDigit(code: number): number {
	if (code >= 48 && code <= 57) return code - 48;
	const letter = code | 0x20;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/**
 * Whether a string that meets a line end has lost its closing quote there: the next line is one that only stands
 * outside of strings, `"Key": …` or closing brackets. Otherwise the text was wrapped inside of the string.
 */
export function isStringEndedByLine(text: string, newline: number, quote: number): boolean {
	const limit = Math.min(text.length, newline + MAX_LOOK_AHEAD_CHARS);
	let at = skipSpace(text, newline + 1, limit);
	const first = text.charCodeAt(at);
	if (first === CLOSE_BRACE || first === CLOSE_BRACKET) {
		while (at < limit && isCloserOrSpace(text.charCodeAt(at))) at++;
		return at >= text.length || text.charCodeAt(at) === NEWLINE;
	}
	// Python's u'', b'' and r''.
	if (isNamePart(first) && text.charCodeAt(at + 1) === quote) at++;
	if (text.charCodeAt(at) !== quote) return false;
	for (at++; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === NEWLINE || code === COMMA) return false;
		if (code === quote) return text.charCodeAt(skipSpace(text, at + 1, limit)) === COLON;
	}
	return false;
}

function isCloserOrSpace(code: number): boolean {
	return code === CLOSE_BRACE || code === CLOSE_BRACKET || code === COMMA || code === SPACE || code === CARRIAGE_RETURN;
}

function skipSpace(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && text.charCodeAt(at) <= SPACE) at++;
	return at;
}

/** Where a string ends that has no closing quote before the line end: before the comma that ends the entry. */
export function findEndBeforeSeparator(text: string, from: number, newline: number): number {
	let end = newline;
	while (end > from && text.charCodeAt(end - 1) <= SPACE) end--;
	return end > from && text.charCodeAt(end - 1) === COMMA ? end - 1 : end;
}
