import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getDocLines } from "../../../src/lookup/docLines";
import { addRuleEntries } from "../../../src/lookup/entries/rules";
import { getLookupIndex } from "../../../src/lookup/index/lookupIndex";
import { topics } from "../../../src/lookup/index/topics";
import { searchLookup } from "../../../src/lookup/search/search";
import { casesById } from "../../../src/rules/catalogue";
import { enums } from "../../../src/schema/enums";
import { apiErrors } from "../../../src/schema/errors";
import { resolveLink } from "../../../src/schema/links";
import { managedPolicies } from "../../../src/schema/policies";
import { allOperations, allStructures } from "../../../src/schema/schema";

addRuleEntries();
addRuleEntries();
const results = getLookupIndex().entries.map(({ result }) => result);

describe("the index", () => {
	it("holds everything, once", () => {
		const ids = new Set(results.map(({ id }) => id));
		expect(ids.size).toBe(results.length);
		const members = new Set(allStructures.flatMap(({ members }) => Object.values(members)));
		const count = (kind: string) => results.filter((result) => result.kind === kind).length;
		expect(count("member")).toBe(members.size);
		expect(count("structure")).toBe(allStructures.length);
		expect(count("value")).toBe(Object.values(enums).flatMap(({ values }) => Object.keys(values)).length);
		expect(count("error")).toBe(Object.keys(apiErrors).length);
		expect(count("operation")).toBe(allOperations.length);
		expect(count("policy")).toBe(managedPolicies.length);
		expect(count("rule")).toBe(casesById.size);
	});

	it("states targets that links understand, and summaries without markup", () => {
		expect(results.filter(({ target }) => target !== null && !resolveLink(target))).toEqual([]);
		expect(results.filter(({ summary }) => summary === "" || /`|\[\[/.test(summary))).toEqual([]);
	});

	it("tells where things stand", () => {
		const pathsOf = (id: string) => results.find((result) => result.id === id)?.paths;
		expect(pathsOf("member:CacheBehavior.MinTTL")).toEqual([
			"DefaultCacheBehavior.MinTTL",
			"CacheBehaviors.Items[].MinTTL",
		]);
		expect(pathsOf("member:Origin.Id")).toEqual(["Origins.Items[].Id"]);
		expect(pathsOf("member:Distribution.Status")).toEqual(["Distribution.Status"]);
		expect(pathsOf("member:UpdateDistributionRequest.IfMatch")).toEqual(["UpdateDistributionRequest.IfMatch"]);
		expect(pathsOf("structure:OriginShield")).toEqual(["Origins.Items[].OriginShield"]);
		expect(pathsOf("value:HttpVersion.http3")).toEqual(["HttpVersion", "DistributionList.Items[].HttpVersion"]);
		expect(pathsOf("error:PreconditionFailed")).toEqual(["UpdateDistribution"]);
		expect(results.filter(({ kind, paths }) => kind !== "rule" && kind !== "error" && paths.length === 0)).toEqual([]);
	});

	it("has more to say about most of it, without markup", () => {
		const lines = results.flatMap(getDocLines);
		expect(lines.length).toBeGreaterThan(results.length);
		expect(lines.filter(({ text }) => text === "" || text.includes("[["))).toEqual([]);
	});
});

describe("search", () => {
	it("finds everything by its exact name", () => {
		const lost = results.filter((result) => !searchLookup(result.name, 60).some(({ id }) => id === result.id));
		expect(lost.map(({ id }) => id)).toEqual([]);
	});

	it("puts what has the exact name before what has not", () => {
		const isFirst = (name: string) => searchLookup(name, 1)[0]?.name.toLowerCase() === name.toLowerCase();
		const behind = results.filter(({ name, kind }) => kind !== "rule" && !isFirst(name));
		// Both are words for something more often wanted.
		expect(behind.map(({ id }) => id)).toEqual(["member:AliasICPRecordal.CNAME", "value:IpAddressType.ipv6"]);
	});

	it("puts the member most asked for before others of its name", () => {
		const first = (query: string) => searchLookup(query, 1)[0]?.target;
		expect(first("Enabled")).toBe("DistributionConfig.Enabled");
		expect(first("Id")).toBe("Origin.Id");
		expect(searchLookup("items", 20).filter(({ name }) => name === "Items").length).toBeGreaterThan(5);
	});

	it("finds every peer's id and every error code of a rule", () => {
		for (const [id, { equivalents: peers }] of casesById) {
			for (const peer of Object.values(peers ?? {}).flat()) {
				const found = searchLookup(peer, 20).map((result) => result.id);
				expect(found, `${peer} of ${id}`).toContain(`rule:${id}`);
			}
		}
	});

	it("finds every phrase of the synonyms", () => {
		const isFound = (phrase: string, means: readonly string[]) =>
			searchLookup(phrase, 15).some(({ target, kind, name }) => means.includes(target ?? `${kind}:${name}`));
		const lost = topics.flatMap(({ phrases: said, targets: means }) =>
			said.filter((phrase) => !isFound(phrase, means)),
		);
		expect(lost).toEqual([]);
	});

	it("finds nothing for nonsense", () => {
		for (const query of ["", "   ", "xyzzy", "!!!", "日本語", "qwertzuiop asdfghjkl", "🙂"]) {
			expect(searchLookup(query), query).toEqual([]);
		}
	});

	it("finds nothing where the words that tell most are unknown", () => {
		const foreign = [
			"quantum flux capacitor",
			"billing alarm",
			"price of bitcoin",
			"rds proxy timeout",
			"best pizza in town",
			"graphql subscription",
			"cognito user pool",
			"postgres",
		];
		expect(foreign.filter((query) => searchLookup(query).length > 0)).toEqual([]);
	});

	it("gives no more than wanted, and the same again", () => {
		expect(searchLookup("origin", 3)).toHaveLength(3);
		expect(searchLookup("origin").length).toBeLessThanOrEqual(20);
		expect(searchLookup("origin", 3)).toEqual(searchLookup("origin", 20).slice(0, 3));
	});

	it("cuts long queries and bears any text", () => {
		expect(searchLookup(`MinTTL ${"x".repeat(1_000_000)}`)[0]?.name).toBe("MinTTL");
		searchLookup("a.".repeat(500_000));
		searchLookup("[".repeat(1_000_000));
		searchLookup("word ".repeat(200_000));
		for (const query of ["__proto__", "constructor", "toString", "hasOwnProperty", "DistributionConfig.__proto__"]) {
			expect(Array.isArray(searchLookup(query)), query).toBe(true);
		}
	});

	it("bears any characters", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => searchLookup(query).length <= 20),
			{
				numRuns: 30,
			},
		);
	});
});
