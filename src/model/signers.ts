import type { Cursor } from "../document/cursor";
import { isOmitted, memoizeByNode, present, trimmedText } from "./accessors";

/** Whether a behavior serves signed URLs and cookies alone; null when only a program knows. */
export const requiresSignature: (behavior: Cursor) => boolean | null = memoizeByNode((behavior) => {
	const answers = ["TrustedSigners", "TrustedKeyGroups"].map((key) => {
		const signers = present(behavior, key);
		return signers || isOmitted(behavior, key) ? areSignersEnabled(signers) : null;
	});
	if (answers.includes(true)) return true;
	return answers.includes(null) || behavior.isHidden ? null : false;
});

/** Whether one kind of signers is in use; null when only a program knows. */
export function areSignersEnabled(signers: Cursor | undefined): boolean | null {
	if (!signers) return false;
	const enabled = present(signers, "Enabled");
	if (!enabled) return signers.node.kind === "structure" && isOmitted(signers, "Enabled") ? false : null;
	return enabled.boolean ?? (trimmedText(enabled) === "" ? false : null);
}
