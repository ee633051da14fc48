import { getLocale, type PhraseKey, phrase } from "../workspace/text/phrase";
import { loadPhrases } from "./language";
import { trustOwnWorkers } from "./trustedTypes";

/**
 * Prepares a page of the extension: allows its workers, and sets its texts, title and direction for the browser's
 * language.
 * @returns the element that the app is rendered into
 */
export function preparePage(title: Extract<PhraseKey, "extension_name" | "options_title">): HTMLElement {
	trustOwnWorkers();
	loadPhrases();
	const { language, direction } = getLocale();
	document.documentElement.lang = language;
	document.documentElement.dir = direction;
	document.title = phrase(title);
	const element = document.getElementById("app");
	if (element === null) throw new Error("The page has no element with the id “app”.");
	return element;
}
