import type { Exchange } from "../../capture/exchange";
import type { DatabaseConnection } from "./database";
import {
	findSurplusCalls,
	type HistoryEntry,
	isRepeatedRead,
	parseStoredCall,
	parseStoredExchange,
	type StoredCall,
} from "./records";

/** The stored calls, without their exchanges. */
export interface StoredList {
	/** The newest first. */
	calls: readonly StoredCall[];
	/** Keys of records that cannot be read, or whose other half is missing. */
	damaged: readonly string[];
}

/** The outcome of storing entries. */
export interface AddResult {
	added: readonly StoredCall[];
	/** Number of entries that are stored already, or that only read the latest version again. */
	alreadyStored: number;
	/** Calls that were removed, or not stored, because of the limits. */
	evicted: readonly StoredCall[];
}

const STORES = ["calls", "exchanges"] as const;

/** The storage of captured calls. */
export interface CallStorage {
	/** Lists the stored calls. */
	list: () => Promise<StoredList>;
	/** Reads exchanges; those that are missing or damaged are left out. */
	readExchanges: (keys: readonly string[]) => Promise<ReadonlyMap<string, Exchange>>;
	/**
	 * Stores entries in one transaction; the oldest calls are removed when there are too many.
	 * @throws DOMException, such as QuotaExceededError: then nothing has changed
	 */
	add: (entries: readonly HistoryEntry[]) => Promise<AddResult>;
	/** Deletes calls, also damaged ones. @returns those that `restore` can store again */
	remove: (keys: readonly string[]) => Promise<readonly HistoryEntry[]>;
	/** Stores deleted entries again, unchanged. */
	restore: (entries: readonly HistoryEntry[]) => Promise<void>;
}

/** Creates the storage of calls in the database. */
export function createCallStorage(database: DatabaseConnection): CallStorage {
	async function listStoredCalls(): Promise<StoredList> {
		const tx = (await database.get()).transaction(STORES, "readonly");
		const [values, keys, exchangeKeys] = await Promise.all([
			tx.objectStore("calls").getAll(),
			tx.objectStore("calls").getAllKeys(),
			tx.objectStore("exchanges").getAllKeys(),
			tx.done,
		]);
		const withExchange = new Set(exchangeKeys);
		const calls = values
			.map(parseStoredCall)
			.filter((call) => call !== null && withExchange.has(call.key)) as StoredCall[];
		const intact = new Set(calls.map(({ key }) => key));
		const damaged = new Set([...keys, ...exchangeKeys].filter((key) => !intact.has(key)));
		return { calls: calls.sort((a, b) => b.time - a.time), damaged: [...damaged] };
	}

	async function readStoredExchanges(keys: readonly string[]): Promise<Map<string, Exchange>> {
		const tx = (await database.get()).transaction("exchanges", "readonly");
		const [records] = await Promise.all([Promise.all(keys.map((key) => tx.store.get(key))), tx.done]);
		const exchanges = new Map<string, Exchange>();
		for (const [index, key] of keys.entries()) {
			const exchange = parseStoredExchange(records[index]?.exchange);
			if (exchange) exchanges.set(key, exchange);
		}
		return exchanges;
	}

	async function addEntries(entries: readonly HistoryEntry[]): Promise<AddResult> {
		const tx = (await database.get()).transaction(STORES, "readwrite");
		const [calls, exchanges] = [tx.objectStore("calls"), tx.objectStore("exchanges")];
		const known = (await calls.getAll()).map(parseStoredCall).filter((call) => call !== null);
		const keys = new Set(known.map(({ key }) => key));
		const entriesToAdd = new Map<string, HistoryEntry>();
		for (const entry of [...entries].sort((a, b) => a.call.time - b.call.time)) {
			if (keys.has(entry.call.key) || isRepeatedRead(entry.call, known)) continue;
			keys.add(entry.call.key);
			known.push(entry.call);
			entriesToAdd.set(entry.call.key, entry);
		}
		const surplus = findSurplusCalls(known);
		const work: Promise<unknown>[] = [];
		for (const { key } of surplus) {
			if (!entriesToAdd.delete(key)) work.push(calls.delete(key), exchanges.delete(key));
		}
		for (const { call, exchange } of entriesToAdd.values()) {
			work.push(calls.put(call), exchanges.put({ key: call.key, exchange }));
		}
		await Promise.all([...work, tx.done]);
		const added = [...entriesToAdd.values()].map(({ call }) => call);
		return {
			added,
			alreadyStored: entries.length - added.length - surplus.filter(({ key }) => hasEntry(entries, key)).length,
			evicted: surplus,
		};
	}

	async function removeStoredCalls(keys: readonly string[]): Promise<HistoryEntry[]> {
		const tx = (await database.get()).transaction(STORES, "readwrite");
		const [calls, exchanges] = [tx.objectStore("calls"), tx.objectStore("exchanges")];
		const removed: HistoryEntry[] = [];
		for (const key of keys) {
			const call = parseStoredCall(await calls.get(key));
			const exchange = parseStoredExchange((await exchanges.get(key))?.exchange);
			if (call && exchange) removed.push({ call, exchange });
			await Promise.all([calls.delete(key), exchanges.delete(key)]);
		}
		await tx.done;
		return removed;
	}

	async function restoreEntries(entries: readonly HistoryEntry[]): Promise<void> {
		const tx = (await database.get()).transaction(STORES, "readwrite");
		const work = entries.flatMap(({ call, exchange }): Promise<unknown>[] => [
			tx.objectStore("calls").put(call),
			tx.objectStore("exchanges").put({ key: call.key, exchange }),
		]);
		await Promise.all([...work, tx.done]);
	}

	return {
		list: listStoredCalls,
		readExchanges: readStoredExchanges,
		add: addEntries,
		remove: removeStoredCalls,
		restore: restoreEntries,
	};
}

function hasEntry(entries: readonly HistoryEntry[], wanted: string): boolean {
	return entries.some(({ call }) => call.key === wanted);
}
