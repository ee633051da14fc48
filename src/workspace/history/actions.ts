import { signal } from "@preact/signals";
import type { Exchange } from "../../capture/exchange";
import { analysisClient } from "../worker/sharedClient";
import { announceHistoryChange, onHistoryChange } from "./channel";
import { deleteDatabase } from "./database";
import { parseHistoryFile, toHistoryFile } from "./file";
import { HISTORY_LIMITS, type HistoryEntry, type StoredCall } from "./records";
import { withStorage } from "./storageError";
import {
	addEntries,
	listStoredCalls,
	readStoredExchanges,
	removeStoredCalls,
	restoreEntries,
	type StoredList,
} from "./store";
import { addTombstones, removeTombstones } from "./tombstones";

/** What is stored; null as long as that is not known. */
export const storedList = signal<StoredList | null>(null);
/** What was deleted last on this page, to be brought back. */
export const deletedEntries = signal<readonly HistoryEntry[]>([]);

/** Keeps `stored` up to date from now on. */
export function watchStoredList(): void {
	onHistoryChange(() => void refreshStoredList());
	void refreshStoredList();
}

async function refreshStoredList(): Promise<void> {
	storedList.value = (await withStorage("reading", listStoredCalls)) ?? storedList.value;
}

/** The calls of a distribution. */
export interface StoredDistribution {
	id: string;
	/** The newest first. */
	calls: readonly StoredCall[];
	/** In bytes. */
	size: number;
}

/** Calls by distribution, the one with the newest call first. */
export function groupStoredCalls(calls: readonly StoredCall[]): StoredDistribution[] {
	const byId = new Map<string, StoredCall[]>();
	for (const call of calls) {
		const group = byId.get(call.id);
		if (group) group.push(call);
		else byId.set(call.id, [call]);
	}
	return [...byId].map(([id, group]) => ({ id, calls: group, size: getTotalBytes(group) }));
}

/** In bytes. */
export function getTotalBytes(calls: readonly StoredCall[]): number {
	return calls.reduce((sum, { size }) => sum + size, 0);
}

/** Deletes calls; `undoDelete` brings them back as long as the page is open and nothing else was deleted. */
export async function deleteStoredCalls(keys: readonly string[]): Promise<void> {
	const removed = await withStorage("writing", () => removeStoredCalls(keys));
	if (removed === null) return;
	deletedEntries.value = removed;
	addTombstones(removed.map(({ call }) => call));
	announceHistoryChange();
}

/** Brings back what was deleted last. */
export async function undoDelete(): Promise<void> {
	const entries = deletedEntries.value;
	const isBack = await withStorage("writing", async () => {
		await restoreEntries(entries);
		return true;
	});
	if (!isBack) return;
	removeTombstones(entries.map(({ call }) => call.key));
	deletedEntries.value = [];
	announceHistoryChange();
}

/** Removes the database with all that is in it, also one that cannot be read. */
export async function resetHistory(): Promise<void> {
	await withStorage("writing", deleteDatabase);
	deletedEntries.value = [];
	storedList.value = null;
	announceHistoryChange();
}

/** All that is stored, as a file; null when it cannot be read. */
export async function exportHistory(): Promise<string | null> {
	const entries = await withStorage("reading", async () => {
		const { calls } = await listStoredCalls();
		const exchanges = await readStoredExchanges(calls.map(({ key }) => key));
		return calls.flatMap((call): HistoryEntry[] => {
			const exchange = exchanges.get(call.key);
			return exchange ? [{ call, exchange }] : [];
		});
	});
	return entries && toHistoryFile(entries, new Date());
}

/** What became of a file that was imported; numbers of calls. */
export interface ImportResult {
	added: number;
	alreadyStored: number;
	/** They do not fit into what is stored, or went again because they are the oldest. */
	evicted: number;
	/** Damaged, or nothing that would be stored. */
	damaged: number;
}

/**
 * Adds the calls of a file to what is stored; what is there already stays as it is. Secrets that someone has put into
 * the file are masked.
 * @returns null when it is no file of ours; "failed" when it cannot be stored, and then nothing of it is
 */
export async function importHistory(text: string): Promise<ImportResult | "failed" | null> {
	const file = parseHistoryFile(text);
	if (!file) return null;
	// The newest are all that there could be room for.
	const newest = [...file.exchanges].sort(([, a], [, b]) => b.time - a.time).slice(0, HISTORY_LIMITS.calls);
	const { entries, unfit } = await toHistoryEntries(newest);
	const result = await withStorage("writing", () => addEntries(entries));
	if (!result) return "failed";
	removeTombstones(newest.map(([key]) => key));
	announceHistoryChange();
	const { added, alreadyStored: already, evicted: gone } = result;
	const over = file.exchanges.size - newest.length;
	return { added: added.length, alreadyStored: already, evicted: gone.length + over, damaged: file.damaged + unfit };
}

async function toHistoryEntries(exchanges: readonly (readonly [key: string, exchange: Exchange])[]) {
	const entries: HistoryEntry[] = [];
	for (const [key, exchange] of exchanges) {
		// A call that the worker dies on counts among the damaged.
		const entry = await analysisClient.toHistoryEntry(key, exchange).catch(() => null);
		if (typeof entry === "object" && entry !== null) entries.push(entry);
	}
	return { entries, unfit: exchanges.length - entries.length };
}
