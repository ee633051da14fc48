import { describe, expect, it } from "vitest";
import { EFFECTS } from "../../src/diff/change";
import { explanations } from "../../src/diff/effects/explanations";
import { EFFECT_NAMES } from "../../src/diff/outputs/summary";
import { memberOf } from "../../src/schema/schema";

describe("the table of explanations", () => {
	it("names members that exist", () => {
		const strangers = Object.keys(explanations).filter((name) => {
			const [structure = "", member = ""] = name.split(".");
			return memberOf(structure, member) === undefined;
		});
		expect(strangers).toEqual([]);
	});

	it("names every effect", () => {
		expect(Object.keys(EFFECT_NAMES).sort()).toEqual([...EFFECTS].sort());
	});
});
