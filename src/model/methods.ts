import type { Cursor } from "../document/cursor";
import { isOmitted, itemsOf, memoizeByNode, present, trimmedText } from "./accessors";

/** Every method that a behavior may accept. */
export const ALL_METHODS: readonly string[] = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
/** Methods that change something at the origin. */
export const WRITE_METHODS: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];

/** The methods that a behavior accepts, in capitals; null when only a program knows. GET and HEAD when left out. */
export const getAllowedMethods: (behavior: Cursor) => readonly string[] | null = memoizeByNode((behavior) =>
	readMethods(behavior, "AllowedMethods"),
);

/** The methods whose answers a behavior keeps. */
export function getCachedMethods(behavior: Cursor): readonly string[] | null {
	const allowed = present(behavior, "AllowedMethods");
	return allowed ? readMethods(allowed, "CachedMethods") : readMethods(behavior, "AllowedMethods");
}

/** Whether a behavior accepts methods that change something; false when it cannot be told. */
export function acceptsWrites(behavior: Cursor): boolean {
	return getAllowedMethods(behavior)?.some((method) => WRITE_METHODS.includes(method)) ?? false;
}

function readMethods(place: Cursor, key: string): readonly string[] | null {
	const pair = present(place, key);
	if (!pair) return isOmitted(place, key) && !place.isHidden ? ["GET", "HEAD"] : null;
	const { items, isKnown } = itemsOf(pair);
	return isKnown ? items.flatMap((item) => trimmedText(item)?.toUpperCase() ?? []) : null;
}
