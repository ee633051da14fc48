import browser from "webextension-polyfill";
import { type PhraseKey, phrase, setPhraseSource, spoken } from "../workspace/phrase";

/** Takes all texts from the browser's catalogues. */
export function takePhrases(): void {
	setPhraseSource({
		getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
		browserLanguage: browser.i18n.getUILanguage(),
	});
}

/** Takes all texts of a page from the browser's catalogues; its title, language and direction follow. */
export function speakBrowserLanguage(title: Extract<PhraseKey, "extension_name" | "options_title">): void {
	takePhrases();
	const { language, direction } = spoken();
	document.documentElement.lang = language;
	document.documentElement.dir = direction;
	document.title = phrase(title);
}
