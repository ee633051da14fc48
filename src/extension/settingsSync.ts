import type { Signal } from "@preact/signals";
import browser, { type Storage } from "webextension-polyfill";
import { parseTombstones, type Tombstones } from "../workspace/history/tombstones";
import { parsePersistenceSettings } from "../workspace/settings/persistenceSettings";
import { parseRuleSettings } from "../workspace/settings/ruleSettings";
import type { SettingsStore } from "../workspace/settings/store";

/**
 * Loads the user's settings, keeps them up to date with other pages, and stores what the user changes here.
 * @param tombstones of a page that stores calls, or deletes them
 */
export async function syncStoredSettings(settings: SettingsStore, tombstones?: Tombstones): Promise<void> {
	const { local, session } = browser.storage;
	await Promise.all([
		syncSetting(local, "rules", settings.rules, parseRuleSettings),
		syncSetting(local, "storing", settings.persistence, parsePersistenceSettings),
		tombstones && syncSetting(session, "forgotten", tombstones.all, parseTombstones),
	]);
}

async function syncSetting<T>(
	area: Storage.StorageArea,
	key: string,
	setting: Signal<T>,
	parse: (stored: unknown) => T,
): Promise<void> {
	// What was just read need not be stored again.
	let lastRead = setting.value;
	const apply = (stored: unknown) => {
		lastRead = parse(stored);
		setting.value = lastRead;
	};
	area.onChanged.addListener((changes) => {
		const change = changes[key];
		if (change) apply(change.newValue);
	});
	apply((await area.get(key))[key]);
	setting.subscribe((value) => {
		if (value !== lastRead) void area.set({ [key]: value });
	});
}
