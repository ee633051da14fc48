import type { Node } from "./node";

/** What stands in place of a secret, on screen, in copies and in what is stored. */
export const MASK = "••••";

/** What CloudTrail puts where it keeps a value to itself. */
export const CLOUDTRAIL_REDACTED = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** Masks of any length, as reports and copies have them. */
const MASK_PATTERN = /^•{4,20}$/;

/** Whether a mask stands in a value's place: what it really is, the document does not tell. */
export function hasMask({ value }: Node): boolean {
	return typeof value === "string" && MASK_PATTERN.test(value);
}

/** Whether a value was blacked out, by CloudTrail or by a mask. */
export function isRedacted(node: Node): boolean {
	return node.value === CLOUDTRAIL_REDACTED || hasMask(node);
}
