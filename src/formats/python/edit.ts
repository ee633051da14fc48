import { createBracketEditor } from "../editing/bracketEditor";
import type { FormatEditor } from "../editing/formatEditor";
import { createBracketLexer } from "../editing/tokens";

const ESCAPES = new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["\t", "\\t"],
	["\\", "\\\\"],
]);

/** Edits Python's literals, in braces as well as in calls of dict and OrderedDict. */
export const pythonEditor: FormatEditor = createBracketEditor({
	lex: createBracketLexer(["#"], false),
	unit: "    ",
	quote: "'",
	true: "True",
	false: "False",
	null: "None",
	string: printLiteral,
	// Only these three of Python's own words begin with a capital letter, as all names of the API do.
	isKeyword: (name) => /^[A-Z]\w*$/.test(name) && !["True", "False", "None"].includes(name),
	hasExpressions: true,
	quoteAt: getQuoteAt,
});

/** A string literal. Characters beyond ASCII stay as they are, as they do in Python 3. */
function printLiteral(text: string, quote: string): string {
	const mark = quote.slice(-1);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a literal cannot hold.
	const escaped = text.replace(/[\0-\x1f\x7f\\'"\ud800-\udfff]/gu, (char) => {
		if (char === "'" || char === '"') return char === mark ? `\\${char}` : char;
		return ESCAPES.get(char) ?? toHexEscape(char.charCodeAt(0));
	});
	return quote + escaped + mark;
}

function toHexEscape(code: number): string {
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u${code.toString(16)}`;
}

/** The quote that a string literal opens with, and its `u` if it has one; other prefixes are not for any text. */
function getQuoteAt(source: string, start: number): string | null {
	const found = /^([A-Za-z]{0,2})(["'])/.exec(source.slice(start, start + 3));
	if (!found) return null;
	const [, prefix = "", mark = ""] = found;
	return (prefix === "u" || prefix === "U" ? prefix : "") + mark;
}
