import browser from "webextension-polyfill";
import { setPhraseSource } from "../workspace/text/phrase";

/** Uses the browser's catalogues for all texts. */
export function loadPhrases(): void {
	setPhraseSource({
		getMessage: (key, substitutions) => browser.i18n.getMessage(key, substitutions),
		browserLanguage: browser.i18n.getUILanguage(),
	});
}
