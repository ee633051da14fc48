import { expect, test } from "vitest";
import type { Finding } from "../../../src/rules/finding";
import { filterFindings, getFindingBadges, groupFindings } from "../../../src/workspace/documents/findings";
import { applyRuleSettings, parseRuleSettings } from "../../../src/workspace/settings/ruleSettings";

const finding = (path: string, severity: Finding["severity"], rule = "r"): Finding => ({
	rule,
	severity,
	result: "fail",
	path,
	at: path,
	range: { start: 0, end: 1 },
	message: `message on ${path}`,
});

const findings = [
	finding("Aliases.Quantity", "error", "InconsistentQuantities/mismatch"),
	finding("CacheBehaviors.Items[2].TargetOriginId", "error"),
	finding("CacheBehaviors.Items[2]", "warning"),
	finding("", "info"),
];

test("badges add up on everything above", () => {
	const { own, total } = getFindingBadges(findings);
	expect(own.get("Aliases")?.map((one) => one.rule)).toEqual(["InconsistentQuantities/mismatch"]);
	expect(total.get("")).toEqual({ error: 2, warning: 1, advice: 0, info: 1 });
	expect(total.get("CacheBehaviors")).toEqual({ error: 1, warning: 1, advice: 0, info: 0 });
	expect(total.get("CacheBehaviors.Items[2]")).toEqual({ error: 1, warning: 1, advice: 0, info: 0 });
	expect(total.get("CacheBehaviors.Items[2].TargetOriginId")?.error).toBe(1);
	expect(total.get("Origins")).toBeUndefined();
});

test("findings are filtered by severity and text and grouped by place or rule", () => {
	expect(filterFindings(findings, { severities: new Set(["error"]), text: "alias" })).toEqual([findings[0]]);
	expect(groupFindings(findings, "place").map(([heading]) => heading)).toEqual([
		"Aliases",
		"CacheBehaviors.Items[2]",
		"",
	]);
	expect(groupFindings(findings, "rule").map(([heading, group]) => [heading, group.length])).toEqual([
		["InconsistentQuantities/mismatch", 1],
		["r", 3],
	]);
});

test("settings switch rules off and change their severity; what is none of them is left out", () => {
	const settings = parseRuleSettings({ r: "off", "InconsistentQuantities/mismatch": "info", x: "loud", y: 1 });
	expect(settings).toEqual({ r: "off", "InconsistentQuantities/mismatch": "info" });
	expect(applyRuleSettings(findings, settings)).toEqual([{ ...findings[0], severity: "info" }]);
	expect(parseRuleSettings("junk")).toEqual({});
	expect(applyRuleSettings(findings, {})).toEqual(findings);
});
