import { toConfigTrail } from "../../document/distributionConfig";
import type { Document } from "../../document/document";
import { groupBy } from "../../document/groupBy";
import { type ApiPath, findTrailByPath, listPathsAbove, toKeyedPath } from "../../document/path";
import { type Finding, SEVERITIES, type Severity } from "../../rules/finding";
import { createTextFilter } from "../text/filter";
import { countBySeverity, type SeverityCounts } from "./severity";

/** Findings by the tree item on which they stand, and their numbers by every item above. */
export interface FindingBadges {
	own: ReadonlyMap<string, readonly Finding[]>;
	total: ReadonlyMap<string, SeverityCounts>;
}

/** Sorts findings onto the rows of the tree. */
export function getFindingBadges(findings: readonly Finding[]): FindingBadges {
	const own = groupBy(findings, (finding) => toItemId(finding.at));
	const total = new Map<ApiPath, SeverityCounts>();
	for (const [id, here] of own) {
		const counts = countBySeverity(here);
		for (const above of listPathsAbove(id)) {
			const sum = total.get(above);
			if (sum) for (const severity of SEVERITIES) sum[severity] += counts[severity];
			else total.set(above, { ...counts });
		}
	}
	return { own, total };
}

/** The tree shows `{Quantity, Items}` as one row, so what is said of either of them stands on that row. */
export function toItemId(path: ApiPath): ApiPath {
	return path.replace(/\.(Quantity|Items)$/, "") as ApiPath;
}

/** The path of a finding from its config, list items by their names, as the tree shows them. */
export function toDisplayPath({ root }: Document, { at, path }: Finding): string {
	const trail = findTrailByPath(root, at);
	return trail ? toKeyedPath(toConfigTrail(trail)) : path;
}

/** What the user wants to see of the findings. */
export interface FindingFilter {
	severities: ReadonlySet<Severity>;
	text: string;
}

/** The findings that answer a filter, the most serious first; the text is looked for in rule, path, message and code. */
export function filterFindings(findings: readonly Finding[], { severities, text }: FindingFilter): Finding[] {
	const contains = createTextFilter(text);
	return findings
		.filter(
			({ rule, severity, path, message, error }) =>
				severities.has(severity) && contains(`${rule} ${path} ${message} ${error?.code ?? ""}`),
		)
		.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What findings are grouped by. */
export type FindingGrouping = "place" | "rule";

/** Findings under the heading of their rule or their place, in the order of first appearance. */
export function groupFindings(
	findings: readonly Finding[],
	by: FindingGrouping,
): [heading: string, findings: Finding[]][] {
	return [...groupBy(findings, (finding) => (by === "rule" ? finding.rule : getTopPath(finding.path)))];
}

/** The member of the config, or the item of its list, that a path leads through; "" for the whole document. */
function getTopPath(path: ApiPath): string {
	return (
		/^(?:Distribution\.|DistributionConfig\.)*(?:"(?:[^"\\]|\\.)*"|[^.["]*)(?:\.Items\[\d+\])?/.exec(path)?.[0] ?? ""
	);
}
