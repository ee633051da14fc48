import { expect, test } from "vitest";
import type { FormatName } from "../../src/document/formatTraits";
import type { ProblemCode } from "../../src/document/problem";
import { MASK } from "../../src/document/redaction";
import { hasRedactionProblem } from "../../src/formats/embedded/redactionProblem";
import { readDocuments } from "../../src/formats/read";

const config = (more: string) => `<DistributionConfig><Comment/>${more}</DistributionConfig>`;
const embeddedConfigs = (count: number) =>
	JSON.stringify(Array(count).fill({ CallerReference: "a", PriceClass: "b", HttpVersion: "c" }));
const looksLikeConfig = JSON.stringify('{"price_class": not a config, only a text that looks like one}');

/** A text that has the problem; the compiler asks for one of each code. */
const EXAMPLES: Record<ProblemCode, [format: FormatName | null, text: string]> = {
	"empty-text": [null, " \n"],
	"unknown-format": [null, "no config"],
	"no-value": ["json", "no config"],
	"too-many-documents": ["json", embeddedConfigs(2001)],
	"too-many-strings": ["json", `[${Array(10_001).fill(looksLikeConfig).join()}]`],
	"more-problems": ["json", `[${",".repeat(200)}]`],
	redacted: ["xml", config(`<WebACLId>${MASK}</WebACLId>`)],
	"not-boolean": ["xml", config("<Enabled>yes</Enabled>")],
	"text-ends": ["json", '{"a": ['],
	unclosed: ["json", '{"a": "b\n}'],
	"mismatched-close": ["json", '{"a": [1}'],
	"nothing-open": ["json", '{"a": 1]}'],
	unexpected: ["json", '{"a": @}'],
	"missing-comma": ["json", '{"a": 1 "b": 2}'],
	"extra-comma": ["json", "[1,,2]"],
	"missing-colon": ["json", '{"a" 1}'],
	"missing-value": ["json", '{"a": }'],
	"no-braces": ["json", '"Aliases": {"Quantity": 0}'],
	"too-deep": ["json", "[".repeat(300) + "]".repeat(300)],
	"skipped-text": ["json", '{"a": 1} and so on'],
	"duplicate-key": ["json", '{"a": 1, "a": 2}'],
	expression: ["json", "const a = {b: c()};"],
	"trailing-comma": ["json", "[1,]"],
	comment: ["json", "[1 /* one */]"],
	"single-quotes": ["json", "{'a': 1}"],
	"bare-key": ["json", "{a: 1}"],
	"foreign-word": ["json", '{"a": None}'],
	"odd-number": ["json", '{"a": 0x10}'],
	"octal-number": ["python", "{'a': 0644}"],
	"odd-escape": ["json", '{"a": "\\q"}'],
	"odd-space": ["json", '{"a":\u00a01}'],
	"control-character": ["json", '{"a": "b\tc"}'],
	"line-break": ["python", "{'a': 'b\nc', 'd': 1}"],
	"odd-character": ["xml", "<a>\u0001</a>"],
	"unescaped-markup": ["xml", "<a>b & c</a>"],
	"unknown-entity": ["xml", "<a>&nbsp;</a>"],
	"unknown-namespace": [
		"xml",
		'<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/1999-01-01/"><Comment/></DistributionConfig>',
	],
	"malformed-tag": ["xml", "<a b=c>d</a>"],
	"duplicate-attribute": ["xml", '<a b="c" b="d">e</a>'],
	"malformed-comment": ["xml", "<a><!-- b -- c --></a>"],
	"malformed-instruction": ["xml", "<a><?b@ c?></a>"],
	"misplaced-declaration": ["xml", '<a><?xml version="1.0"?></a>'],
	doctype: ["xml", "<!DOCTYPE a><a/>"],
};

test.each(Object.entries(EXAMPLES))("the problem %s has its code", (code, [format, text]) => {
	const { documents, problems } = readDocuments(text, format ? { format } : {});
	const codes = [...problems, ...documents.flatMap((one) => one.problems)].map((one) => one.code);
	expect(codes).toContain(code);
});

test("the code decides whether values are redacted, not the message", () => {
	const problem = { severity: "warning", message: "Incomplete: one value", start: 0, end: 1 } as const;
	expect(hasRedactionProblem([{ ...problem, code: "redacted", message: "x" }])).toBe(true);
	expect(hasRedactionProblem([{ ...problem, code: "unexpected" }])).toBe(false);
});
