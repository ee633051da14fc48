import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents";

export type ReportKind = "markdown" | "json" | "sarif";

/** Forms in which findings are taken away. */
export const reports: readonly { kind: ReportKind; label: string }[] = [
	{ kind: "markdown", label: "Markdown for a pull request" },
	{ kind: "json", label: "JSON" },
	{ kind: "sarif", label: "SARIF 2.1.0" },
];

/** The findings of a document as a text to be copied. The code of each report is fetched when it is asked for. */
export async function reportOf(
	kind: ReportKind,
	{ document, title }: OpenDocument,
	findings: readonly Finding[],
): Promise<string> {
	if (kind === "markdown") {
		const { markdownReport } = await import("../../rules/reports/markdown");
		return markdownReport(title, document, findings);
	}
	if (kind === "json") {
		const { jsonReport } = await import("../../rules/reports/json");
		return `${JSON.stringify(jsonReport(document, findings), null, 2)}\n`;
	}
	const { sarifReport } = await import("../../rules/reports/sarif");
	return `${JSON.stringify(sarifReport([{ uri: title, document, findings }]), null, 2)}\n`;
}
