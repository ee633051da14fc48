import { describe, expect, test } from "vitest";
import { toApiPath } from "../../src/document/path";
import { casesById } from "../../src/rules/catalogue";
import type { Finding, RuleId } from "../../src/rules/finding";
import { dropSuperseded } from "../../src/rules/supersession";

const finding = (rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
	rule: rule as RuleId,
	severity: "warning",
	result: "fail",
	path: toApiPath([]),
	at: toApiPath([]),
	range: { start, end },
	message: rule,
	...more,
});
const [first, second] = ["origin-sslv3-only", "origin-sslv3"];
const rules = (findings: readonly Finding[]) => dropSuperseded(findings, casesById).map((one) => one.rule);

describe("one finding for one problem", () => {
	test("at the same place, within it, and at a place that is named as related", () => {
		expect(rules([finding(second, 10, 20), finding(first, 10, 20)])).toEqual([first]);
		expect(rules([finding(second, 0, 40), finding(first, 10, 20)])).toEqual([first]);
		const related = [{ path: toApiPath([]), range: { start: 50, end: 60 }, message: "" }];
		expect(rules([finding(first, 10, 20, { related }), finding(second, 50, 60)])).toEqual([first]);
	});

	test("not elsewhere, not around, and not for what does not tell", () => {
		expect(rules([finding(first, 10, 20), finding(second, 20, 30)])).toEqual([first, second]);
		expect(rules([finding(first, 10, 40), finding(second, 20, 30)])).toEqual([first, second]);
		expect(rules([finding(first, 10, 20, { result: "incomplete" }), finding(second, 10, 20)])).toEqual([first, second]);
	});
});

test("what is superseded is a case, and supersedes nothing itself", () => {
	for (const [id, one] of casesById) {
		for (const other of one.supersedes ?? []) {
			expect(casesById.has(other), `${id}: ${other}`).toBe(true);
			expect(casesById.get(other)?.supersedes, other).toBeUndefined();
		}
	}
});
