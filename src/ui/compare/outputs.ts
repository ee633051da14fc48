import type { Comparison } from "../../diff/compare";
import type { PhraseKey } from "../../workspace/phrase";

type OutputKind = "markdown" | "unified" | "json-patch" | "html";

/** Forms in which a comparison is taken away. */
export const outputs = [
	{ kind: "markdown", label: "report_markdown" },
	{ kind: "unified", label: "report_unified" },
	{ kind: "json-patch", label: "report_json_patch" },
	{ kind: "html", label: "report_html" },
] as const satisfies readonly { kind: OutputKind; label: PhraseKey }[];

/** A comparison as a text to be copied. The code of each form is fetched when it is asked for. */
export async function outputOf(
	kind: OutputKind,
	comparison: Comparison,
	names: { before: string; after: string },
): Promise<string> {
	switch (kind) {
		case "markdown":
			return (await import("../../diff/outputs/markdown")).markdownReport(comparison, names);
		case "unified":
			return (await import("../../diff/outputs/unified")).unifiedText(comparison, names);
		case "html":
			return (await import("../../diff/outputs/html")).htmlReport(comparison, names);
		case "json-patch": {
			const { jsonPatch } = await import("../../diff/outputs/jsonPatch");
			return `${JSON.stringify(jsonPatch(comparison.before, comparison.after), null, 2)}\n`;
		}
	}
}
