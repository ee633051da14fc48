import browser from "webextension-polyfill";
import { setPhraseSource } from "../workspace/text/phrase";

/** Takes all texts from the browser's catalogues. */
export function loadPhrases(): void {
	setPhraseSource({
		getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
		browserLanguage: browser.i18n.getUILanguage(),
	});
}
