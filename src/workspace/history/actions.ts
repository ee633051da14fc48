import { type ReadonlySignal, signal } from "@preact/signals";
import type { Exchange } from "../../capture/exchange";
import { groupBy } from "../../document/groupBy";
import type { Storage } from "../storage";
import type { AnalysisClient } from "../worker/client";
import type { StoredList } from "./callStorage";
import type { HistoryChannel } from "./channel";
import { parseHistoryFile, toHistoryFile } from "./file";
import { HISTORY_LIMITS, type HistoryEntry, type StoredCall } from "./records";
import type { HistoryState } from "./state";

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
	return [...groupBy(calls, (call) => call.id)].map(([id, group]) => ({
		id,
		calls: group,
		size: getTotalBytes(group),
	}));
}

/** Total size of calls in bytes. */
export function getTotalBytes(calls: readonly StoredCall[]): number {
	return calls.reduce((sum, { size }) => sum + size, 0);
}

/** The outcome of importing a file, in numbers of calls. */
export interface ImportResult {
	added: number;
	alreadyStored: number;
	/** Calls beyond the limits of the history. */
	evicted: number;
	/** Calls that cannot be read, or that are never stored. */
	damaged: number;
}

/** What the user can do with the history. */
export interface HistoryActions extends Pick<HistoryState, "storageError" | "withStorage"> {
	/** The stored calls; null until they are read. */
	stored: ReadonlySignal<StoredList | null>;
	/** The entries that were deleted last on this page, for `undoRemove`. */
	deleted: ReadonlySignal<readonly HistoryEntry[]>;
	/** Keeps `stored` up to date from now on. @returns stops that */
	watch: () => () => void;
	/** Deletes calls; `undoRemove` restores them while the page is open and nothing else was deleted. */
	remove: (keys: readonly string[]) => Promise<void>;
	/** Restores what was deleted last. */
	undoRemove: () => Promise<void>;
	/** Deletes everything that is stored, including damaged records. */
	reset: () => Promise<void>;
	/** Exports all stored calls as a file; null when they cannot be read. */
	exportFile: () => Promise<string | null>;
	/**
	 * Adds the calls of an exported file; stored calls do not change. Secrets in the file are masked.
	 * @returns null when the text is not a history export; "failed" when nothing could be stored
	 */
	importFile: (text: string) => Promise<ImportResult | "failed" | null>;
}

interface Dependencies {
	state: HistoryState;
	channel: HistoryChannel;
	worker: AnalysisClient;
	/** The time of an export. */
	now: () => number;
}

export function createHistoryActions({ state, channel, worker, now }: Dependencies): HistoryActions {
	const { withStorage, storageError, tombstones } = state;
	const stored = signal<StoredList | null>(null);
	const deleted = signal<readonly HistoryEntry[]>([]);

	async function refresh(): Promise<void> {
		stored.value = (await withStorage("reading", ({ calls }) => calls.list())) ?? stored.value;
	}

	async function toEntries(exchanges: readonly (readonly [key: string, exchange: Exchange])[]) {
		const entries: HistoryEntry[] = [];
		for (const [key, exchange] of exchanges) {
			// A call that the worker dies on counts as damaged.
			const entry = await worker.toHistoryEntry(key, exchange).catch(() => null);
			if (typeof entry === "object" && entry !== null) entries.push(entry);
		}
		return entries;
	}

	return {
		stored,
		deleted,
		storageError,
		withStorage,
		watch: () => {
			const stop = channel.onChange(() => void refresh());
			void refresh();
			return stop;
		},
		remove: async (keys) => {
			const removed = await withStorage("writing", ({ calls }) => calls.remove(keys));
			if (removed === null) return;
			deleted.value = removed;
			tombstones.add(removed.map(({ call }) => call));
			channel.announce();
		},
		undoRemove: async () => {
			const entries = deleted.value;
			const isRestored = await withStorage("writing", async ({ calls }) => {
				await calls.restore(entries);
				return true;
			});
			if (!isRestored) return;
			tombstones.remove(entries.map(({ call }) => call.key));
			deleted.value = [];
			channel.announce();
		},
		reset: async () => {
			await withStorage("writing", (storage) => storage.deleteAll());
			deleted.value = [];
			stored.value = null;
			channel.announce();
		},
		exportFile: async () => {
			const entries = await withStorage("reading", listEntries);
			return entries && toHistoryFile(entries, new Date(now()));
		},
		importFile: async (text) => {
			const file = parseHistoryFile(text);
			if (!file) return null;
			// Older ones are beyond the limits anyway.
			const newest = [...file.exchanges].sort(([, a], [, b]) => b.time - a.time).slice(0, HISTORY_LIMITS.calls);
			const entries = await toEntries(newest);
			const result = await withStorage("writing", ({ calls }) => calls.add(entries));
			if (!result) return "failed";
			tombstones.remove(newest.map(([key]) => key));
			channel.announce();
			return {
				added: result.added.length,
				alreadyStored: result.alreadyStored,
				evicted: result.evicted.length + file.exchanges.size - newest.length,
				damaged: file.damaged + newest.length - entries.length,
			};
		},
	};
}

async function listEntries({ calls: storage }: Storage): Promise<HistoryEntry[]> {
	const { calls } = await storage.list();
	const exchanges = await storage.readExchanges(calls.map(({ key }) => key));
	return calls.flatMap((call): HistoryEntry[] => {
		const exchange = exchanges.get(call.key);
		return exchange ? [{ call, exchange }] : [];
	});
}
