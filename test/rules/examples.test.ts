import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { type ReadOptions, readDocuments } from "../../src/formats/read";
import { allRules, getRuleFile } from "../../src/rules/catalogue";
import { abridgeExample, type RuleExample } from "../../src/rules/example";
import type { Rule } from "../../src/rules/rule";
import { checkStrictly } from "./strictly";

interface Shown {
	id: string;
	rule: Rule;
	example: RuleExample;
}

const shown = allRules.flatMap((rule) =>
	Object.entries(rule.cases).flatMap(([id, { example }]): Shown[] => (example ? [{ id, rule, example }] : [])),
);

function read(text: string, options: ReadOptions): Document {
	const { documents, problems } = readDocuments(text, options);
	const errors = [...problems, ...documents.flatMap((one) => one.problems)].filter((one) => one.severity === "error");
	expect(errors, text).toEqual([]);
	const [document] = documents;
	if (!document) throw new Error(`No configuration in ${text}`);
	return document;
}

/** Ids of the rules that find something in a text of an example, under the conditions that the example states. */
function findRules(text: string, { rule, example }: Shown): string[] {
	const options = { apiVersion: example.apiVersion ?? rule.until };
	const before = example.before === undefined ? null : read(example.before, options);
	return checkStrictly(read(text, options), { operation: example.operation, before }).map((one) => one.rule);
}

describe.each(shown)("the example of $id", (one) => {
	const advice = `${one.id} in src/rules/${getRuleFile(one.rule)}.ts: its check does not find it, or the text is no config (“Enabled” beside it helps), or it takes an apiVersion, operation or before to be stated beside it`;

	test("is found by its rule where it is bad", () => {
		expect(findRules(one.example.bad, one), advice).toContain(one.id);
	});

	test("is not where it is good", () => {
		expect(findRules(one.example.good, one), advice).not.toContain(one.id);
	});
});

test("a very long example shows the beginnings of its lists and strings", () => {
	const text = JSON.stringify({ Items: Array.from({ length: 400 }, () => "a.example.com"), Comment: "x".repeat(2000) });
	expect(abridgeExample(text)).toBe('{"Items":["a.example.com","…"],"Comment":"xxxxxxxxxxxx…"}');
	expect(abridgeExample('{"Items":[1,2,3,4,5,6,7,8,9,10,11,12,13]}')).toBe('{"Items":[1,2,3,4,5,6,7,8,9,10,11,12,13]}');
	expect(shown.filter(({ example }) => abridgeExample(example.bad).length > 2000).map(({ id }) => id)).toEqual([]);
});
