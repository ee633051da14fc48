import { signal } from "@preact/signals";
import type { Exchange } from "../../capture/exchange";
import { onChanged, tellChanged } from "./changes";
import { removeDatabase } from "./database";
import { entryOf } from "./entry";
import { fileOf, parseFile } from "./file";
import { forget, remember } from "./forgotten";
import { type HistoryEntry, LIMITS, type StoredCall } from "./records";
import { addEntries, listStored, putBack, readStored, removeStored, type StoredList } from "./store";
import { attempt } from "./trouble";

/** What is stored; null as long as that is not known. */
export const stored = signal<StoredList | null>(null);
/** What was deleted last on this page, to be brought back. */
export const deleted = signal<readonly HistoryEntry[]>([]);

/** Keeps `stored` up to date from now on. */
export function followStored(): void {
	onChanged(() => void refresh());
	void refresh();
}

async function refresh(): Promise<void> {
	stored.value = (await attempt("reading", listStored)) ?? stored.value;
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
export function distributionsOf(calls: readonly StoredCall[]): StoredDistribution[] {
	const byId = new Map<string, StoredCall[]>();
	for (const call of calls) {
		const group = byId.get(call.id);
		if (group) group.push(call);
		else byId.set(call.id, [call]);
	}
	return [...byId].map(([id, group]) => ({ id, calls: group, size: totalSize(group) }));
}

/** In bytes. */
export function totalSize(calls: readonly StoredCall[]): number {
	return calls.reduce((sum, { size }) => sum + size, 0);
}

/** Deletes calls; `undoDelete` brings them back as long as the page is open and nothing else was deleted. */
export async function deleteCalls(keys: readonly string[]): Promise<void> {
	const removed = await attempt("writing", () => removeStored(keys));
	if (removed === null) return;
	deleted.value = removed;
	forget(removed.map(({ call }) => call));
	tellChanged();
}

/** Brings back what was deleted last. */
export async function undoDelete(): Promise<void> {
	const entries = deleted.value;
	const isBack = await attempt("writing", async () => {
		await putBack(entries);
		return true;
	});
	if (!isBack) return;
	remember(entries.map(({ call }) => call.key));
	deleted.value = [];
	tellChanged();
}

/** Removes the database with all that is in it, also one that cannot be read. */
export async function startOver(): Promise<void> {
	await attempt("writing", removeDatabase);
	deleted.value = [];
	stored.value = null;
	tellChanged();
}

/** All that is stored, as a file; null when it cannot be read. */
export async function exported(): Promise<string | null> {
	const entries = await attempt("reading", async () => {
		const { calls } = await listStored();
		const exchanges = await readStored(calls.map(({ key }) => key));
		return calls.flatMap((call): HistoryEntry[] => {
			const exchange = exchanges.get(call.key);
			return exchange ? [{ call, exchange }] : [];
		});
	});
	return entries && fileOf(entries, new Date());
}

/** What became of a file that was imported; numbers of calls. */
export interface Imported {
	added: number;
	already: number;
	/** They do not fit into what is stored, or went again because they are the oldest. */
	gone: number;
	/** Damaged, or nothing that would be stored. */
	damaged: number;
}

/**
 * Adds the calls of a file to what is stored; what is there already stays as it is. Secrets that someone has put into
 * the file are masked.
 * @returns null when it is no file of ours; "failed" when it cannot be stored, and then nothing of it is
 */
export async function importFile(text: string): Promise<Imported | "failed" | null> {
	const file = parseFile(text);
	if (!file) return null;
	// The newest are all that there could be room for.
	const newest = [...file.exchanges].sort(([, a], [, b]) => b.time - a.time).slice(0, LIMITS.calls);
	const { entries, unfit } = await entriesOf(newest);
	const result = await attempt("writing", () => addEntries(entries));
	if (!result) return "failed";
	remember(newest.map(([key]) => key));
	tellChanged();
	const { added, already, gone } = result;
	const over = file.exchanges.size - newest.length;
	return { added: added.length, already, gone: gone.length + over, damaged: file.damaged + unfit };
}

async function entriesOf(exchanges: readonly (readonly [key: string, exchange: Exchange])[]) {
	const entries: HistoryEntry[] = [];
	for (const [key, exchange] of exchanges) {
		const entry = await entryOf(key, exchange);
		if (typeof entry === "object") entries.push(entry);
	}
	return { entries, unfit: exchanges.length - entries.length };
}
