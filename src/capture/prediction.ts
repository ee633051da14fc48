import type { Document } from "../document/document";
import type { Finding } from "../rules/finding";
import { check } from "../rules/run";

/** A config that was sent and refused. */
export interface RefusedConfig {
	sent: Document;
	/** Error code of the refusal. */
	code: string;
	operation: "create" | "update" | null;
	/** The version that If-Match names; null when nobody saw it. */
	before: Document | null;
}

/**
 * What the rules say of a config that was refused, as far as it is the reason for the refusal: what they expect to be
 * answered with its code, as the API's model or the service itself spells it. First comes what only the version before
 * tells, as the likeliest reason, then what is surest.
 */
export function findPredictions({ sent, code, operation, before }: RefusedConfig): Finding[] {
	const found = check(sent, { operation, before, fixes: "none" });
	const anyway = new Set(before ? check(sent, { operation, fixes: "none" }).map(getFindingKey) : []);
	const rank = (one: Finding) => Number(anyway.has(getFindingKey(one))) * 2 + Number(one.severity !== "error");
	return found
		.filter((one) => one.error?.code === code || one.error?.modelled === code)
		.sort((a, b) => rank(a) - rank(b));
}

const getFindingKey = ({ rule, at, message }: Finding) => `${rule}\n${at}\n${message}`;
