import type { DatabaseConnection } from "../history/database";
import { getJsonBytes } from "../json";
import type { Clock } from "../platform";
import { parseSession, type SessionSnapshot } from "./snapshot";

/** Where open documents are stored, by the page that they are open in. */
export interface SnapshotStorage {
	/**
	 * Stores the documents of a page under its key; null removes them. Begins at once where the database is open. All or
	 * nothing.
	 * @param replaced keys of other records in whose place it comes
	 */
	store: (key: string, set: SessionSnapshot | null, replaced: readonly string[]) => Promise<void>;
	/** What is stored of all pages, as it is in the store: their keys with what `parseSession` reads. */
	readAll: () => Promise<readonly (readonly [key: string, set: unknown])[]>;
	/** Number of texts that are stored, and what they take in bytes. */
	measure: () => Promise<{ count: number; size: number }>;
	removeAll: () => Promise<void>;
}

/** The open documents in the database. */
export function createSnapshotStorage(database: DatabaseConnection, clock: Pick<Clock, "now">): SnapshotStorage {
	const readAll: SnapshotStorage["readAll"] = async () => {
		const records = await (await database.get()).getAll("open");
		return records.map(({ key, set }) => [key, set]);
	};
	return {
		readAll,
		store: async (key, set, replaced) => {
			const tx = (database.getOpen() ?? (await database.get())).transaction("open", "readwrite");
			const work: Promise<unknown>[] = replaced
				.filter((replacedKey) => replacedKey !== key)
				.map((replacedKey) => tx.store.delete(replacedKey));
			work.push(set === null ? tx.store.delete(key) : tx.store.put({ key, set: { ...set, time: clock.now() } }));
			await Promise.all([...work, tx.done]);
		},
		measure: async () => {
			const sets = (await readAll()).map(([, set]) => set);
			const count = sets.reduce((sum: number, set) => sum + (parseSession(set).set?.texts.length ?? 0), 0);
			return { count, size: getJsonBytes(sets) };
		},
		removeAll: async () => {
			await (await database.get()).clear("open");
		},
	};
}
