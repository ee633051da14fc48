import browser from "webextension-polyfill";
import { openTab } from "./handover";

const OPEN_TAB = "open-tab";

browser.runtime.onInstalled.addListener(() => {
	browser.contextMenus.create({ id: OPEN_TAB, title: "Open the workbench in a tab", contexts: ["action"] });
});

browser.contextMenus.onClicked.addListener((info) => {
	if (info.menuItemId === OPEN_TAB) void openTab();
});
