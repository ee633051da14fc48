import { toMarkdown, toPlainText } from "../../schema/links";
import { casesById } from "../catalogue";
import type { Severity } from "../finding";
import { toFindingsJson } from "./json";
import type { ReportInput } from "./reportInput";

const SARIF_LEVELS: { readonly [severity in Severity]: "error" | "warning" | "note" } = {
	error: "error",
	warning: "warning",
	advice: "note",
	info: "note",
};

/** Findings as a SARIF 2.1.0 log (OASIS Standard, sections 3.13 to 3.30). */
export function toFindingsSarif(inputs: readonly ReportInput[]) {
	const ids = [...new Set(inputs.flatMap(({ findings }) => findings.map((one) => one.rule)))].sort();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "Distribution Lens", rules: ids.map(toRuleDescriptor) } },
				columnKind: "utf16CodeUnits",
				results: inputs.flatMap((input) => toResults(input, ids)),
			},
		],
	};
}

/** The same as a text. */
export function toFindingsSarifText(inputs: readonly ReportInput[]): string {
	return `${JSON.stringify(toFindingsSarif(inputs), null, 2)}\n`;
}

/** `helpUri` has to be absolute (3.49.12), and the pages have no address on the web: `help` says what stands there. */
function toRuleDescriptor(id: string) {
	const one = casesById.get(id);
	const why = one?.why ?? id;
	const ground = one ? `\n\nBasis: ${one.basis}. ${one.source}.` : "";
	return {
		id,
		shortDescription: { text: toPlainText(one?.title ?? id) },
		fullDescription: { text: toPlainText(why), markdown: toMarkdown(why) },
		help: { text: `${toPlainText(why)}${ground}`, markdown: `${toMarkdown(why)}${ground}` },
		defaultConfiguration: { level: SARIF_LEVELS[one?.severity ?? "info"] },
		properties: { page: one?.page ?? null },
	};
}

function toResults({ name, document, findings }: ReportInput, ids: readonly string[]) {
	return toFindingsJson(document, findings).map((one) => ({
		ruleId: one.rule,
		ruleIndex: ids.indexOf(one.rule),
		level: SARIF_LEVELS[one.severity],
		kind: one.result === "incomplete" ? "review" : "fail",
		message: { text: one.message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: encodeURI(name) },
					region: { startLine: one.line, startColumn: one.column, endLine: one.endLine, endColumn: one.endColumn },
				},
				logicalLocations: [{ fullyQualifiedName: one.path }],
			},
		],
		...(one.error && { properties: { error: one.error } }),
	}));
}
