import browser, { type Menus } from "webextension-polyfill";
import { searchLookup } from "../lookup/search/search";
import { phrase } from "../workspace/text/phrase";
import { loadPhrases } from "./language";
import { copySessionsForUpdate, removeUpdateCopies } from "./sessionRecords";
import { openLookupTab, openTabWithText, openWorkbenchTab } from "./workbenchTab";

loadPhrases();

const OPEN_TAB = "open-tab";
const LOOK_UP = "look-up";
const READ = "read";

const MENU = [
	{ id: OPEN_TAB, title: phrase("menu_open_tab"), contexts: ["action"] },
	{ id: LOOK_UP, title: phrase("menu_look_up"), contexts: ["selection"] },
	{ id: READ, title: phrase("menu_read"), contexts: ["selection"] },
] satisfies Menus.CreateCreatePropertiesType[];

/** The last making of the menu: two at once would each find the items of the other. */
let menuCreation: Promise<void> = Promise.resolve();

// Also called after updates of the browser, which has kept the menu.
browser.runtime.onInstalled.addListener(() => {
	menuCreation = menuCreation.then(createMenu);
});

async function createMenu(): Promise<void> {
	await browser.contextMenus.removeAll();
	for (const item of MENU) browser.contextMenus.create(item);
}

// The browser keeps the menu, but its language may have changed since.
browser.runtime.onStartup.addListener(() => {
	for (const { id, title } of MENU) void browser.contextMenus.update(id, { title });
});

browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = "" }) => {
	if (menuItemId === OPEN_TAB) void openWorkbenchTab();
	if (menuItemId === LOOK_UP) void openLookupTab(selectionText);
	if (menuItemId === READ) void openTabWithText(selectionText);
});

/** Most suggestions that a browser shows below its address bar. */
const MAX_SUGGESTIONS = 6;

browser.omnibox.setDefaultSuggestion({ description: escapeMarkup(phrase("omnibox_hint")) });

browser.omnibox.onInputChanged.addListener((text, suggest) => {
	const results = searchLookup(text, MAX_SUGGESTIONS);
	suggest(results.map(({ name, summary }) => ({ content: name, description: escapeMarkup(`${name}: ${summary}`) })));
});

browser.omnibox.onInputEntered.addListener((text) => void openLookupTab(text));

/** Chromium reads descriptions as XML. */
function escapeMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

browser.runtime.onUpdateAvailable.addListener(() => void copySessionsForUpdate());
browser.runtime.onStartup.addListener(() => void removeUpdateCopies());
