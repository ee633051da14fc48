import { say } from "../../workspace/messages";

/** Puts a text on the clipboard and says so; a text that cannot be copied is said, too. */
export async function copy(text: string | null, what: string): Promise<void> {
	if (text === null) {
		say(`There is no ${what} to copy here`);
		return;
	}
	try {
		await navigator.clipboard.writeText(text);
		say(text.length > 60 || text.includes("\n") ? `Copied ${what} (${text.length} characters)` : `Copied ${text}`);
	} catch {
		say(copyBySelection(text) ? `Copied ${what}` : `The browser refused to copy the ${what}`);
	}
}

/** The way that works where a page may not use the clipboard API, such as a panel without the focus. */
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
