import type { Document } from "../../document/document";
import { createPositionFinder } from "../../document/position";
import type { Finding, Severity } from "../finding";

/** A finding as the command line prints it: lines and columns from 1, no offsets. */
export interface ReportedFinding {
	rule: string;
	severity: Severity;
	result: Finding["result"];
	path: string;
	message: string;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
	error: NonNullable<Finding["error"]> | null;
	fixable: boolean;
}

/** Findings with their places as lines and columns of the document's text. */
export function toFindingsJson(document: Document, findings: readonly Finding[]): ReportedFinding[] {
	const at = createPositionFinder(document.source);
	return findings.map((finding) => {
		const start = at(finding.range.start);
		const end = at(finding.range.end);
		return {
			rule: finding.rule,
			severity: finding.severity,
			result: finding.result,
			path: finding.path,
			message: finding.message,
			line: start.line,
			column: start.column,
			endLine: end.line,
			endColumn: end.column,
			error: finding.error ?? null,
			fixable: finding.fix !== undefined,
		};
	});
}
