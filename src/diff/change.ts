import type { Value } from "../document/value";
import type { Side } from "./side";

export type ChangeKind = "added" | "removed" | "changed" | "moved";

/**
 * Why a difference has no meaning. default: the value is the default of an absent member. order: a set in another order.
 * irrelevant: other members make it meaningless. text: letter case, a leading slash, a number as text, and the like.
 * follows: part of another change, such as a reference to a renamed origin.
 */
export type SpellingReason = "default" | "order" | "irrelevant" | "text" | "follows";

/**
 * What a change does, as a class. From what hurts most to what hurts least; null stands for no effect on what viewers get.
 * refused: CloudFront will not take it. outage: nothing is served any more. exposure: more is open than before.
 * restriction: viewers need more than before, such as a signature. viewer-refused: some viewers or requests are turned
 * away. origin-access: CloudFront talks to an origin in another way, which it has to admit. routing: other origins,
 * settings or pages for some paths. cold-cache: another cache key. invalidation: copies already cached stay as they
 * are until they expire or are invalidated. freshness: how long copies live. response: what viewers get is altered on
 * its way. origin-load: more or fewer requests reach origins. failover: what happens when an origin fails.
 */
export const EFFECTS = [
	"refused",
	"outage",
	"exposure",
	"restriction",
	"viewer-refused",
	"origin-access",
	"routing",
	"cold-cache",
	"invalidation",
	"freshness",
	"response",
	"origin-load",
	"failover",
	"cost",
	"logging",
] as const;

export type Effect = (typeof EFFECTS)[number];

/** One change that the author of the second document made. */
export interface Change {
	kind: ChangeKind;
	/** Keyed path from what is compared: `CacheBehaviors["images/*.jpg"].MinTTL`. */
	path: string;
	/** Plain value; null when there is none. A moved item has its value on both sides. */
	before: Value | null;
	after: Value | null;
	effect: Effect | null;
	/** The effect in one sentence, with the values. */
	sentence: string;
	beforePlace: Side | null;
	afterPlace: Side | null;
	/** The innermost structure or list around it that both sides have. */
	holder: { before: Side; after: Side };
	/** Differences that follow from this change: references to a renamed item, deprecated members with the same value. */
	related: { path: string; beforePlace: Side | null; afterPlace: Side | null }[];
	/** The changes that this one summarizes: the items of a list that was or is empty. */
	parts: Change[];
	/** Set when only the spelling differs; such changes are listed only on request. */
	spelling: SpellingReason | null;
}

/** The more serious of two effects. */
export function getWeightierEffect(a: Effect | null, b: Effect | null): Effect | null {
	if (a === null || b === null) return a ?? b;
	return EFFECTS.indexOf(a) <= EFFECTS.indexOf(b) ? a : b;
}
