import type { Value } from "../../document/value";
import { type ReportedFinding, toFindingsJson } from "../../rules/reports/json";
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

/** Writes a comparison for other programs, with unmasked values. Fixed findings have positions in the version before. */
export function toDiffJson({ before, after, changes, findings }: Comparison): ReportedComparison {
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
			new: toFindingsJson(after, findings.new),
			fixed: toFindingsJson(before, findings.fixed),
			remaining: toFindingsJson(after, findings.remaining),
		},
	};
}

/** Writes the same as a text. */
export function toDiffJsonText(comparison: Comparison): string {
	return `${JSON.stringify(toDiffJson(comparison), null, 2)}\n`;
}
