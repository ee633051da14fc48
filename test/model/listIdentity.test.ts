import { describe, expect, it } from "vitest";
import { foldCase } from "../../src/model/caseFolding";
import { getListIdentity, UNKNOWN_LIST } from "../../src/model/listIdentity";
import { allStructures, getInnerStructure, memberOf, structureOf } from "../../src/schema/schema";

const lists = allStructures.flatMap(({ name, members }) =>
	Object.entries(members)
		.filter(([, { type }]) => typeof type === "object" && "list" in type)
		.map(([member, { type }]) => ({ name, member, item: structureOf(getInnerStructure(type)) })),
);

describe("lists", () => {
	it("of structures in a config are identified by a member", () => {
		const keyless = lists.filter(({ name, item }) => structureOf(name)?.config && item && !item.key);
		expect(keyless.map(({ name }) => name)).toEqual([]);
	});

	it("name members that exist", () => {
		for (const { name, member, item } of lists) {
			const { key, renamedIfSame } = getListIdentity(name, member);
			const named = [...(key === null ? [] : [key]), ...(renamedIfSame ?? [])];
			expect(named.filter((one) => !item?.members[one])).toEqual([]);
		}
	});

	it("are ordered only where order decides", () => {
		const ordered = lists.filter(({ name, member }) => getListIdentity(name, member).ordered);
		expect(ordered.map(({ name }) => name)).toEqual(["CacheBehaviors", "OriginGroupMembers"]);
	});

	it("take the folding of their key, or their own", () => {
		expect(getListIdentity("CacheBehaviors", "Items")).toEqual({
			ordered: true,
			key: "PathPattern",
			fold: "path",
			renamedIfSame: ["TargetOriginId"],
		});
		expect(getListIdentity("CustomHeaders", "Items")).toMatchObject({ key: "HeaderName", fold: "lower" });
		expect(getListIdentity("Aliases", "Items")).toMatchObject({ key: null, fold: "lower", ordered: false });
		expect(getListIdentity("AllowedMethods", "Items").fold).toBe("upper");
		expect(getListIdentity("CookieNames", "Items").fold).toBe("exact");
		expect(getListIdentity("Origins", "Items").renamedIfSame).toBeUndefined();
	});

	it("that the schema does not know may be anything", () => {
		for (const [structure, member] of [
			[null, "Items"],
			["Unknown", "Items"],
			["Aliases", "Quantity"],
			["Aliases", "toString"],
		] as const)
			expect(getListIdentity(structure, member)).toBe(UNKNOWN_LIST);
	});
});

describe("folding", () => {
	it("is stated for texts and lists of texts alone", () => {
		const folded = allStructures.flatMap(({ name, members }) =>
			Object.entries(members)
				.filter(([, { fold }]) => fold !== undefined)
				.map(([member]) => ({ name, member })),
		);
		expect(folded.length).toBeGreaterThan(10);
		for (const { name, member } of folded) {
			const type = memberOf(name, member)?.type;
			expect([name, member, typeof type === "object" && "list" in type ? type.list : type]).toEqual([
				name,
				member,
				"string",
			]);
		}
	});

	it("leads all spellings to one", () => {
		const spellings = {
			exact: ["a", "a"],
			lower: ["WWW.Example.com", "www.example.COM"],
			upper: ["get", "GET"],
			path: ["/images/*", "images/*"],
			digits: ["1111-2222-3333", "111122223333"],
		} as const;
		for (const [fold, [a, b]] of Object.entries(spellings)) {
			const folded = foldCase(a, fold as keyof typeof spellings);
			expect([fold, folded]).toEqual([fold, foldCase(b, fold as keyof typeof spellings)]);
			expect(foldCase(folded, fold as keyof typeof spellings)).toBe(folded);
		}
		expect(foldCase("self", "digits")).toBe("self");
		expect(foldCase("//a", "path")).toBe("/a");
		expect(foldCase("Session", "exact")).toBe("Session");
	});
});
