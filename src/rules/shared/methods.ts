import type { Place } from "../place";
import { given, listed, textOf } from "./values";

/** Methods that change something at the origin. */
const WRITING = ["POST", "PUT", "PATCH", "DELETE"];

/** The methods that a behavior accepts, in capitals; null when only a program knows. GET and HEAD when left out. */
export function allowedMethods(behavior: Place): readonly string[] | null {
	return methodsIn(given(behavior, "AllowedMethods"));
}

/** The methods whose answers a behavior keeps. */
export function cachedMethods(behavior: Place): readonly string[] | null {
	return methodsIn(given(behavior, "AllowedMethods", "CachedMethods"));
}

/** Whether a behavior accepts methods that change something; false when it cannot be told. */
export function acceptsWrites(behavior: Place): boolean {
	return allowedMethods(behavior)?.some((method) => WRITING.includes(method)) ?? false;
}

function methodsIn(pair: Place | undefined): readonly string[] | null {
	if (!pair) return ["GET", "HEAD"];
	const { items, isKnown } = listed(pair);
	return isKnown ? items.flatMap((one) => textOf(one)?.toUpperCase() ?? []) : null;
}
