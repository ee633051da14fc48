import type { Place } from "../place";
import { given, isLeftOut, remembered, textOf } from "./values";

/** Whether a behavior serves signed URLs and cookies alone; null when only a program knows. */
export const needsSignature: (behavior: Place) => boolean | null = remembered((behavior) => {
	const answers = ["TrustedSigners", "TrustedKeyGroups"].map((key) => {
		const signers = given(behavior, key);
		return signers || isLeftOut(behavior, key) ? isEnabled(signers) : null;
	});
	if (answers.includes(true)) return true;
	return answers.includes(null) || behavior.isHidden ? null : false;
});

/** Whether one kind of signers is in use; null when only a program knows. */
export function isEnabled(signers: Place | undefined): boolean | null {
	if (!signers) return false;
	const enabled = given(signers, "Enabled");
	if (!enabled) return signers.node.kind === "structure" && isLeftOut(signers, "Enabled") ? false : null;
	return enabled.boolean ?? (textOf(enabled) === "" ? false : null);
}
