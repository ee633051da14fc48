import { computed, effect, untracked } from "@preact/signals";
import type { Exchange } from "../../capture/exchange";
import { type CapturedCall, capturedCalls } from "../capture/state";
import { addStored, retainStored } from "../capture/store";
import { phrase, plural } from "../text/phrase";
import { showToast } from "../toast";
import { analysisClient } from "../worker/sharedClient";
import { announceHistoryChange, onHistoryChange } from "./channel";
import type { SkipReason } from "./entry";
import type { HistoryEntry, StoredCall } from "./records";
import { earlierCallCount, isEarlierExpanded } from "./state";
import { withStorage } from "./storageError";
import { addEntries, listStoredCalls, readStoredExchanges } from "./store";
import { hasTombstone } from "./tombstones";

/** So many are read and shown at once, so that the page stays free. */
const MAX_CALLS_PER_CHUNK = 20;

/** Keys of calls that are stored, or that never will be. */
const processedKeys = new Set<string>();
/** Keys of calls that are in the list, or were and found no room there. */
const visibleKeys = new Set<string>();
/** Keys of calls that cannot be read. */
const unreadableKeys = new Set<string>();
/** Kinds of things that the user was told on this page. */
const announcedKinds = new Set<string>();

/** Ids of the distributions that occur in this session. */
const sessionIds = computed(() =>
	[...new Set(capturedCalls.value.flatMap(({ call, source: origin }) => (origin === "history" ? [] : (call.id ?? []))))]
		.sort()
		.join(" "),
);

/**
 * Shows what is stored among the captured calls: of distributions that occur in this session, and all once the user
 * looks at them. Stores calls that come from now on.
 * @returns ends both
 */
export function syncHistory(): () => void {
	const load = coalesceRuns(loadStoredCalls);
	const store = coalesceRuns(storeRecordedCalls);
	const stops = [
		effect(() => {
			void sessionIds.value;
			void isEarlierExpanded.value;
			untracked(() => void load());
		}),
		onHistoryChange(() => {
			// What was deleted elsewhere made room.
			void load();
			void store();
		}),
		effect(() => {
			if (capturedCalls.value.length > 0) untracked(() => void store());
		}),
	];
	return () => {
		for (const stop of stops) stop();
		retainStored(new Set());
		visibleKeys.clear();
		earlierCallCount.value = 0;
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

async function loadStoredCalls(): Promise<void> {
	const list = await withStorage("reading", listStoredCalls);
	if (!list) return;
	const keys = new Set(list.calls.map(({ key }) => key));
	retainStored(keys);
	for (const known of [visibleKeys, unreadableKeys]) for (const key of known) if (!keys.has(key)) known.delete(key);
	updateEarlierCount(list.calls);
	for (const { key } of capturedCalls.value) visibleKeys.add(key);
	const ids = new Set(sessionIds.value.split(" "));
	const wanted = list.calls
		.filter(
			({ key, id }) => !visibleKeys.has(key) && !unreadableKeys.has(key) && (isEarlierExpanded.value || ids.has(id)),
		)
		.map(({ key }) => key);
	for (let at = 0; at < wanted.length; at += MAX_CALLS_PER_CHUNK) {
		const chunk = wanted.slice(at, at + MAX_CALLS_PER_CHUNK);
		const read = await withStorage("reading", () => readStoredExchanges(chunk));
		if (!read) return;
		for (const key of chunk) (read.has(key) ? visibleKeys : unreadableKeys).add(key);
		await addStored(read);
	}
	updateEarlierCount(list.calls);
	const damaged = list.damaged.length + unreadableKeys.size;
	if (damaged > 0) showToastOnce(`damaged ${damaged}`, plural("history_damaged", damaged));
}

function updateEarlierCount(calls: readonly StoredCall[]): void {
	const here = new Set(capturedCalls.value.flatMap(({ key, source: origin }) => (origin === "history" ? [] : key)));
	earlierCallCount.value = calls.filter(({ key }) => !here.has(key) && !unreadableKeys.has(key)).length;
}

async function storeRecordedCalls(): Promise<void> {
	const isNew = ({ key, source: origin }: CapturedCall) => origin === "recorded" && !processedKeys.has(key);
	let isChanged = false;
	for (const { key, call } of capturedCalls.value.filter(isNew)) {
		const entry = call.id === null || call.kind === "list" ? "other" : await makeEntry(key, call.exchange);
		if (typeof entry === "object" && !hasTombstone(entry.call)) {
			const result = await withStorage("writing", () => addEntries([entry]));
			// It stays in the list, and is tried again with the next one, or when something was deleted.
			if (!result) break;
			isChanged ||= result.added.length + result.evicted.length > 0;
			if (result.evicted.length > 0) showToastOnce("full", phrase("history_made_room"));
		} else if (entry === "large" || entry === "secret") {
			showToastOnce(entry, phrase(`history_unfit_${entry}`));
		}
		processedKeys.add(key);
	}
	if (isChanged) announceHistoryChange();
}

function showToastOnce(kind: string, message: string): void {
	if (announcedKinds.has(kind)) return;
	announcedKinds.add(kind);
	showToast(message);
}

/** What the worker dies on may hold secrets. */
function makeEntry(key: string, exchange: Exchange): Promise<HistoryEntry | SkipReason> {
	return analysisClient.toHistoryEntry(key, exchange).catch((): SkipReason => "secret");
}
