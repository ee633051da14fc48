import { bracketEditor } from "../editing/brackets";
import type { FormatEditor } from "../editing/editor";
import { bracketLexer } from "../editing/tokens";

/** Edits JSON, and what the reader takes for it; new text is always JSON proper. */
export const jsonEditor: FormatEditor = bracketEditor({
	lex: bracketLexer(["//", "#"], true),
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
