import { type Finding, SEVERITIES, type Severity } from "../../rules/finding";

/** What the user may want of a rule instead of its own severity. */
export const RULE_SETTINGS: readonly (Severity | "off")[] = [...SEVERITIES, "off"];

export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** Settings by rule id; a rule that is not named keeps its own severity. */
export type RuleSettings = { readonly [rule: string]: RuleSetting };

/** Findings as the user's settings want them. */
export function applyRuleSettings(findings: readonly Finding[], settings: RuleSettings): Finding[] {
	const result: Finding[] = [];
	for (const finding of findings) {
		const wanted = Object.hasOwn(settings, finding.rule) ? settings[finding.rule] : undefined;
		if (wanted === "off") continue;
		result.push(wanted === undefined ? finding : { ...finding, severity: wanted });
	}
	return result;
}

/**
 * Reads settings as they were stored or exported.
 * @returns what of it is a setting; anything else is left out
 */
export function parseRuleSettings(stored: unknown): RuleSettings {
	if (typeof stored !== "object" || stored === null) return {};
	const known = new Set<unknown>(RULE_SETTINGS);
	return Object.fromEntries(Object.entries(stored).filter(([, value]) => known.has(value))) as RuleSettings;
}
