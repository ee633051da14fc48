import type { Comparison } from "../compare";
import type { DiffOutputOptions, SideNames } from "./shownValues";

/** Writes a comparison as one text. */
export type DiffWriter = (comparison: Comparison, names: SideNames, options: DiffOutputOptions) => string;

/** A format of a written comparison. */
export interface DiffOutput {
	/** The word for it at the command line. */
	readonly kind: string;
	/** Its name among the texts of the screens. */
	readonly label: string;
	/** Whether secrets are masked unless asked for; else it holds values as they are. */
	readonly masksSecrets: boolean;
	/** Whether screens offer it too. */
	readonly isOnScreen: boolean;
	/** Loads its code, which screens need only on request. */
	readonly load: () => Promise<DiffWriter>;
}

/** All forms; the first is what the command line prints unless told otherwise. */
export const DIFF_OUTPUTS = [
	{
		kind: "text",
		label: "report_text",
		masksSecrets: true,
		isOnScreen: true,
		load: async () => (await import("./text")).toDiffText,
	},
	{
		kind: "json",
		label: "report_json",
		masksSecrets: false,
		// For programs of one's own; a copied report shall give no secret away.
		isOnScreen: false,
		load: async () => (await import("./json")).toDiffJsonText,
	},
	{
		kind: "markdown",
		label: "report_markdown",
		masksSecrets: true,
		isOnScreen: true,
		load: async () => (await import("./markdown")).toDiffMarkdown,
	},
	{
		kind: "unified",
		label: "report_unified",
		masksSecrets: true,
		isOnScreen: true,
		load: async () => (await import("./unified")).toUnifiedDiff,
	},
	{
		kind: "json-patch",
		label: "report_json_patch",
		masksSecrets: false,
		isOnScreen: true,
		load: async () => (await import("./jsonPatch")).toJsonPatchText,
	},
	{
		kind: "html",
		label: "report_html",
		masksSecrets: true,
		isOnScreen: true,
		load: async () => (await import("./html")).toDiffHtml,
	},
] as const satisfies readonly DiffOutput[];
