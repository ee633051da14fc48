import { expect, test } from "vitest";
import { createTextFilter, createWordFilter } from "../../../src/workspace/text/filter";

test("a text is looked for as it stands, whatever its case and the spaces around it", () => {
	const contains = createTextFilter("  Min TTL ");
	expect(contains("the min ttl of it")).toBe(true);
	expect(contains("TTL min")).toBe(false);
});

test("words are looked for in any order, and all must be there", () => {
	const contains = createWordFilter(" ttl  MIN");
	expect(contains("the Min TTL of it")).toBe(true);
	expect(contains("the TTL")).toBe(false);
});

test("an empty field lets everything pass", () => {
	for (const create of [createTextFilter, createWordFilter]) expect(["", "a"].map(create("  "))).toEqual([true, true]);
});
