import type { Signal } from "@preact/signals";
import browser, { type Storage } from "webextension-polyfill";
import { parseTombstones, tombstones } from "../workspace/history/tombstones";
import { parsePersistenceSettings, persistenceSettings } from "../workspace/settings/persistenceSettings";
import { parseRuleSettings, ruleSettings } from "../workspace/settings/ruleSettings";

/** Loads the user's settings, keeps them up to date with other pages, and stores what the user changes here. */
export async function syncStoredSettings(): Promise<void> {
	const { local, session } = browser.storage;
	await Promise.all([
		syncSetting(local, "rules", ruleSettings, parseRuleSettings),
		syncSetting(local, "storing", persistenceSettings, parsePersistenceSettings),
		syncSetting(session, "forgotten", tombstones, parseTombstones),
	]);
}

async function syncSetting<T>(
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
