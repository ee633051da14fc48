import browser from "webextension-polyfill";
import { parseSettings, ruleSettings } from "../workspace/settings";

const KEY = "rules";

/** Loads the rule settings, keeps them up to date with other pages, and stores what the user changes here. */
export async function followStoredSettings(): Promise<void> {
	browser.storage.local.onChanged.addListener((changes) => {
		const change = changes[KEY];
		if (change) take(change.newValue);
	});
	take((await browser.storage.local.get(KEY))[KEY]);
	ruleSettings.subscribe((settings) => {
		if (settings !== lastTaken) void browser.storage.local.set({ [KEY]: settings });
	});
}

/** Settings that came from the store need not go back there. */
let lastTaken = ruleSettings.value;

function take(stored: unknown): void {
	lastTaken = parseSettings(stored);
	ruleSettings.value = lastTaken;
}
