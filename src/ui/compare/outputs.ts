import type { OpenDocument } from "../../workspace/documents";

export type OutputKind = "markdown" | "unified" | "json-patch" | "html";

/** Forms in which a comparison is taken away. */
export const outputs: readonly { kind: OutputKind; label: string }[] = [
	{ kind: "markdown", label: "Markdown for a pull request" },
	{ kind: "unified", label: "Unified text" },
	{ kind: "json-patch", label: "JSON Patch" },
	{ kind: "html", label: "HTML report" },
];
