import type { Finding } from "../../rules/finding";
import { jsonReport } from "../../rules/reports/json";
import { markdownReport } from "../../rules/reports/markdown";
import { sarifReport } from "../../rules/reports/sarif";
import type { OpenDocument } from "../../workspace/documents";

export type ReportKind = "markdown" | "json" | "sarif";

/** Forms in which findings are taken away. */
export const reports: readonly { kind: ReportKind; label: string }[] = [
	{ kind: "markdown", label: "Markdown for a pull request" },
	{ kind: "json", label: "JSON" },
	{ kind: "sarif", label: "SARIF 2.1.0" },
];

/** The findings of a document as a text to be copied. */
export function reportOf(kind: ReportKind, { document, title }: OpenDocument, findings: readonly Finding[]): string {
	if (kind === "markdown") return markdownReport(title, document, findings);
	if (kind === "json") return `${JSON.stringify(jsonReport(document, findings), null, 2)}\n`;
	return `${JSON.stringify(sarifReport([{ uri: title, document, findings }]), null, 2)}\n`;
}
