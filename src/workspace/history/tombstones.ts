import { signal } from "@preact/signals";
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
export const tombstones = signal<readonly Tombstone[]>([]);

/** Reads the list as it is held for the session. */
export function parseTombstones(stored: unknown): readonly Tombstone[] {
	return Array.isArray(stored) ? stored.filter((one) => typeof one?.key === "string") : [];
}

/** These calls are not to be stored again in this session. */
export function addTombstones(calls: readonly StoredCall[]): void {
	const at = Date.now();
	const added = calls.map(({ key, id, etag }): Tombstone => ({ key, id, etag, at }));
	tombstones.value = [...tombstones.value, ...added].slice(-MAX_TOMBSTONES);
}

/** The calls of these keys may be stored after all. */
export function removeTombstones(keys: readonly string[]): void {
	const back = new Set(keys);
	tombstones.value = tombstones.value.filter(({ key }) => !back.has(key));
}

/** Whether a call was deleted, or read once more what was deleted after it. */
export function hasTombstone({ key, id, kind, etag, time }: StoredCall): boolean {
	const isRepeating = (one: Tombstone) => kind === "read" && etag !== null && one.etag === etag && time <= one.at;
	return tombstones.value.some((one) => one.key === key || (one.id === id && isRepeating(one)));
}
