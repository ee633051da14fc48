import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import type { PhraseKey } from "../../workspace/text/phrase";

type ReportKind = "markdown" | "json" | "sarif";

/** Forms in which findings are taken away. */
export const findingReports = [
	{ kind: "markdown", label: "report_markdown" },
	{ kind: "json", label: "report_json" },
	{ kind: "sarif", label: "report_sarif" },
] as const satisfies readonly { kind: ReportKind; label: PhraseKey }[];

/** The findings of a document as a text to be copied. The code of each report is fetched when it is asked for. */
export async function writeFindingReport(
	kind: ReportKind,
	{ document, title }: OpenDocument,
	findings: readonly Finding[],
): Promise<string> {
	if (kind === "markdown") {
		const { toFindingsMarkdown } = await import("../../rules/reports/markdown");
		return toFindingsMarkdown(title, document, findings);
	}
	if (kind === "json") {
		const { toFindingsJson } = await import("../../rules/reports/json");
		return `${JSON.stringify(toFindingsJson(document, findings), null, 2)}\n`;
	}
	const { toFindingsSarif } = await import("../../rules/reports/sarif");
	return `${JSON.stringify(toFindingsSarif([{ uri: title, document, findings }]), null, 2)}\n`;
}
