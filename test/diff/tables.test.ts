import { describe, expect, it } from "vitest";
import { EFFECTS } from "../../src/diff/change";
import { explanations } from "../../src/diff/effects/explanations";
import { EFFECT_NAMES } from "../../src/diff/outputs/summary";
import { listIdentities } from "../../src/model/listIdentity";
import { allStructures, getInnerStructure, memberOf, structureOf } from "../../src/schema/schema";

function listsOfConfigs(): string[] {
	return allStructures
		.filter(({ config }) => config)
		.flatMap(({ name, members }) =>
			Object.entries(members)
				.filter(([, { type }]) => typeof type === "object" && "list" in type)
				.map(([key]) => `${name}.${key}`),
		);
}

describe("the table of lists", () => {
	it("has every list of a config", () => {
		expect(listsOfConfigs().filter((list) => !listIdentities[list])).toEqual([]);
	});

	it("agrees with the schema on keys and order", () => {
		for (const [list, identity] of Object.entries(listIdentities)) {
			const [structure = "", key = ""] = list.split(".");
			const member = memberOf(structure, key);
			expect(member, list).toBeDefined();
			const item = structureOf(member ? getInnerStructure(member.type) : null);
			expect({ list, ordered: identity.ordered, key: identity.key }).toEqual({
				list,
				ordered: member?.ordered ?? false,
				key: item?.key ?? null,
			});
			for (const same of identity.renamedIfSame ?? []) expect(item?.members[same], `${list}: ${same}`).toBeDefined();
		}
	});
});

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
