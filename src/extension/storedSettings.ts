import type { Signal } from "@preact/signals";
import browser, { type Storage } from "webextension-polyfill";
import { forgotten, parseForgotten } from "../workspace/history/forgotten";
import { parseSettings, ruleSettings } from "../workspace/settings";
import { parseStoring, storing } from "../workspace/storing";

/** Loads the user's settings, keeps them up to date with other pages, and stores what the user changes here. */
export async function followStoredSettings(): Promise<void> {
	const { local, session } = browser.storage;
	await Promise.all([
		follow(local, "rules", ruleSettings, parseSettings),
		follow(local, "storing", storing, parseStoring),
		follow(session, "forgotten", forgotten, parseForgotten),
	]);
}

async function follow<T>(
	area: Storage.StorageArea,
	key: string,
	setting: Signal<T>,
	parse: (stored: unknown) => T,
): Promise<void> {
	// What came from the store need not go back there.
	let lastTaken = setting.value;
	const take = (stored: unknown) => {
		lastTaken = parse(stored);
		setting.value = lastTaken;
	};
	area.onChanged.addListener((changes) => {
		const change = changes[key];
		if (change) take(change.newValue);
	});
	take((await area.get(key))[key]);
	setting.subscribe((value) => {
		if (value !== lastTaken) void area.set({ [key]: value });
	});
}
