import { removeItem } from "../../formats/edits";
import type { Place } from "../place";
import type { Offer } from "../rule";
import { fixBy } from "./fixes";
import { given, isLeftOut, isSet, listed, textOf } from "./values";
import { inWords } from "./words";

/** Methods that change something at the origin. */
const WRITING = ["POST", "PUT", "PATCH", "DELETE"];

/** The methods that a behavior accepts, in capitals; null when only a program knows. GET and HEAD when left out. */
export function allowedMethods(behavior: Place): readonly string[] | null {
	return methodsIn(behavior, "AllowedMethods");
}

/** The methods whose answers a behavior keeps. */
export function cachedMethods(behavior: Place): readonly string[] | null {
	const allowed = given(behavior, "AllowedMethods");
	return allowed ? methodsIn(allowed, "CachedMethods") : methodsIn(behavior, "AllowedMethods");
}

/** Whether a behavior accepts methods that change something; false when it cannot be told. */
export function acceptsWrites(behavior: Place): boolean {
	return allowedMethods(behavior)?.some((method) => WRITING.includes(method)) ?? false;
}

function methodsIn(place: Place, key: string): readonly string[] | null {
	const pair = given(place, key);
	if (!pair) return isLeftOut(place, key) && !place.isHidden ? ["GET", "HEAD"] : null;
	const { items, isKnown } = listed(pair);
	return isKnown ? items.flatMap((one) => textOf(one)?.toUpperCase() ?? []) : null;
}

/** Offers GET and HEAD alone, with OPTIONS where its answers are kept; nothing where something needs all methods. */
export function allowingOnlyReading(behavior: Place): { fix?: Offer } {
	const pair = given(behavior, "AllowedMethods");
	const { items, isKnown } = listed(pair);
	const isNeeded = isSet(behavior.get("FieldLevelEncryptionId")) || given(behavior, "GrpcConfig");
	if (!pair || !isKnown || isNeeded) return {};
	const kept = ["GET", "HEAD", ...(cachedMethods(behavior)?.includes("OPTIONS") === false ? [] : ["OPTIONS"])];
	const methods = items.map((item) => textOf(item)?.toUpperCase() ?? "");
	if (!kept.every((method) => methods.includes(method))) return {};
	const dropped = methods.flatMap((method, index) => (kept.includes(method) ? [] : [index]));
	return fixBy(`Allow ${inWords(kept)} only`, () => removeItem(pair.document, pair.node, dropped));
}
