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

/** So many are read and shown at once, so that the page stays free. */
const MAX_CALLS_PER_CHUNK = 20;

interface Dependencies {
	capture: Pick<CaptureState, "calls">;
	captureStore: Pick<CaptureStore, "addStored" | "retainStored">;
	history: HistoryState;
	channel: HistoryChannel;
	worker: AnalysisClient;
	toast: ToastStore;
}

/** Shows what is stored among the captured calls, and stores what is captured. */
export interface HistorySync {
	/**
	 * Shows what is stored of distributions that occur in this session, and all once the user looks at them; stores calls
	 * that come from now on.
	 * @returns ends both
	 */
	start: () => () => void;
}

export function createHistorySync(dependencies: Dependencies): HistorySync {
	const { capture, captureStore, history, channel, worker, toast } = dependencies;
	const { earlierCallCount, isEarlierExpanded, withStorage } = history;
	/** Keys of calls that are stored, or that never will be. */
	const processedKeys = new Set<string>();
	/** Keys of calls that are in the list, or were and found no room there. */
	const visibleKeys = new Set<string>();
	/** Keys of records that cannot be made out. */
	const unreadableKeys = new Set<string>();
	/** Kinds of things that the user was told on this page. */
	const announcedKinds = new Set<string>();

	/** Ids of the distributions that occur in this session. */
	const sessionIds = computed(() => {
		const ids = capture.calls.value.flatMap(({ call, source }) => (source === "history" ? [] : (call.id ?? [])));
		return [...new Set(ids)].sort().join(" ");
	});

	async function loadStoredCalls(): Promise<void> {
		const list = await withStorage("reading", ({ calls }) => calls.list());
		if (!list) return;
		forgetOthers(new Set(list.calls.map(({ key }) => key)));
		updateEarlierCount(list.calls);
		for (const { key } of capture.calls.value) visibleKeys.add(key);
		const wanted = findWanted(list.calls);
		for (let at = 0; at < wanted.length; at += MAX_CALLS_PER_CHUNK) {
			if (!(await showStoredCalls(wanted.slice(at, at + MAX_CALLS_PER_CHUNK)))) return;
		}
		updateEarlierCount(list.calls);
		const damaged = list.damaged.length + unreadableKeys.size;
		if (damaged > 0) showToastOnce(`damaged ${damaged}`, plural("history_damaged", damaged));
	}

	/** Forgets what is no longer stored. @param keys of all that is */
	function forgetOthers(keys: ReadonlySet<string>): void {
		captureStore.retainStored(keys);
		for (const known of [visibleKeys, unreadableKeys]) {
			for (const key of [...known].filter((one) => !keys.has(one))) known.delete(key);
		}
	}

	/** @returns false when they cannot be read now */
	async function showStoredCalls(keys: readonly string[]): Promise<boolean> {
		const read = await withStorage("reading", ({ calls }) => calls.readExchanges(keys));
		if (!read) return false;
		for (const key of keys) (read.has(key) ? visibleKeys : unreadableKeys).add(key);
		await captureStore.addStored(read);
		return true;
	}

	function findWanted(calls: readonly StoredCall[]): string[] {
		const ids = new Set(sessionIds.value.split(" "));
		const isWanted = ({ key, id }: StoredCall) =>
			!visibleKeys.has(key) && !unreadableKeys.has(key) && (isEarlierExpanded.value || ids.has(id));
		return calls.filter(isWanted).map(({ key }) => key);
	}

	function updateEarlierCount(calls: readonly StoredCall[]): void {
		const here = new Set(capture.calls.value.flatMap(({ key, source }) => (source === "history" ? [] : key)));
		earlierCallCount.value = calls.filter(({ key }) => !here.has(key) && !unreadableKeys.has(key)).length;
	}

	async function storeRecordedCalls(): Promise<void> {
		// What could not be read may be met again.
		const isNew = ({ key, source, call }: CapturedCall) =>
			source === "recorded" && call.failure === null && !processedKeys.has(key);
		let isChanged = false;
		for (const { key, call } of capture.calls.value.filter(isNew)) {
			const entry = call.id === null || call.kind === "list" ? "other" : await toEntry(key, call);
			const outcome = await storeEntry(entry);
			// It stays in the list, and is tried again with the next one, or when something was deleted.
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

	/** What the worker dies on may hold secrets. */
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
					// What was deleted elsewhere made room.
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

/** Runs a task again when it was asked for while it ran, and never twice at the same time. */
function coalesceRuns(task: () => Promise<void>): () => Promise<void> {
	let isRunning = false;
	let isAskedFor = false;
	return async () => {
		isAskedFor = true;
		if (isRunning) return;
		isRunning = true;
		try {
			while (isAskedFor) {
				isAskedFor = false;
				await task();
			}
		} finally {
			isRunning = false;
		}
	};
}
