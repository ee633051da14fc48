import { toConfigTrail } from "../../document/distributionConfig";
import type { Document } from "../../document/document";
import { groupBy } from "../../document/groupBy";
import { type ApiPath, findTrailByPath, listPathsAbove, toKeyedPath } from "../../document/path";
import { type Finding, SEVERITIES, type Severity } from "../../rules/finding";
import { createTextFilter } from "../text/filter";
import { countBySeverity, type SeverityCounts } from "./severity";

/** Findings by tree item: those of the item itself, and counts that include all items below. */
export interface FindingBadges {
	own: ReadonlyMap<string, readonly Finding[]>;
	total: ReadonlyMap<string, SeverityCounts>;
}

/** Assigns findings to the rows of the tree. */
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

/** The id of the tree item for a path. The tree shows `{Quantity, Items}` as one row, which gets the findings of both. */
export function toItemId(path: ApiPath): ApiPath {
	return path.replace(/\.(Quantity|Items)$/, "") as ApiPath;
}

/** The path of a finding below its config, with list items by their keys, as the tree shows it. */
export function toDisplayPath({ root }: Document, { at, path }: Finding): string {
	const trail = findTrailByPath(root, at);
	return trail ? toKeyedPath(toConfigTrail(trail)) : path;
}

/** Which findings the user wants to see. */
export interface FindingFilter {
	severities: ReadonlySet<Severity>;
	text: string;
}

/** The findings that match a filter, the most severe first; the text is searched in rule, path, message and code. */
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

/** Groups findings by rule or place, in the order of first occurrence. */
export function groupFindings(
	findings: readonly Finding[],
	by: FindingGrouping,
): [heading: string, findings: Finding[]][] {
	return [...groupBy(findings, (finding) => (by === "rule" ? finding.rule : getTopPath(finding.path)))];
}

/** The top-level member of the config, or its list item, that a path starts with; "" for the whole document. */
function getTopPath(path: ApiPath): string {
	return (
		/^(?:Distribution\.|DistributionConfig\.)*(?:"(?:[^"\\]|\\.)*"|[^.["]*)(?:\.Items\[\d+\])?/.exec(path)?.[0] ?? ""
	);
}
