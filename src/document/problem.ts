/**
 * What a problem of reading is, whatever the words of its message. Behavior hangs on these, and programs may: a code
 * never changes its meaning.
 */
export type ProblemCode =
	/** The text holds nothing but white space. */
	| "empty-text"
	/** No format would read the text. */
	| "unknown-format"
	/** A format was asked to read the text and found no value in it. */
	| "no-value"
	/** More configs than are shown. */
	| "too-many-documents"
	/** More strings that look like configs than are looked into. */
	| "too-many-strings"
	/** More problems than are told one by one. */
	| "more-problems"
	/** Values were left out of the document, by CloudTrail or by a mask. */
	| "redacted"
	/** A text that is neither true nor false where a boolean belongs. */
	| "not-boolean"
	/** The text ends while something is open. */
	| "text-ends"
	/** A string, comment or the like whose end is missing. */
	| "unclosed"
	/** A bracket or tag is closed by one of another kind. */
	| "mismatched-close"
	/** A closing bracket that closes nothing. */
	| "nothing-open"
	/** Something stands where a value, a key or an end belongs. */
	| "unexpected"
	| "missing-comma"
	| "extra-comma"
	| "missing-colon"
	| "missing-value"
	/** Members without brackets around them. */
	| "no-braces"
	/** Nested deeper than is read. */
	| "too-deep"
	/** Text beside the values was passed over. */
	| "skipped-text"
	/** One key stands twice; one of them counts. */
	| "duplicate-key"
	/** Only a program knows the value. */
	| "expression"
	/** A comma behind the last entry, where the format has none. */
	| "trailing-comma"
	/** A comment, where the format has none. */
	| "comment"
	| "single-quotes"
	| "bare-key"
	/** A word of another language: `None` in JSON, `null` in Python. */
	| "foreign-word"
	| "odd-number"
	| "octal-number"
	| "odd-escape"
	| "odd-space"
	/** A line end or control character inside of a string. */
	| "control-character"
	/** A line end inside of a string, as from wrapped text. */
	| "line-break"
	/** A character, or a reference to one, that the format does not allow. */
	| "odd-character"
	/** `<`, `&` or `]]>` as text. */
	| "unescaped-markup"
	| "unknown-entity"
	/** A namespace of no API version. */
	| "unknown-namespace"
	| "malformed-tag"
	| "duplicate-attribute"
	| "malformed-comment"
	| "malformed-instruction"
	/** An XML declaration that is not at the beginning. */
	| "misplaced-declaration"
	/** A DOCTYPE, of which nothing is followed. */
	| "doctype";

/** Something that went wrong or deserves a word while reading, with its place in the text. */
export interface Problem {
	severity: "error" | "warning";
	code: ProblemCode;
	message: string;
	start: number;
	end: number;
}
