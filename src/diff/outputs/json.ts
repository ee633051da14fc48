import type { Value } from "../../document/value";
import { jsonReport, type ReportedFinding } from "../../rules/reports/json";
import type { ChangeKind, Effect } from "../change";
import type { Comparison } from "../compare";

/** A comparison as `lens diff --output json` prints it. */
export interface ReportedComparison {
	changes: {
		kind: ChangeKind;
		path: string;
		before: Value | null;
		after: Value | null;
		effect: Effect | null;
		sentence: string;
	}[];
	findings: { new: ReportedFinding[]; fixed: ReportedFinding[]; remaining: ReportedFinding[] };
}

/** A comparison for other programs: values as they are. Fixed findings have their places in the version before. */
export function reportedComparison({ before, after, changes, findings }: Comparison): ReportedComparison {
	return {
		changes: changes.map(({ kind, path, before, after, effect, sentence }) => ({
			kind,
			path,
			before,
			after,
			effect,
			sentence,
		})),
		findings: {
			new: jsonReport(after, findings.new),
			fixed: jsonReport(before, findings.fixed),
			remaining: jsonReport(after, findings.remaining),
		},
	};
}
