import type { Document } from "../../document/document";
import { counted } from "../../schema/units";
import type { Finding, Severity } from "../finding";
import { jsonReport } from "./json";

const HEADINGS: readonly (readonly [severity: Severity, one: string, many: string])[] = [
	["error", "error: CloudFront refuses it", "errors: CloudFront refuses them"],
	["warning", "warning", "warnings"],
	["advice", "piece of advice", "pieces of advice"],
	["info", "note", "notes"],
];

/** Findings for a comment on a pull request: a section for each severity, a row for each finding. */
export function markdownReport(title: string, document: Document, findings: readonly Finding[]): string {
	const lines = [`## ${cell(title)}`, "", `${document.shape ?? "Text"}, API version ${document.apiVersion}.`, ""];
	if (findings.length === 0) lines.push("Nothing found.");
	const reported = jsonReport(document, findings);
	for (const [severity, one, many] of HEADINGS) {
		const rows = reported.filter((finding) => finding.severity === severity);
		if (rows.length === 0) continue;
		lines.push(`### ${counted(rows.length, one, many)}`, "", "| Line | Where | What | Rule |", "|---|---|---|---|");
		for (const row of rows) {
			const answer = row.error ? ` (${row.error.code}, ${row.error.status})` : "";
			lines.push(`| ${row.line} | ${code(row.path)} | ${cell(row.message)}${answer} | ${code(row.rule)} |`);
		}
		lines.push("");
	}
	return `${lines.join("\n").trimEnd()}\n`;
}

/** Text that stays text in a cell: what would be markup, a link or HTML is escaped. */
function cell(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+!|<>&~]/g, "\\$&").replace(/\s+/g, " ");
}

/** Code in a cell, fenced by more backticks than it holds. */
function code(text: string): string {
	if (text === "") return "";
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const inside = text.replace(/\s+/g, " ").replace(/\|/g, "\\|");
	return longest === 0 ? `${fence}${inside}${fence}` : `${fence} ${inside} ${fence}`;
}
