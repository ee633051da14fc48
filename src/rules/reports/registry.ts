import type { ReportInput } from "./reportInput";

/** A form in which findings are taken away. */
export interface FindingReport {
	/** The word for it at the command line. */
	readonly kind: string;
	/** Its name among the texts of the screens. */
	readonly label: string;
	/** Fetches its code, which screens need only when somebody asks for it. */
	readonly load: () => Promise<(inputs: readonly ReportInput[]) => string>;
}

/** All forms. */
export const FINDING_REPORTS = [
	{
		kind: "markdown",
		label: "report_markdown",
		load: async () => (await import("./markdown")).toFindingsMarkdown,
	},
	{
		kind: "json",
		label: "report_json",
		load: async () => (await import("./json")).toFindingsJsonText,
	},
	{
		kind: "sarif",
		label: "report_sarif",
		load: async () => (await import("./sarif")).toFindingsSarifText,
	},
] as const satisfies readonly FindingReport[];
