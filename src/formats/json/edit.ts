import { createBracketEditor } from "../editing/bracketEditor";
import type { FormatEditor } from "../editing/formatEditor";
import { createBracketLexer } from "../editing/tokens";

/** Edits JSON, also with the deviations that the reader tolerates; new text is always strict JSON. */
export const jsonEditor: FormatEditor = createBracketEditor({
	lex: createBracketLexer(["//", "#"], true),
	unit: "    ",
	quote: '"',
	true: "true",
	false: "false",
	null: "null",
	string: (text) => JSON.stringify(text),
	isKeyword: null,
	hasExpressions: false,
	quoteAt: (source, start) => (/["']/.test(source.charAt(start)) ? '"' : null),
});
