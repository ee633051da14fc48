import { phrase, plural } from "../../workspace/text/phrase";
import type { ToastStore } from "../../workspace/toast";

/**
 * Copies a text to the clipboard and shows whether that worked.
 * @param what what the text is, in the user's language
 */
export async function copyToClipboard(toast: ToastStore, text: string | null, what: string): Promise<void> {
	if (text === null) {
		toast.show(phrase("copy_nothing", { what }));
		return;
	}
	try {
		await navigator.clipboard.writeText(text);
		const isLong = text.length > 60 || text.includes("\n");
		toast.show(isLong ? plural("copied_long", text.length, { what }) : phrase("copied_text", { text }));
	} catch {
		toast.show(phrase(copyBySelection(text) ? "copied_what" : "copy_refused", { what }));
	}
}

/** Works where the clipboard API does not, such as in a panel without the focus. */
function copyBySelection(text: string): boolean {
	const area = document.createElement("textarea");
	area.value = text;
	area.className = "offscreen";
	document.body.append(area);
	area.select();
	const done = document.execCommand("copy");
	area.remove();
	return done;
}
