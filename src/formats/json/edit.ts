import { createBracketEditor } from "../editing/bracketEditor";
import type { FormatEditor } from "../editing/formatEditor";
import { createBracketLexer } from "../editing/tokens";

/** Edits JSON, and what the reader takes for it; new text is always JSON proper. */
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
