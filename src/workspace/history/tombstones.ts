import { type Signal, signal } from "@preact/signals";
import type { Clock } from "../platform";
import type { StoredCall } from "./records";

/** Marks a call that the user has deleted. */
interface Tombstone {
	key: string;
	id: string;
	etag: string | null;
	/** When it was deleted, in milliseconds since 1970. */
	at: number;
}

/** Most tombstones; beyond, the oldest are dropped. */
const MAX_TOMBSTONES = 2000;

/** Calls that were deleted in this browser session, so that open DevTools, which still list them, do not store them again. */
export interface Tombstones {
	all: Signal<readonly Tombstone[]>;
	/** Marks calls as deleted. */
	add: (calls: readonly StoredCall[]) => void;
	/** Unmarks the calls of these keys. */
	remove: (keys: readonly string[]) => void;
	/** Whether a call was deleted, or read the same version as a call that was deleted later. */
	has: (call: StoredCall) => boolean;
}

export function createTombstones(clock: Pick<Clock, "now">): Tombstones {
	const all = signal<readonly Tombstone[]>([]);
	return {
		all,
		add: (calls) => {
			const at = clock.now();
			const added = calls.map(({ key, id, etag }): Tombstone => ({ key, id, etag, at }));
			all.value = [...all.value, ...added].slice(-MAX_TOMBSTONES);
		},
		remove: (keys) => {
			const removed = new Set(keys);
			all.value = all.value.filter(({ key }) => !removed.has(key));
		},
		has: ({ key, id, kind, etag, time }) => {
			const isSameRead = (tombstone: Tombstone) =>
				kind === "read" && etag !== null && tombstone.etag === etag && time <= tombstone.at;
			return all.value.some((tombstone) => tombstone.key === key || (tombstone.id === id && isSameRead(tombstone)));
		},
	};
}

/** Reads the stored list of the session. */
export function parseTombstones(stored: unknown): readonly Tombstone[] {
	return Array.isArray(stored) ? stored.filter((tombstone) => typeof tombstone?.key === "string") : [];
}
