import type { Cursor } from "../../document/cursor";
import { addItems, removeItem, setMember } from "../../formats/edits";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getCachedMethods, WRITE_METHODS } from "../../model/methods";
import { joinWords } from "../../model/sentences";
import type { FixProposal } from "../rule";
import { proposeFix } from "./fixBuilders";

/** Offers GET and HEAD alone, with OPTIONS where its answers are kept; nothing where something needs all methods. */
export function allowOnlyReadsFix(behavior: Cursor): { fix?: FixProposal } {
	const pair = present(behavior, "AllowedMethods");
	const { items, isKnown } = itemsOf(pair);
	const isNeeded = isSet(behavior.get("FieldLevelEncryptionId")) || present(behavior, "GrpcConfig");
	if (!pair || !isKnown || isNeeded) return {};
	const kept = ["GET", "HEAD", ...(getCachedMethods(behavior)?.includes("OPTIONS") === false ? [] : ["OPTIONS"])];
	const methods = items.map((item) => trimmedText(item)?.toUpperCase() ?? "");
	if (!kept.every((method) => methods.includes(method))) return {};
	const dropped = methods.flatMap((method, index) => (kept.includes(method) ? [] : [index]));
	return proposeFix(`Allow ${joinWords(kept)} only`, () => removeItem(pair.document, pair.node, dropped));
}

/**
 * Offers to add the methods that an AllowedMethods lacks of a set; not those that change something where the target is
 * an origin group, which takes none of them.
 * @param pair the AllowedMethods; it is put in where it is left out
 */
export function allowMethodsFix(
	wanted: readonly string[],
	behavior: Cursor | undefined,
	pair: Cursor | undefined,
): { fix?: FixProposal } {
	const { items, isKnown } = itemsOf(pair);
	const isForGroup = behavior && wanted.some((method) => WRITE_METHODS.includes(method)) && targetsGroup(behavior);
	const holder = pair ?? behavior;
	if (!holder || !isKnown || isForGroup) return {};
	const present = items.map((item) => trimmedText(item));
	const missing = wanted.filter((method) => !present.includes(method));
	const { document, node } = holder;
	return proposeFix(`Allow ${missing.length > 5 ? "all methods" : joinWords(missing)} too`, () =>
		pair
			? addItems(document, node, missing)
			: setMember(document, node, "AllowedMethods", { Quantity: wanted.length, Items: [...wanted] }),
	);
}

function targetsGroup(behavior: Cursor): boolean {
	const target = trimmedText(behavior.get("TargetOriginId"));
	const groups = present(findEnclosingDistribution(behavior) ?? undefined, "OriginGroups");
	return itemsOf(groups).items.some((group) => trimmedText(group.get("Id")) === target);
}
