import type { Finding, Severity } from "../../rules/finding";

/** Sign of each severity, so that color is not the only difference. */
export const SEVERITY_SIGNS: { readonly [severity in Severity]: string } = {
	error: "✖",
	warning: "▲",
	advice: "●",
	info: "ℹ",
};

export type SeverityCounts = { [severity in Severity]: number };

/** Number of findings by severity. */
export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
	const counts: SeverityCounts = { error: 0, warning: 0, advice: 0, info: 0 };
	for (const finding of findings) counts[finding.severity]++;
	return counts;
}
