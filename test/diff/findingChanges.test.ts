import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import type { Finding } from "../../src/rules/finding";
import { check } from "../../src/rules/run";
import { baseConfig, type Config, documentOf, edit, rewritten, set } from "./configs";

const named = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

function findingsOf(change: (config: Config) => void, wrap: (config: Config) => object = (config) => config) {
	const config = baseConfig();
	const before = documentOf(config);
	change(config);
	return compareDocuments(before, documentOf(wrap(config))).findings;
}

describe("findings", () => {
	it("of the same config remain, in every format", () => {
		const document = documentOf(baseConfig());
		for (const format of ["xml", "python"] as const) {
			const { findings } = compareDocuments(document, rewritten(document, format));
			expect(findings).toMatchObject({ new: [], fixed: [] });
			expect(findings.remaining.length).toBeGreaterThan(5);
		}
	});

	it("of the same config remain when another document is around it, and it was checked before", () => {
		const config = baseConfig();
		set(config, "CacheBehaviors.Items.0.PathPattern", "*");
		const [bare, wrapped] = [documentOf(config), documentOf({ Distribution: { DistributionConfig: config } })];
		expect(named(check(wrapped))).toContain("shadowed-behavior");
		expect(compareDocuments(bare, wrapped).findings).toMatchObject({ new: [], fixed: [] });
		expect(compareDocuments(wrapped, bare).findings).toMatchObject({ new: [], fixed: [] });
	});

	it("that the change causes are new, and fixed in the other direction", () => {
		const config = baseConfig();
		const before = documentOf(config);
		set(config, "Aliases.Quantity", 7);
		const after = documentOf(config);
		expect(named(compareDocuments(before, after).findings.new)).toEqual(["InconsistentQuantities/mismatch"]);
		expect(named(compareDocuments(after, before).findings.fixed)).toEqual(["InconsistentQuantities/mismatch"]);
	});

	it("are matched by the key of an item, not by its position", () => {
		const { new: come, fixed } = findingsOf((config) => {
			edit(config, "Origins", (items) => items.reverse());
			edit(config, "CustomErrorResponses", (items) => items.reverse());
		});
		expect([named(come), named(fixed)]).toEqual([[], []]);
	});

	it("stay with an origin that was renamed", () => {
		const { new: come, fixed } = findingsOf((config) => {
			set(config, "Origins.Items.1.Id", "backend");
			set(config, "CacheBehaviors.Items.0.TargetOriginId", "backend");
		});
		expect([named(come), named(fixed)]).toEqual([[], []]);
	});

	it("include what CloudFront would reject in an update from the earlier version", () => {
		const { new: come } = findingsOf((config) => set(config, "CallerReference", "second"));
		expect(come.find(({ rule }) => rule.startsWith("IllegalUpdate"))?.error?.code).toBe("IllegalUpdate");
	});

	it("do not depend on what is around the config", () => {
		const wrap = (config: Config) => ({ ETag: "E1", DistributionConfig: config });
		const { new: come, fixed } = findingsOf(() => undefined, wrap);
		expect([named(come), named(fixed)]).toEqual([[], []]);
	});

	it("are left out on request", () => {
		const document = documentOf(baseConfig());
		expect(compareDocuments(document, document, { findings: false }).findings.remaining).toEqual([]);
	});
});

describe("orphans", () => {
	it("are items that were used before and are unused after", () => {
		const config = baseConfig();
		const before = documentOf(config);
		set(config, "CacheBehaviors.Items.0.TargetOriginId", "media");
		set(config, "CacheBehaviors.Items.1.TargetOriginId", "media");
		set(config, "CacheBehaviors.Items.0.PathPattern", "*");
		const { orphans } = compareDocuments(before, documentOf(config), { findings: false });
		expect(orphans.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
			'origin Origins["api"]',
			'origin Origins["spare"]',
			'origin group OriginGroups["group"]',
			'behavior CacheBehaviors["images/*"]',
			'behavior CacheBehaviors["*.jpg"]',
			'behavior CacheBehaviors["private/*"]',
		]);
	});

	it("are none when everything is still used", () => {
		const config = baseConfig();
		edit(config, "Origins", (items) => items.push({ ...(items[0] as object), Id: "idle" }));
		const before = documentOf(config);
		set(config, "Comment", "x");
		expect(compareDocuments(before, documentOf(config), { findings: false }).orphans).toEqual([]);
	});
});
