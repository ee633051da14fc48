import { computed, effect, untracked } from "@preact/signals";
import { addEarlier, keepEarlier } from "../captured";
import { type Captured, captured } from "../capturing";
import { say } from "../messages";
import { phrase, plural } from "../phrase";
import { onChanged, tellChanged } from "./changes";
import { entryOf } from "./entry";
import { isForgotten } from "./forgotten";
import type { StoredCall } from "./records";
import { earlierCount, isEarlierOpen } from "./state";
import { addEntries, listStored, readStored } from "./store";
import { attempt } from "./trouble";

/** So many are read and shown at once, so that the page stays free. */
const CHUNK = 20;

/** Keys of calls that are stored, or that never will be. */
const settled = new Set<string>();
/** Keys of calls that are in the list, or were and found no room there. */
const shown = new Set<string>();
/** Keys of calls that cannot be read. */
const broken = new Set<string>();
/** Kinds of things that the user was told on this page. */
const told = new Set<string>();

/** Ids of the distributions that occur in this session. */
const sessionIds = computed(() =>
	[...new Set(captured.value.flatMap(({ call, origin }) => (origin === "history" ? [] : (call.id ?? []))))]
		.sort()
		.join(" "),
);

/**
 * Shows what is stored among the captured calls: of distributions that occur in this session, and all once the user
 * looks at them. Stores calls that come from now on.
 * @returns ends both
 */
export function followHistory(): () => void {
	const load = oneAtATime(loadEarlier);
	const store = oneAtATime(storeRecorded);
	const stops = [
		effect(() => {
			void sessionIds.value;
			void isEarlierOpen.value;
			untracked(() => void load());
		}),
		onChanged(() => {
			// What was deleted elsewhere made room.
			void load();
			void store();
		}),
		effect(() => {
			if (captured.value.length > 0) untracked(() => void store());
		}),
	];
	return () => {
		for (const stop of stops) stop();
		keepEarlier(new Set());
		shown.clear();
		earlierCount.value = 0;
	};
}

/** Runs a task again when it was asked for while it ran, and never twice at the same time. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
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

async function loadEarlier(): Promise<void> {
	const list = await attempt("reading", listStored);
	if (!list) return;
	const keys = new Set(list.calls.map(({ key }) => key));
	keepEarlier(keys);
	for (const known of [shown, broken]) for (const key of known) if (!keys.has(key)) known.delete(key);
	count(list.calls);
	for (const { key } of captured.value) shown.add(key);
	const ids = new Set(sessionIds.value.split(" "));
	const wanted = list.calls
		.filter(({ key, id }) => !shown.has(key) && !broken.has(key) && (isEarlierOpen.value || ids.has(id)))
		.map(({ key }) => key);
	for (let at = 0; at < wanted.length; at += CHUNK) {
		const chunk = wanted.slice(at, at + CHUNK);
		const read = await attempt("reading", () => readStored(chunk));
		if (!read) return;
		for (const key of chunk) (read.has(key) ? shown : broken).add(key);
		await addEarlier(read);
	}
	count(list.calls);
	const damaged = list.damaged.length + broken.size;
	if (damaged > 0) sayOnce(`damaged ${damaged}`, plural("history_damaged", damaged));
}

function count(calls: readonly StoredCall[]): void {
	const here = new Set(captured.value.flatMap(({ key, origin }) => (origin === "history" ? [] : key)));
	earlierCount.value = calls.filter(({ key }) => !here.has(key) && !broken.has(key)).length;
}

async function storeRecorded(): Promise<void> {
	const isNew = ({ key, origin }: Captured) => origin === "recorded" && !settled.has(key);
	let isChanged = false;
	for (const { key, call } of captured.value.filter(isNew)) {
		const entry = call.id === null || call.kind === "list" ? "other" : await entryOf(key, call.exchange);
		if (typeof entry === "object" && !isForgotten(entry.call)) {
			const result = await attempt("writing", () => addEntries([entry]));
			// It stays in the list, and is tried again with the next one, or when something was deleted.
			if (!result) break;
			isChanged ||= result.added.length + result.gone.length > 0;
			if (result.gone.length > 0) sayOnce("full", phrase("history_made_room"));
		} else if (entry === "large" || entry === "secret") {
			sayOnce(entry, phrase(`history_unfit_${entry}`));
		}
		settled.add(key);
	}
	if (isChanged) tellChanged();
}

function sayOnce(kind: string, message: string): void {
	if (told.has(kind)) return;
	told.add(kind);
	say(message);
}
