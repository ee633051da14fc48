import type { Cursor } from "../document/cursor";
import { isOmitted, memoizeByNode, present, trimmedText } from "./accessors";

/** Whether a behavior requires signed URLs or cookies; null when unknown. */
export const requiresSignature: (behavior: Cursor) => boolean | null = memoizeByNode((behavior) => {
	const states = ["TrustedSigners", "TrustedKeyGroups"].map((key) => {
		const signers = present(behavior, key);
		return signers || isOmitted(behavior, key) ? areSignersEnabled(signers) : null;
	});
	if (states.includes(true)) return true;
	return states.includes(null) || behavior.isHidden ? null : false;
});

/** Whether TrustedSigners or TrustedKeyGroups is enabled; null when unknown. */
export function areSignersEnabled(signers: Cursor | undefined): boolean | null {
	if (!signers) return false;
	const enabled = present(signers, "Enabled");
	if (!enabled) return signers.node.kind === "structure" && isOmitted(signers, "Enabled") ? false : null;
	return enabled.boolean ?? (trimmedText(enabled) === "" ? false : null);
}
