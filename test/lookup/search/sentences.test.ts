import { describe, expect, test } from "vitest";
import { addRuleEntries } from "../../../src/lookup/entries/rules";
import { searchLookup } from "../../../src/lookup/search/search";
import { casesById } from "../../../src/rules/catalogue";

addRuleEntries();
const best = (query: string) => searchLookup(query, 8).map(({ id }) => id);
const quoted = [...casesById].flatMap(([id, { wireMessage = [] }]) =>
	wireMessage.map((sentence) => ({ id, sentence })),
);

describe("sentences of the service", () => {
	test.each(quoted)("lead to $id: $sentence", ({ id, sentence }) => {
		const filled = sentence.replaceAll("…", " arn:aws:x:1 ");
		const wrapped = `An error occurred (InvalidArgument) when calling the UpdateDistribution operation: ${filled}`;
		for (const query of [filled, wrapped]) expect(best(query), query).toContain(`rule:${id}`);
	});

	test("are no reason to find a rule by a plain word", () => {
		expect(best("parameter")).not.toContain("rule:InvalidOrigin/website-endpoint");
		expect(best("Origin DomainName")[0]).toBe("member:Origin.DomainName");
	});
});
