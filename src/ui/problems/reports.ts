import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents";
import type { PhraseKey } from "../../workspace/phrase";

type ReportKind = "markdown" | "json" | "sarif";

/** Forms in which findings are taken away. */
export const reports = [
	{ kind: "markdown", label: "report_markdown" },
	{ kind: "json", label: "report_json" },
	{ kind: "sarif", label: "report_sarif" },
] as const satisfies readonly { kind: ReportKind; label: PhraseKey }[];

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
