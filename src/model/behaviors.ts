import type { Cursor } from "../document/cursor";
import { itemsOf, present, trimmedText } from "./accessors";
import { quote } from "./sentences";
import { getTwins } from "./structureTwins";

/** The structures that are cache behaviors. */
export const BEHAVIOR_TYPES: readonly string[] = getTwins("CacheBehavior");

/** Every cache behavior of a config in order of precedence: the default one last. */
export function getBehaviors(config: Cursor): Cursor[] {
	const last = present(config, "DefaultCacheBehavior");
	return [...itemsOf(present(config, "CacheBehaviors")).items, ...(last ? [last] : [])];
}

/** Number of behaviors in CacheBehaviors, without the default one. */
export function countListedBehaviors(config: Cursor | null): number {
	return present(config ?? undefined, "CacheBehaviors", "Items")?.node.entries.length ?? 0;
}

/** Names a behavior within a sentence. */
export function toBehaviorName(behavior: Cursor): string {
	if (behavior.node.type === "DefaultCacheBehavior") return "the default behavior";
	const pattern = trimmedText(behavior.get("PathPattern"));
	return pattern ? `the behavior for ${quote(pattern)}` : "this behavior";
}
