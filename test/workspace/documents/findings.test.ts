import { expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import type { ApiPath } from "../../../src/document/path";
import { readDocuments } from "../../../src/formats/read";
import type { Finding, RuleId } from "../../../src/rules/finding";
import {
	filterFindings,
	getFindingBadges,
	groupFindings,
	toDisplayPath,
} from "../../../src/workspace/documents/findings";
import { applyRuleSettings, parseRuleSettings } from "../../../src/workspace/settings/ruleSettings";

const finding = (path: string, severity: Finding["severity"], rule = "r"): Finding => ({
	rule: rule as RuleId,
	severity,
	result: "fail",
	path: path as ApiPath,
	at: path as ApiPath,
	range: { start: 0, end: 1 },
	message: `message on ${path}`,
});

const findings = [
	finding("Aliases.Quantity", "error", "InconsistentQuantities/mismatch"),
	finding("CacheBehaviors.Items[2].TargetOriginId", "error"),
	finding("CacheBehaviors.Items[2]", "warning"),
	finding("", "info"),
];

test("badges are added up on all ancestors", () => {
	const { own, total } = getFindingBadges(findings);
	expect(own.get("Aliases")?.map((finding) => finding.rule)).toEqual(["InconsistentQuantities/mismatch"]);
	expect(total.get("")).toEqual({ error: 2, warning: 1, advice: 0, info: 1 });
	expect(total.get("CacheBehaviors")).toEqual({ error: 1, warning: 1, advice: 0, info: 0 });
	expect(total.get("CacheBehaviors.Items[2]")).toEqual({ error: 1, warning: 1, advice: 0, info: 0 });
	expect(total.get("CacheBehaviors.Items[2].TargetOriginId")?.error).toBe(1);
	expect(total.get("Origins")).toBeUndefined();
});

test("a name that contains dots is one step of a path", () => {
	const odd = [finding('Aliases."a.b[0]".c', "error"), finding('"x.y".z', "info")];
	const { total } = getFindingBadges(odd);
	expect([...total.keys()]).toEqual(["", "Aliases", 'Aliases."a.b[0]"', 'Aliases."a.b[0]".c', '"x.y"', '"x.y".z']);
	expect(groupFindings(odd, "place").map(([heading]) => heading)).toEqual(["Aliases", '"x.y"']);
});

test("the displayed path begins at the config and has the keys of items", () => {
	const config = {
		CallerReference: "a",
		Enabled: true,
		Comment: "",
		Origins: { Quantity: 1, Items: [{ Id: "media" }] },
	};
	const shownPath = (value: unknown, at: string) =>
		toDisplayPath(readDocuments(JSON.stringify(value)).documents[0] as Document, finding(at, "error"));
	expect(shownPath(config, "Origins.Items[0].Id")).toBe('Origins["media"].Id');
	expect(shownPath({ ETag: "E", DistributionConfig: config }, "DistributionConfig.Origins.Quantity")).toBe(
		"Origins.Quantity",
	);
	expect(
		shownPath({ ETag: "E", DistributionConfig: { ...config, "a.b": { "c.d": 1 } } }, 'DistributionConfig."a.b"."c.d"'),
	).toBe('"a.b"."c.d"');
	const list = { DistributionList: { Items: [{ Id: "E1", ARN: "a", Status: "b", DomainName: "c", Comment: "d" }] } };
	expect(shownPath(list, "DistributionList.Items[0].Comment")).toBe('DistributionList["E1"].Comment');
	expect(shownPath(config, "Origins.Items[7].Id")).toBe("Origins.Items[7].Id");
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

test("settings switch rules off and change their severity; invalid ones are left out", () => {
	const settings = parseRuleSettings({ r: "off", "InconsistentQuantities/mismatch": "info", x: "loud", y: 1 });
	expect(settings).toEqual({ r: "off", "InconsistentQuantities/mismatch": "info" });
	expect(applyRuleSettings(findings, settings)).toEqual([{ ...findings[0], severity: "info" }]);
	expect(parseRuleSettings("junk")).toEqual({});
	expect(applyRuleSettings(findings, {})).toEqual(findings);
});
