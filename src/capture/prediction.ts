import type { Document } from "../document/document";
import type { Finding } from "../rules/finding";
import { check } from "../rules/run";

/** A config that was sent and refused. */
export interface RefusedConfig {
	sent: Document;
	/** Error code of the refusal. */
	code: string;
	operation: "create" | "update" | null;
	/** The version that If-Match names; null when it was never captured. */
	before: Document | null;
}

/**
 * The findings that predict a refusal: those whose error code is the refusal's, as the API's model or the service spells
 * it. Findings that only appear in comparison with the version before come first, as the most likely cause, then errors.
 */
export function findPredictions({ sent, code, operation, before }: RefusedConfig): Finding[] {
	const found = check(sent, { operation, before, fixes: "none" });
	const anyway = new Set(before ? check(sent, { operation, fixes: "none" }).map(getFindingKey) : []);
	const rank = (finding: Finding) =>
		Number(anyway.has(getFindingKey(finding))) * 2 + Number(finding.severity !== "error");
	return found
		.filter((finding) => finding.error?.code === code || finding.error?.modelled === code)
		.sort((a, b) => rank(a) - rank(b));
}

const getFindingKey = ({ rule, at, message }: Finding) => `${rule}\n${at}\n${message}`;
