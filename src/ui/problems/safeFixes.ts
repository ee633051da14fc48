import { type OpenDocument, replaceText } from "../../workspace/documents/store";
import { ruleSettings } from "../../workspace/settings/ruleSettings";
import { plural } from "../../workspace/text/phrase";
import { showToast } from "../../workspace/toast";

/** Applies the safe fixes of all rules that are not switched off, and says how many there were. Undo takes them back. */
export async function applySafeFixes({ key, document }: OpenDocument): Promise<void> {
	const { fixSafely } = await import("../../rules/fixSafely");
	const { text, applied } = fixSafely(document.source, {
		format: document.format,
		apiVersion: document.apiVersionFrom === "option" ? document.apiVersion : undefined,
		wants: (finding) => ruleSettings.value[finding.rule] !== "off",
	});
	await replaceText(key, text);
	showToast(plural("problems_fixed", applied));
}
