import { afterEach, describe, expect, test, vi } from "vitest";
import { lookupCommand } from "../../src/cli/commands/lookup";

afterEach(() => vi.restoreAllMocks());

/** Runs the command in this process. */
function run(...words: string[]) {
	const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
	const code = lookupCommand.run(words);
	const out = write.mock.calls.map(([text]) => String(text)).join("");
	write.mockRestore();
	return { code, out };
}

describe("lookup", () => {
	test("prints the contract's JSON, best first, at most 20", () => {
		const { code, out } = run("minimum", "protocol", "version", "--output", "json");
		expect(code).toBe(0);
		const { results, ...others } = JSON.parse(out);
		expect(others).toEqual({});
		expect(results.length).toBeGreaterThan(1);
		expect(results.length).toBeLessThanOrEqual(20);
		expect(results[0]).toEqual({
			kind: "member",
			name: "MinimumProtocolVersion",
			summary: expect.stringContaining("TLS"),
			paths: ["ViewerCertificate.MinimumProtocolVersion"],
		});
		for (const result of results) expect(Object.keys(result)).toEqual(["kind", "name", "summary", "paths"]);
	});

	test("prints the doc of the best, and a list of others", () => {
		const { code, out } = run("mttl");
		expect(code).toBe(0);
		expect(out).toMatch(/^CacheBehavior\.MinTTL\n {2}\S/);
		expect(out).toContain("Where: DefaultCacheBehavior.MinTTL, CacheBehaviors.Items[].MinTTL");
		expect(out).toContain("CacheBehavior.MaxTTL");
		expect(out).not.toMatch(/\[\[|`/);
		expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
	});

	test.each([
		["412", "PreconditionFailed (error)"],
		["CloudFront.3", "viewer-https (rule)"],
		["Managed-CachingOptimized", "CachingOptimized (policy)"],
		["PriceClass_100", "PriceClass_100 (value)"],
		["update_distribution", "UpdateDistribution (operation)"],
		["OriginGroupMember", "OriginGroupMember (structure)"],
	])("%s is %s", (query, title) => {
		expect(run(query).out.split("\n")[0]).toBe(title);
	});

	test("ends with 1 when nothing is found", () => {
		expect(run("xyzzy")).toMatchObject({ code: 1, out: expect.stringContaining("xyzzy") });
		expect(run("xyzzy", "--output", "json")).toEqual({ code: 1, out: '{\n  "results": []\n}\n' });
	});

	test("wants words", () => {
		expect(() => run()).toThrow("lookup needs a word");
		expect(() => run("a", "--output", "yaml")).toThrow("--output must be one of text, json");
	});
});
