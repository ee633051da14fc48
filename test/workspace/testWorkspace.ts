import type { Environment } from "../../src/workspace/environment";
import type { CallStorage } from "../../src/workspace/history/callStorage";
import type { HistoryEntry } from "../../src/workspace/history/records";
import type { Clock, OpenChannel } from "../../src/workspace/platform";
import type { SnapshotStorage } from "../../src/workspace/session/snapshotStorage";
import type { Storage } from "../../src/workspace/storage";
import { createWorkspace } from "../../src/workspace/workspace";
import { createInlineWorkers, type InlineWorkers } from "./inlineWorker";

/** A clock that stands still until it is moved. */
function createClock(now = Date.parse("2026-11-20T12:00:00Z")): Clock & { advance: (milliseconds: number) => void } {
	let timers: { at: number; run: () => void }[] = [];
	return {
		now: () => now,
		after: (milliseconds, run) => {
			const timer = { at: now + milliseconds, run };
			timers.push(timer);
			return () => {
				timers = timers.filter((other) => other !== timer);
			};
		},
		advance: (milliseconds) => {
			now += milliseconds;
			const due = timers.filter(({ at }) => at <= now);
			timers = timers.filter(({ at }) => at > now);
			for (const { run } of due) run();
		},
	};
}

/** Channels between pages that live in one: what one posts, all others of that name hear. */
function createChannels(): OpenChannel {
	const channels = new Map<string, Set<(message: unknown) => void>>();
	return (name: string) => {
		const all = channels.get(name) ?? new Set();
		channels.set(name, all);
		const own = new Set<(message: never) => void>();
		const handle = (message: unknown) => {
			for (const listener of own) listener(structuredClone(message) as never);
		};
		all.add(handle);
		return {
			post: (message) => {
				for (const other of all) if (other !== handle) other(message);
			},
			listen: (listener: (message: never) => void) => void own.add(listener),
		};
	};
}

/** What is stored, in memory. */
interface MemoryStorage extends Storage {
	entries: Map<string, HistoryEntry>;
	/** Set to make everything fail. */
	error: Error | null;
}

function createMemoryStorage(): MemoryStorage {
	const entries = new Map<string, HistoryEntry>();
	const snapshots = new Map<string, unknown>();
	const fail = () => {
		if (storage.error) throw storage.error;
	};
	const calls: CallStorage = {
		list: async () => {
			fail();
			return { calls: [...entries.values()].map(({ call }) => call).sort((a, b) => b.time - a.time), damaged: [] };
		},
		readExchanges: async (keys) =>
			new Map(keys.flatMap((key) => (entries.has(key) ? [[key, (entries.get(key) as HistoryEntry).exchange]] : []))),
		add: async (added) => {
			fail();
			const newEntries = added.filter(({ call }) => !entries.has(call.key));
			for (const entry of newEntries) entries.set(entry.call.key, structuredClone(entry));
			return {
				added: newEntries.map(({ call }) => call),
				alreadyStored: added.length - newEntries.length,
				evicted: [],
			};
		},
		remove: async (keys) => {
			fail();
			const removed = keys.flatMap((key) => entries.get(key) ?? []);
			for (const key of keys) entries.delete(key);
			return removed;
		},
		restore: async (restored) => {
			for (const entry of restored) entries.set(entry.call.key, entry);
		},
	};
	const documents: SnapshotStorage = {
		store: async (key, set, replaced) => {
			fail();
			for (const replacedKey of replaced) snapshots.delete(replacedKey);
			if (set === null) snapshots.delete(key);
			else snapshots.set(key, structuredClone(set));
		},
		readAll: async () => [...snapshots],
		measure: async () => ({ count: snapshots.size, size: 0 }),
		removeAll: async () => snapshots.clear(),
	};
	const storage: MemoryStorage = {
		calls,
		snapshots: documents,
		deleteAll: async () => {
			entries.clear();
			snapshots.clear();
		},
		onBlocked: () => {},
		entries,
		error: null,
	};
	return storage;
}

/** An environment without a browser. */
function createTestEnvironment(workers: InlineWorkers = createInlineWorkers()) {
	const storage = createMemoryStorage();
	const clock = createClock();
	return {
		startWorker: workers.start,
		clock,
		openChannel: createChannels(),
		loadStorage: async () => storage,
		storage,
	} satisfies Environment & { storage: MemoryStorage };
}

export function createTestWorkspace(workers?: InlineWorkers) {
	const environment = createTestEnvironment(workers);
	return { ...createWorkspace(environment), clock: environment.clock, storage: environment.storage };
}

/** Waits until something is so; what is waited for comes without a clock. */
export async function until(isSo: () => boolean): Promise<void> {
	for (let round = 0; !isSo(); round++) {
		if (round > 10_000) throw new Error("It never came to be so");
		await new Promise((resolve) => setImmediate(resolve));
	}
}
