import browser, { type Menus } from "webextension-polyfill";
import { search } from "../lookup/search";
import { phrase } from "../workspace/phrase";
import { openTab, openTabAt, openTabWith } from "./handover";
import { forgetHandedOver, handOverToUpdate } from "./keptRecords";
import { takePhrases } from "./language";

takePhrases();

const OPEN_TAB = "open-tab";
const LOOK_UP = "look-up";
const READ = "read";

const MENU = [
	{ id: OPEN_TAB, title: phrase("menu_open_tab"), contexts: ["action"] },
	{ id: LOOK_UP, title: phrase("menu_look_up"), contexts: ["selection"] },
	{ id: READ, title: phrase("menu_read"), contexts: ["selection"] },
] satisfies Menus.CreateCreatePropertiesType[];

browser.runtime.onInstalled.addListener(() => {
	for (const item of MENU) browser.contextMenus.create(item);
});

// The browser keeps the menu, and may have been started in another language.
browser.runtime.onStartup.addListener(() => {
	for (const { id, title } of MENU) void browser.contextMenus.update(id, { title });
});

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "" }) => {
	if (menuItemId === OPEN_TAB) void openTab();
	if (menuItemId === LOOK_UP) void openTabAt(selectionText);
	if (menuItemId === READ) void openTabWith(selectionText);
});

/** Most suggestions that a browser shows below its address bar. */
const SUGGESTIONS = 6;

browser.omnibox.setDefaultSuggestion({ description: escapeMarkup(phrase("omnibox_hint")) });

browser.omnibox.onInputChanged.addListener((text, suggest) => {
	const results = search(text, SUGGESTIONS);
	suggest(results.map(({ name, summary }) => ({ content: name, description: escapeMarkup(`${name}: ${summary}`) })));
});

browser.omnibox.onInputEntered.addListener((text) => void openTabAt(text));

/** Chromium reads descriptions as XML. */
function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

browser.runtime.onUpdateAvailable.addListener(() => void handOverToUpdate());
browser.runtime.onStartup.addListener(() => void forgetHandedOver());
