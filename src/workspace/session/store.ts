import { getDatabase, getOpenDatabase } from "../history/database";
import { parseSession, type SessionSnapshot } from "./snapshot";

/**
 * Stores the documents that are open in a page under its key; null removes them. Begins at once where the database is
 * open. All or nothing.
 * @param replaced keys of other records in whose place it comes
 */
export async function storeSnapshot(
	key: string,
	set: SessionSnapshot | null,
	replaced: readonly string[],
): Promise<void> {
	const tx = (getOpenDatabase() ?? (await getDatabase())).transaction("open", "readwrite");
	const work: Promise<unknown>[] = replaced.filter((one) => one !== key).map((one) => tx.store.delete(one));
	work.push(set === null ? tx.store.delete(key) : tx.store.put({ key, set: { ...set, time: Date.now() } }));
	await Promise.all([...work, tx.done]);
}

/** What is stored of all pages, as it is in the store: their keys with what `parseKept` reads. */
export async function readSnapshots(): Promise<readonly (readonly [key: string, set: unknown])[]> {
	const records = await (await getDatabase()).getAll("open");
	return records.map(({ key, set }) => [key, set]);
}

/** Number of texts that are stored, and what they take in bytes. */
export async function measureSnapshots(): Promise<{ count: number; size: number }> {
	const sets = (await readSnapshots()).map(([, set]) => set);
	const count = sets.reduce((sum: number, set) => sum + (parseSession(set).set?.texts.length ?? 0), 0);
	return { count, size: new TextEncoder().encode(JSON.stringify(sets)).length };
}

/** Deletes what is stored of open documents. */
export async function removeSnapshots(): Promise<void> {
	await (await getDatabase()).clear("open");
}
