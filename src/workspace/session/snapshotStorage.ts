import type { DatabaseConnection } from "../history/database";
import { getJsonBytes } from "../json";
import type { Clock } from "../platform";
import { parseSession, type SessionSnapshot } from "./snapshot";

/** Stores snapshots of open documents, by the page that they are open in. */
export interface SnapshotStorage {
	/**
	 * Stores the snapshot of a page under its key, in one transaction; null removes it. Starts at once when the database is
	 * open already.
	 * @param replaced keys of snapshots that this one replaces
	 */
	store: (key: string, set: SessionSnapshot | null, replaced: readonly string[]) => Promise<void>;
	/** Reads what is stored, by page key; `parseSession` makes snapshots of it. */
	readAll: () => Promise<readonly (readonly [key: string, set: unknown])[]>;
	/** Counts the stored texts and their bytes. */
	measure: () => Promise<{ count: number; size: number }>;
	removeAll: () => Promise<void>;
}

/** Creates the storage of snapshots in the database. */
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
