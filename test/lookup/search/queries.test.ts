import { describe, expect, it } from "vitest";
import { addRuleEntries } from "../../../src/lookup/entries/rules";
import { getLookupIndex } from "../../../src/lookup/index/lookupIndex";
import { searchLookup } from "../../../src/lookup/search/search";
import { type Query, queries } from "./queries";

const answer = (one: Query) => ({ ...one, found: searchLookup(one.query, 3).map(({ id }) => id) });
const withoutRules = queries.filter(({ wanted }) => !wanted.startsWith("rule:")).map(answer);
addRuleEntries();
const answers = queries.map(answer);
const asLines = (some: typeof answers) =>
	some.map(({ query, wanted, found }) => `${query} => ${wanted}, but found ${found.join(", ") || "nothing"}`);

describe("queries", () => {
	it("ask for what exists, each once", () => {
		const ids = new Set(getLookupIndex().entries.map(({ result }) => result.id));
		expect(queries.filter(({ wanted }) => !ids.has(wanted))).toEqual([]);
		expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
	});

	it("are many, of every kind", () => {
		const count = (group: string) => queries.filter((one) => one.group === group).length;
		expect(queries.length).toBeGreaterThanOrEqual(170);
		expect(count("typos")).toBeGreaterThanOrEqual(20);
		expect(count("plainWords")).toBeGreaterThanOrEqual(25);
	});

	for (const [when, some] of [
		["before rules have joined", withoutRules],
		["with rules", answers],
	] as const) {
		it(`find what is wanted among the first three ${when}`, () => {
			expect(asLines(some.filter(({ found, wanted }) => !found.includes(wanted)))).toEqual([]);
		});

		it(`find it first in 95 of 100 cases ${when}`, () => {
			const missed = some.filter(({ found, wanted }) => found[0] !== wanted);
			expect(missed.length / some.length, asLines(missed).join("\n")).toBeLessThanOrEqual(0.05);
		});
	}
});
