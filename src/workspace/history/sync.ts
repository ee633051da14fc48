import { computed, effect, untracked } from "@preact/signals";
import type { CapturedCall, CaptureState } from "../capture/state";
import type { CaptureStore } from "../capture/store";
import { phrase, plural } from "../text/phrase";
import type { ToastStore } from "../toast";
import type { AnalysisClient } from "../worker/client";
import type { HistoryChannel } from "./channel";
import type { SkipReason } from "./entry";
import type { HistoryEntry, StoredCall } from "./records";
import type { HistoryState } from "./state";

/** Calls that are read and shown at a time, so that the page stays responsive. */
const MAX_CALLS_PER_CHUNK = 20;

interface Dependencies {
	capture: Pick<CaptureState, "calls">;
	captureStore: Pick<CaptureStore, "addStored" | "retainStored">;
	history: HistoryState;
	channel: HistoryChannel;
	worker: AnalysisClient;
	toast: ToastStore;
}

/** Shows stored calls among the captured ones, and stores captured calls. */
export interface HistorySync {
	/**
	 * Shows stored calls of distributions in this session, and all of them once the user expands them; stores calls that
	 * are captured from now on.
	 * @returns stops both
	 */
	start: () => () => void;
}

export function createHistorySync(dependencies: Dependencies): HistorySync {
	const { capture, captureStore, history, channel, worker, toast } = dependencies;
	const { earlierCallCount, isEarlierExpanded, withStorage } = history;
	/** Keys of calls that are stored, or that are never stored. */
	const processedKeys = new Set<string>();
	/** Keys of calls that are in the list, or were dropped from it. */
	const visibleKeys = new Set<string>();
	/** Keys of records that cannot be read. */
	const unreadableKeys = new Set<string>();
	/** Kinds of toasts that were shown on this page. */
	const announcedKinds = new Set<string>();

	/** Ids of the distributions that occur in this session. */
	const sessionIds = computed(() => {
		const ids = capture.calls.value.flatMap(({ call, source }) => (source === "history" ? [] : (call.id ?? [])));
		return [...new Set(ids)].sort().join(" ");
	});

	async function loadStoredCalls(): Promise<void> {
		const list = await withStorage("reading", ({ calls }) => calls.list());
		if (!list) return;
		removeDeletedCalls(new Set(list.calls.map(({ key }) => key)));
		updateEarlierCount(list.calls);
		for (const { key } of capture.calls.value) visibleKeys.add(key);
		const keys = findKeysToShow(list.calls);
		for (let start = 0; start < keys.length; start += MAX_CALLS_PER_CHUNK) {
			if (!(await showStoredCalls(keys.slice(start, start + MAX_CALLS_PER_CHUNK)))) return;
		}
		updateEarlierCount(list.calls);
		const damaged = list.damaged.length + unreadableKeys.size;
		if (damaged > 0) showToastOnce(`damaged ${damaged}`, plural("history_damaged", damaged));
	}

	/** Removes calls that are no longer stored. @param keys of all stored calls */
	function removeDeletedCalls(keys: ReadonlySet<string>): void {
		captureStore.retainStored(keys);
		for (const shownKeys of [visibleKeys, unreadableKeys]) {
			for (const key of [...shownKeys]) if (!keys.has(key)) shownKeys.delete(key);
		}
	}

	/** @returns false when the storage cannot be read */
	async function showStoredCalls(keys: readonly string[]): Promise<boolean> {
		const exchanges = await withStorage("reading", ({ calls }) => calls.readExchanges(keys));
		if (!exchanges) return false;
		for (const key of keys) (exchanges.has(key) ? visibleKeys : unreadableKeys).add(key);
		await captureStore.addStored(exchanges);
		return true;
	}

	function findKeysToShow(calls: readonly StoredCall[]): string[] {
		const ids = new Set(sessionIds.value.split(" "));
		const isWanted = ({ key, id }: StoredCall) =>
			!visibleKeys.has(key) && !unreadableKeys.has(key) && (isEarlierExpanded.value || ids.has(id));
		return calls.filter(isWanted).map(({ key }) => key);
	}

	function updateEarlierCount(calls: readonly StoredCall[]): void {
		const sessionKeys = new Set(capture.calls.value.flatMap(({ key, source }) => (source === "history" ? [] : key)));
		earlierCallCount.value = calls.filter(({ key }) => !sessionKeys.has(key) && !unreadableKeys.has(key)).length;
	}

	async function storeRecordedCalls(): Promise<void> {
		// A call that could not be read may be captured again.
		const isNew = ({ key, source, call }: CapturedCall) =>
			source === "recorded" && call.failure === null && !processedKeys.has(key);
		let isChanged = false;
		for (const { key, call } of capture.calls.value.filter(isNew)) {
			const entry = call.id === null || call.kind === "list" ? "other" : await toEntry(key, call);
			const outcome = await storeEntry(entry);
			// It stays in the list and is tried again with the next call, or after a deletion.
			if (outcome === "failed") break;
			isChanged ||= outcome === "stored";
			processedKeys.add(key);
		}
		if (isChanged) channel.announce();
	}

	async function storeEntry(entry: HistoryEntry | SkipReason): Promise<"stored" | "skipped" | "failed"> {
		if (entry === "large" || entry === "secret") showToastOnce(entry, phrase(`history_unfit_${entry}`));
		if (typeof entry !== "object" || history.tombstones.has(entry.call)) return "skipped";
		const result = await withStorage("writing", ({ calls }) => calls.add([entry]));
		if (!result) return "failed";
		if (result.evicted.length > 0) showToastOnce("full", phrase("history_made_room"));
		return result.added.length + result.evicted.length > 0 ? "stored" : "skipped";
	}

	/** A call that the worker dies on may contain secrets. */
	function toEntry(key: string, { exchange }: CapturedCall["call"]): Promise<HistoryEntry | SkipReason> {
		return worker.toHistoryEntry(key, exchange).catch((): SkipReason => "secret");
	}

	function showToastOnce(kind: string, message: string): void {
		if (announcedKinds.has(kind)) return;
		announcedKinds.add(kind);
		toast.show(message);
	}

	return {
		start: () => {
			const load = coalesceRuns(loadStoredCalls);
			const store = coalesceRuns(storeRecordedCalls);
			const stops = [
				effect(() => {
					void sessionIds.value;
					void isEarlierExpanded.value;
					untracked(() => void load());
				}),
				channel.onChange(() => {
					// A deletion on another page may have made room.
					void load();
					void store();
				}),
				effect(() => {
					if (capture.calls.value.length > 0) untracked(() => void store());
				}),
			];
			return () => {
				for (const stop of stops) stop();
				captureStore.retainStored(new Set());
				visibleKeys.clear();
				earlierCallCount.value = 0;
			};
		},
	};
}

/** Runs a task once more when it is called while it runs, and never twice at the same time. */
function coalesceRuns(task: () => Promise<void>): () => Promise<void> {
	let isRunning = false;
	let isRequested = false;
	return async () => {
		isRequested = true;
		if (isRunning) return;
		isRunning = true;
		try {
			while (isRequested) {
				isRequested = false;
				await task();
			}
		} finally {
			isRunning = false;
		}
	};
}
