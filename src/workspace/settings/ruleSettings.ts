import { type Finding, SEVERITIES, type Severity } from "../../rules/finding";

/** What a rule can be set to: another severity, or off. */
export const RULE_SETTINGS: readonly (Severity | "off")[] = [...SEVERITIES, "off"];

export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** Settings by rule id; rules without one keep their own severity. */
export type RuleSettings = { readonly [rule: string]: RuleSetting };

/** Applies the user's settings to findings. */
export function applyRuleSettings(findings: readonly Finding[], settings: RuleSettings): Finding[] {
	const result: Finding[] = [];
	for (const finding of findings) {
		const setting = Object.hasOwn(settings, finding.rule) ? settings[finding.rule] : undefined;
		if (setting === "off") continue;
		result.push(setting === undefined ? finding : { ...finding, severity: setting });
	}
	return result;
}

/**
 * Reads stored or exported settings.
 * @returns the valid ones; anything else is left out
 */
export function parseRuleSettings(stored: unknown): RuleSettings {
	if (typeof stored !== "object" || stored === null) return {};
	const valid = new Set<unknown>(RULE_SETTINGS);
	return Object.fromEntries(Object.entries(stored).filter(([, value]) => valid.has(value))) as RuleSettings;
}
