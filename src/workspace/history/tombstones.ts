import { type Signal, signal } from "@preact/signals";
import type { Clock } from "../platform";
import type { StoredCall } from "./records";

/** A call that the user has deleted. */
interface Tombstone {
	key: string;
	id: string;
	etag: string | null;
	/** When it was deleted, in milliseconds since 1970. */
	at: number;
}

/** Most that are remembered. */
const MAX_TOMBSTONES = 2000;

/** Calls that were deleted in this browser session: DevTools that are open still have them. */
export interface Tombstones {
	all: Signal<readonly Tombstone[]>;
	/** These calls are not to be stored again in this session. */
	add: (calls: readonly StoredCall[]) => void;
	/** The calls of these keys may be stored after all. */
	remove: (keys: readonly string[]) => void;
	/** Whether a call was deleted, or read once more what was deleted after it. */
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
			const isRepeating = (tombstone: Tombstone) =>
				kind === "read" && etag !== null && tombstone.etag === etag && time <= tombstone.at;
			return all.value.some((tombstone) => tombstone.key === key || (tombstone.id === id && isRepeating(tombstone)));
		},
	};
}

/** Reads the list as it is held for the session. */
export function parseTombstones(stored: unknown): readonly Tombstone[] {
	return Array.isArray(stored) ? stored.filter((tombstone) => typeof tombstone?.key === "string") : [];
}
