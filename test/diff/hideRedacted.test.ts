import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import { toJsonPatch } from "../../src/diff/outputs/jsonPatch";
import { toDiffMarkdown } from "../../src/diff/outputs/markdown";
import { CLOUDTRAIL_REDACTED, MASK } from "../../src/document/redaction";
import { baseConfig, type Config, documentOf, edit, set } from "./configs";

const PLACE = "Origins.Items.1.CustomHeaders.Items.0.HeaderValue";
const NAMES = { before: "yesterday", after: "now" };

function config(change: (config: Config) => void = () => {}): Config {
	const created = baseConfig();
	change(created);
	return created;
}

describe.each([
	["a mask", MASK],
	["the mask of a report", "••••••"],
	["CloudTrail's word", CLOUDTRAIL_REDACTED],
])("%s in place of a value", (_, hidden) => {
	const masked = documentOf(config((config) => set(config, PLACE, hidden)));
	const live = documentOf(config());

	test.each([
		["before", masked, live],
		["after", live, masked],
		["on both sides", masked, masked],
	])("is no change when it stands %s, and the comparison says so", (_side, before, after) => {
		const comparison = compareDocuments(before, after);
		expect(comparison.changes).toEqual([]);
		expect(comparison.rows.every((row) => row.changes === 0)).toBe(true);
		expect([...comparison.findings.new, ...comparison.findings.fixed]).toEqual([]);
		expect(comparison.notCompared).toEqual(["OriginCustomHeader.HeaderValue"]);
		expect(toDiffMarkdown(comparison, NAMES)).toContain("Hidden values are not compared: HeaderValue");
		expect(toJsonPatch(comparison.before, comparison.after)).toEqual([]);
	});

	test("does not hide other changes", () => {
		const other = documentOf(
			config((config) => {
				set(config, "Comment", "another");
				set(config, "Origins.Items.1.CustomHeaders.Items.0.HeaderName", "X-Other");
			}),
		);
		const paths = compareDocuments(masked, other).changes.map((change) => change.path);
		expect(paths).toContain("Comment");
		expect(paths.some((path) => path.includes("X-Other") || path.includes("X-From"))).toBe(true);
	});

	test("against no value at all, or no header, is a change", () => {
		expect(compareDocuments(masked, documentOf(config((config) => set(config, PLACE, "")))).changes).toHaveLength(1);
		const without = documentOf(
			config((config) => set(config, "Origins.Items.1.CustomHeaders", { Quantity: 0, Items: [] })),
		);
		expect(compareDocuments(masked, without).changes).toHaveLength(1);
	});

	test("masks the member in all items of the list", () => {
		const both = documentOf(
			config((config) =>
				edit(config, "Origins.Items.1.CustomHeaders", (items) =>
					items.push({ HeaderName: "X-B", HeaderValue: hidden }),
				),
			),
		);
		const changed = documentOf(
			config((config) => {
				set(config, PLACE, "changed too");
				edit(config, "Origins.Items.1.CustomHeaders", (items) => items.push({ HeaderName: "X-B", HeaderValue: "b" }));
			}),
		);
		expect(compareDocuments(both, changed).changes).toEqual([]);
	});
});

test("a changed secret that both sides show is a change", () => {
	const comparison = compareDocuments(
		documentOf(config()),
		documentOf(config((config) => set(config, PLACE, "another"))),
	);
	expect(comparison.changes).toHaveLength(1);
	expect(comparison.notCompared).toEqual([]);
});

test("a redacted structure masks the whole structure on the other side", () => {
	const hidden = documentOf(config((config) => set(config, "Logging", CLOUDTRAIL_REDACTED)));
	const comparison = compareDocuments(hidden, documentOf(config()));
	expect(comparison.changes).toEqual([]);
	expect(comparison.notCompared).toEqual(["DistributionConfig.Logging"]);
});
