import type { Document } from "../../document/document";
import { createPositionFinder } from "../../document/position";
import type { Finding, Severity } from "../finding";
import type { ReportInput } from "./reportInput";

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

/** The findings of all documents in one list, as a text. */
export function toFindingsJsonText(inputs: readonly ReportInput[]): string {
	const reported = inputs.flatMap(({ document, findings }) => toFindingsJson(document, findings));
	return `${JSON.stringify(reported, null, 2)}\n`;
}
