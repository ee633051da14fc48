import { APOSTROPHE, BACKSLASH, BRACE_END, BRACKET_END, COLON, COMMA, NEWLINE, RETURN, SPACE } from "./codes";

/** How far a string is looked ahead from a line end in it, to tell a wrapped line from a forgotten quote. */
const AHEAD = 200;

/** A string that needed more than a look: its value, where it ends, and what was odd about it. */
export interface StringRead {
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

const SIMPLE: Record<string, string> = {
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
export function readString(text: string, start: number, quote: number): StringRead {
	const read: StringRead = { value: "", end: text.length, unclosed: "text", badEscape: -1, control: -1 };
	const parts: string[] = [];
	let from = start + 1;
	let at = from;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === quote) {
			read.end = at + 1;
			read.unclosed = "no";
			break;
		}
		if (code === BACKSLASH) {
			const decoded = decodeEscape(text, at, quote);
			if (decoded === null) {
				if (read.badEscape < 0) read.badEscape = at;
				// The character behind the backslash is no closing quote: only that of the other kind gets here.
				at += 2;
			} else {
				parts.push(text.slice(from, at), decoded);
				at += text.charCodeAt(at + 1) === 117 ? 6 : 2;
				from = at;
			}
			continue;
		}
		if (code < SPACE) {
			if (code === NEWLINE && lineEndsString(text, at, quote)) {
				const end = endBeforeSeparator(text, from, at);
				read.end = end;
				read.unclosed = "line";
				at = end;
				break;
			}
			if (read.control < 0) read.control = at;
		}
		at++;
	}
	parts.push(text.slice(from, Math.min(at, text.length)));
	read.value = parts.join("");
	return read;
}

/** The character that an escape stands for; null when JSON has no such escape. */
function decodeEscape(text: string, at: number, quote: number): string | null {
	const code = text.charCodeAt(at + 1);
	if (code === 117) return decodeUnit(text, at + 2);
	if (code === quote && quote === APOSTROPHE) return "'";
	const simple = SIMPLE[text.charAt(at + 1)];
	return simple ?? null;
}

function decodeUnit(text: string, at: number): string | null {
	let unit = 0;
	for (let i = at; i < at + 4; i++) {
		const digit = hexDigit(text.charCodeAt(i));
		if (digit < 0) return null;
		unit = unit * 16 + digit;
	}
	return String.fromCharCode(unit);
}

/** Value of a hexadecimal digit; -1 for any other character. */
export function hexDigit(code: number): number {
	if (code >= 48 && code <= 57) return code - 48;
	const letter = code | 0x20;
	return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/**
 * Whether a string that meets a line end has lost its closing quote there: the next line is one that only stands
 * outside of strings, `"Key": …` or closing brackets. Otherwise the text was wrapped inside of the string.
 */
export function lineEndsString(text: string, newline: number, quote: number): boolean {
	const limit = Math.min(text.length, newline + AHEAD);
	let at = skipSpace(text, newline + 1, limit);
	const first = text.charCodeAt(at);
	if (first === BRACE_END || first === BRACKET_END) {
		while (at < limit && isClosing(text.charCodeAt(at))) at++;
		return at >= text.length || text.charCodeAt(at) === NEWLINE;
	}
	if (first !== quote) return false;
	for (at++; at < limit; at++) {
		const code = text.charCodeAt(at);
		if (code === NEWLINE || code === COMMA) return false;
		if (code === quote) return text.charCodeAt(skipSpace(text, at + 1, limit)) === COLON;
	}
	return false;
}

function isClosing(code: number): boolean {
	return code === BRACE_END || code === BRACKET_END || code === COMMA || code === SPACE || code === RETURN;
}

function skipSpace(text: string, from: number, limit: number): number {
	let at = from;
	while (at < limit && text.charCodeAt(at) <= SPACE) at++;
	return at;
}

/** Where a string ends that has no closing quote before the line end: before the comma that ends the entry. */
export function endBeforeSeparator(text: string, from: number, newline: number): number {
	let end = newline;
	while (end > from && text.charCodeAt(end - 1) <= SPACE) end--;
	return end > from && text.charCodeAt(end - 1) === COMMA ? end - 1 : end;
}
