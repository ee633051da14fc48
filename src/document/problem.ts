/**
 * Identifies the kind of a reading problem independently of its message. Code and other programs depend on these: a code
 * never changes its meaning.
 */
export type ProblemCode =
	/** The text contains only white space. */
	| "empty-text"
	/** The text is in none of the formats. */
	| "unknown-format"
	/** The requested format found no value in the text. */
	| "no-value"
	/** The text has more configs than the limit. */
	| "too-many-documents"
	/** The text has more strings that look like configs than the limit. */
	| "too-many-strings"
	/** The text has more problems than are reported one by one. */
	| "more-problems"
	/** Values were redacted, by CloudTrail or by a mask. */
	| "redacted"
	/** A text other than true or false where the API has a boolean. */
	| "not-boolean"
	/** The text ends inside an open bracket or element. */
	| "text-ends"
	/** A string, comment or similar without its end. */
	| "unclosed"
	/** A closing bracket or tag does not match the open one. */
	| "mismatched-close"
	/** A closing bracket or tag without an open one. */
	| "nothing-open"
	/** Unexpected text where a value, key or end is required. */
	| "unexpected"
	| "missing-comma"
	| "extra-comma"
	| "missing-colon"
	| "missing-value"
	/** Members without brackets around them. */
	| "no-braces"
	/** Nested deeper than the limit. */
	| "too-deep"
	/** Text outside the values was skipped. */
	| "skipped-text"
	/** A key occurs twice; only one of them has an effect. */
	| "duplicate-key"
	/** An expression that only its program can evaluate. */
	| "expression"
	/** A comma after the last entry, where the format does not allow one. */
	| "trailing-comma"
	/** A comment in a format without comments. */
	| "comment"
	| "single-quotes"
	| "bare-key"
	/** A literal of another language: `None` in JSON, `null` in Python. */
	| "foreign-word"
	| "odd-number"
	| "octal-number"
	| "odd-escape"
	| "odd-space"
	/** A line end or control character inside a string. */
	| "control-character"
	/** A line end inside a string, as in hard-wrapped text. */
	| "line-break"
	/** A character, or a reference to one, that the format does not allow. */
	| "odd-character"
	/** `<`, `&` or `]]>` as text. */
	| "unescaped-markup"
	| "unknown-entity"
	/** A namespace that belongs to no known API version. */
	| "unknown-namespace"
	| "malformed-tag"
	| "duplicate-attribute"
	| "malformed-comment"
	| "malformed-instruction"
	/** An XML declaration that is not at the beginning. */
	| "misplaced-declaration"
	/** A DOCTYPE, which is ignored. */
	| "doctype";

/** An error or warning from reading, with its range in the text. */
export interface Problem {
	severity: "error" | "warning";
	code: ProblemCode;
	message: string;
	start: number;
	end: number;
}
