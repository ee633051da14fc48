import { effect } from "@preact/signals";
import { addEarlier, keepEarlier } from "../captured";
import { type Captured, captured } from "../capturing";
import { say } from "../messages";
import { phrase, plural } from "../phrase";
import { onChanged, tellChanged } from "./changes";
import { entryOf } from "./entry";
import { isForgotten } from "./forgotten";
import { addEntries, listStored, readStored } from "./store";
import { attempt } from "./trouble";

/** So many are read and shown at once. */
const CHUNK = 50;

/** Keys of calls that are stored, or that never will be. */
const settled = new Set<string>();
/** Keys of calls that are in the list, or were and found no room there. */
const shown = new Set<string>();
/** Kinds of things that the user was told on this page. */
const told = new Set<string>();

/** Shows what is stored among the captured calls, and stores those that come from now on. @returns ends both */
export function followHistory(): () => void {
	const load = oneAtATime(loadEarlier);
	const store = oneAtATime(storeRecorded);
	void load();
	const stops = [
		onChanged(() => {
			// What was deleted elsewhere made room.
			void load();
			void store();
		}),
		effect(() => {
			if (captured.value.length > 0) void store();
		}),
	];
	return () => {
		for (const stop of stops) stop();
		keepEarlier(new Set());
		shown.clear();
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
	for (const key of shown) if (!keys.has(key)) shown.delete(key);
	for (const { key } of captured.value) shown.add(key);
	const wanted = [...keys].filter((key) => !shown.has(key));
	let missing = list.damaged.length;
	for (let at = 0; at < wanted.length; at += CHUNK) {
		const chunk = wanted.slice(at, at + CHUNK);
		const read = await attempt("reading", () => readStored(chunk));
		if (!read) return;
		missing += chunk.length - read.size;
		await addEarlier(read);
		for (const key of chunk) shown.add(key);
	}
	if (missing > 0) sayOnce("damaged", plural("history_damaged", missing));
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
