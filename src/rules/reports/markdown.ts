import { formatCount } from "../../schema/units";
import { SEVERITIES, type Severity } from "../finding";
import { toErrorLabel } from "./errorLabel";
import { toFindingsJson } from "./json";
import type { ReportInput } from "./reportInput";

const SEVERITY_HEADINGS: { readonly [severity in Severity]: readonly [one: string, many: string] } = {
	error: ["error: CloudFront rejects it", "errors: CloudFront rejects them"],
	warning: ["warning", "warnings"],
	advice: ["piece of advice", "pieces of advice"],
	info: ["note", "notes"],
};

/** Findings for a comment on a pull request: for each document a section for each severity, a row for each finding. */
export function toFindingsMarkdown(inputs: readonly ReportInput[]): string {
	return inputs.map(toDocumentMarkdown).join("\n");
}

function toDocumentMarkdown({ name, document, findings }: ReportInput): string {
	const lines = [`## ${escapeCell(name)}`, "", `${document.shape ?? "Text"}, API version ${document.apiVersion}.`, ""];
	if (findings.length === 0) lines.push("Nothing found.");
	const reported = toFindingsJson(document, findings);
	for (const severity of SEVERITIES) {
		const rows = reported.filter((finding) => finding.severity === severity);
		if (rows.length === 0) continue;
		lines.push(
			`### ${formatCount(rows.length, ...SEVERITY_HEADINGS[severity])}`,
			"",
			"| Line | Where | What | Rule |",
			"|---|---|---|---|",
		);
		for (const row of rows) {
			const answer = row.error ? ` (${toErrorLabel(row.error)})` : "";
			lines.push(
				`| ${row.line} | ${toCodeCell(row.path)} | ${escapeCell(row.message)}${answer} | ${toCodeCell(row.rule)} |`,
			);
		}
		lines.push("");
	}
	return `${lines.join("\n").trimEnd()}\n`;
}

/** Text that stays text in a cell: what would be markup, a link or HTML is escaped. */
function escapeCell(text: string): string {
	return text.replace(/[\\`*_{}[\]()#+!|<>&~]/g, "\\$&").replace(/\s+/g, " ");
}

/** Code in a cell, fenced by more backticks than it holds. */
function toCodeCell(text: string): string {
	if (text === "") return "";
	const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const inside = text.replace(/\s+/g, " ").replace(/\|/g, "\\|");
	return longest === 0 ? `${fence}${inside}${fence}` : `${fence} ${inside} ${fence}`;
}
