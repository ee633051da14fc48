import browser from "webextension-polyfill";
import { getLocale, type PhraseKey, phrase, setPhraseSource } from "../workspace/text/phrase";

/** Takes all texts from the browser's catalogues. */
export function loadPhrases(): void {
	setPhraseSource({
		getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
		browserLanguage: browser.i18n.getUILanguage(),
	});
}

/** Takes all texts of a page from the browser's catalogues; its title, language and direction follow. */
export function applyBrowserLanguage(title: Extract<PhraseKey, "extension_name" | "options_title">): void {
	loadPhrases();
	const { language, direction } = getLocale();
	document.documentElement.lang = language;
	document.documentElement.dir = direction;
	document.title = phrase(title);
}
