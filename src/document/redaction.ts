import type { Node } from "./node";

/** Replaces a secret on screen, in copies and in storage. */
export const MASK = "••••";

/** CloudTrail's placeholder for a redacted value. */
export const CLOUDTRAIL_REDACTED = "HIDDEN_DUE_TO_SECURITY_REASONS";

/** Masks of any length, as in reports and copies. */
const MASK_PATTERN = /^•{4,20}$/;

/** Whether a value is a mask, so that the real value is unknown. */
export function hasMask({ value }: Node): boolean {
	return typeof value === "string" && MASK_PATTERN.test(value);
}

/** Whether a value was redacted, by CloudTrail or by a mask. */
export function isRedacted(node: Node): boolean {
	return node.value === CLOUDTRAIL_REDACTED || hasMask(node);
}
