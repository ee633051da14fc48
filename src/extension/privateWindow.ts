import browser from "webextension-polyfill";

/** Whether this page, or the one that DevTools inspect, is in a private window. */
export async function isPrivateWindow(): Promise<boolean> {
	if (browser.extension.inIncognitoContext) return true;
	const tabId = browser.devtools?.inspectedWindow.tabId;
	if (tabId === undefined) return false;
	try {
		return (await browser.tabs.get(tabId)).incognito;
	} catch {
		// DevTools of something other than a tab.
		return false;
	}
}
