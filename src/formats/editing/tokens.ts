import { isLineEnd } from "./whitespace";

/** What stands between the entries of a structure or list, apart from space. */
export interface Token {
	/** `stray` is what the grammar does not expect there. */
	kind: "line" | "comment" | "lineComment" | "comma" | "open" | "close" | "stray";
	start: number;
	end: number;
}

/** Splits the text between two entries into tokens; `line` tokens are ends of lines. */
export type Lexer = (source: string, start: number, end: number) => Token[];

/** Makes the lexer of a format of bracketed text, given what its comments begin with. */
export function createBracketLexer(lineComments: readonly string[], blockComments: boolean): Lexer {
	const tokenAt = (source: string, at: number, end: number): Token => {
		const one = (kind: Token["kind"], length: number): Token => ({ kind, start: at, end: at + length });
		if (lineComments.some((sign) => source.startsWith(sign, at))) return readLineComment(source, at, end);
		if (blockComments && source.startsWith("/*", at)) return readDelimited(source, at, end, "/*", "*/");
		const char = source.charAt(at);
		if (char === ",") return one("comma", 1);
		if ("([{".includes(char)) return one("open", 1);
		return one(")]}".includes(char) ? "close" : "stray", 1);
	};
	return (source, start, end) => {
		const tokens: Token[] = [];
		for (let at = start; at < end; ) {
			const token = readLineEnd(source, at) ?? (isSpace(source, at) ? null : tokenAt(source, at, end));
			if (token) tokens.push(token);
			at = token?.end ?? at + 1;
		}
		return tokens;
	};
}

/** The comment at an offset, which ends with the range when nothing closes it. */
export function readDelimited(source: string, start: number, end: number, opening: string, closing: string): Token {
	const found = source.indexOf(closing, start + opening.length);
	return { kind: "comment", start, end: found < 0 ? end : Math.min(end, found + closing.length) };
}

/** The end of a line at an offset, or null. */
export function readLineEnd(source: string, at: number): Token | null {
	if (!isLineEnd(source.charCodeAt(at))) return null;
	return { kind: "line", start: at, end: source.startsWith("\r\n", at) ? at + 2 : at + 1 };
}

function readLineComment(source: string, start: number, limit: number): Token {
	let end = start;
	while (end < limit && source.charCodeAt(end) !== 10) end++;
	if (end > start && source.charCodeAt(end - 1) === 13) end--;
	return { kind: "lineComment", start, end };
}

function isSpace(source: string, at: number): boolean {
	const char = source.charAt(at);
	// A backslash before a line end only continues a line in Python.
	return /\s/.test(char) || (char === "\\" && isLineEnd(source.charCodeAt(at + 1)));
}
