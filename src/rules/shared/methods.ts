import { addItems, removeItem, setMember } from "../../formats/edits";
import type { Place } from "../place";
import type { Offer } from "../rule";
import { distributionAround } from "./distribution";
import { fixBy } from "./fixes";
import { given, isLeftOut, isSet, listed, remembered, textOf } from "./values";
import { inWords } from "./words";

/** Every method that a behavior may accept. */
export const ALL_METHODS = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
/** Methods that change something at the origin. */
const WRITING = ["POST", "PUT", "PATCH", "DELETE"];

/** The methods that a behavior accepts, in capitals; null when only a program knows. GET and HEAD when left out. */
export const allowedMethods: (behavior: Place) => readonly string[] | null = remembered((behavior) =>
	methodsIn(behavior, "AllowedMethods"),
);

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

/**
 * Offers to add the methods that an AllowedMethods lacks of a set; not those that change something where the target is
 * an origin group, which takes none of them.
 * @param pair the AllowedMethods; it is put in where it is left out
 */
export function allowing(
	wanted: readonly string[],
	behavior: Place | undefined,
	pair: Place | undefined,
): { fix?: Offer } {
	const { items, isKnown } = listed(pair);
	const isForGroup = behavior && wanted.some((method) => WRITING.includes(method)) && targetsGroup(behavior);
	const holder = pair ?? behavior;
	if (!holder || !isKnown || isForGroup) return {};
	const present = items.map((item) => textOf(item));
	const missing = wanted.filter((method) => !present.includes(method));
	const { document, node } = holder;
	return fixBy(`Allow ${missing.length > 5 ? "all methods" : inWords(missing)} too`, () =>
		pair
			? addItems(document, node, missing)
			: setMember(document, node, "AllowedMethods", { Quantity: wanted.length, Items: [...wanted] }),
	);
}

function targetsGroup(behavior: Place): boolean {
	const target = textOf(behavior.get("TargetOriginId"));
	const groups = given(distributionAround(behavior) ?? undefined, "OriginGroups");
	return listed(groups).items.some((group) => textOf(group.get("Id")) === target);
}
