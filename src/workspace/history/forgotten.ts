import { signal } from "@preact/signals";
import type { StoredCall } from "./records";

/** A call that the user has deleted. */
interface Forgotten {
	key: string;
	id: string;
	etag: string | null;
	/** When it was deleted, in milliseconds since 1970. */
	at: number;
}

/** Most that are remembered. */
const MOST = 2000;

/** Calls that were deleted in this browser session: DevTools that are open still have them. */
export const forgotten = signal<readonly Forgotten[]>([]);

/** Reads the list as it is held for the session. */
export function parseForgotten(stored: unknown): readonly Forgotten[] {
	return Array.isArray(stored) ? stored.filter((one) => typeof one?.key === "string") : [];
}

/** These calls are not to be stored again in this session. */
export function forget(calls: readonly StoredCall[]): void {
	const at = Date.now();
	const added = calls.map(({ key, id, etag }): Forgotten => ({ key, id, etag, at }));
	forgotten.value = [...forgotten.value, ...added].slice(-MOST);
}

/** The calls of these keys may be stored after all. */
export function remember(keys: readonly string[]): void {
	const back = new Set(keys);
	forgotten.value = forgotten.value.filter(({ key }) => !back.has(key));
}

/** Whether a call was deleted, or read once more what was deleted after it. */
export function isForgotten({ key, id, kind, etag, time }: StoredCall): boolean {
	const isRepeating = (one: Forgotten) => kind === "read" && etag !== null && one.etag === etag && time <= one.at;
	return forgotten.value.some((one) => one.key === key || (one.id === id && isRepeating(one)));
}
