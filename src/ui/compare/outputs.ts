import type { Comparison } from "../../diff/compare";
import type { PhraseKey } from "../../workspace/text/phrase";

type DiffOutputKind = "markdown" | "unified" | "json-patch" | "html";

/** Forms in which a comparison is taken away. */
export const diffOutputs = [
	{ kind: "markdown", label: "report_markdown" },
	{ kind: "unified", label: "report_unified" },
	{ kind: "json-patch", label: "report_json_patch" },
	{ kind: "html", label: "report_html" },
] as const satisfies readonly { kind: DiffOutputKind; label: PhraseKey }[];

/** A comparison as a text to be copied. The code of each form is fetched when it is asked for. */
export async function writeDiffOutput(
	kind: DiffOutputKind,
	comparison: Comparison,
	names: { before: string; after: string },
): Promise<string> {
	switch (kind) {
		case "markdown":
			return (await import("../../diff/outputs/markdown")).toDiffMarkdown(comparison, names);
		case "unified":
			return (await import("../../diff/outputs/unified")).toUnifiedDiff(comparison, names);
		case "html":
			return (await import("../../diff/outputs/html")).toDiffHtml(comparison, names);
		case "json-patch": {
			const { toJsonPatch } = await import("../../diff/outputs/jsonPatch");
			return `${JSON.stringify(toJsonPatch(comparison.before, comparison.after), null, 2)}\n`;
		}
	}
}
