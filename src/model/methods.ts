import type { Cursor } from "../document/cursor";
import { isOmitted, itemsOf, memoizeByNode, present, trimmedText } from "./accessors";

/** Every method that a behavior may allow. */
export const ALL_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
/** Methods that change something at the origin. */
export const WRITE_METHODS: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];

/** The methods that a behavior allows, in upper case; null when unknown. GET and HEAD when missing. */
export const getAllowedMethods: (behavior: Cursor) => readonly string[] | null = memoizeByNode((behavior) =>
	readMethods(behavior, "AllowedMethods"),
);

/** The methods whose responses a behavior caches. */
export function getCachedMethods(behavior: Cursor): readonly string[] | null {
	const allowed = present(behavior, "AllowedMethods");
	return allowed ? readMethods(allowed, "CachedMethods") : readMethods(behavior, "AllowedMethods");
}

/** Whether a behavior allows methods that change something at the origin; false when unknown. */
export function acceptsWrites(behavior: Cursor): boolean {
	return getAllowedMethods(behavior)?.some((method) => WRITE_METHODS.includes(method)) ?? false;
}

function readMethods(place: Cursor, key: string): readonly string[] | null {
	const pair = present(place, key);
	if (!pair) return isOmitted(place, key) && !place.isHidden ? ["GET", "HEAD"] : null;
	const { items, isKnown } = itemsOf(pair);
	return isKnown ? items.flatMap((item) => trimmedText(item)?.toUpperCase() ?? []) : null;
}
