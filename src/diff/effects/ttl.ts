import { isSet, present, trimmedText } from "../../model/accessors";
import { canCache, getTtls, type Ttls } from "../../model/ttl";
import { describeDuration } from "../../schema/units";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { joinSentences, toPolicyName, toStart } from "./phrases";

interface TtlWords {
	readonly of: keyof Ttls;
	readonly name: string;
	say(seconds: number): string;
	/** How it was before, after "instead of"; `now` is what it is after the change. */
	describe(seconds: number, now: number): string;
}

const TTL_MEMBERS: { readonly [member: string]: TtlWords } = {
	MinTTL: {
		of: "min",
		name: "the minimum TTL",
		say: (seconds) =>
			seconds > 0
				? `CloudFront does not revalidate cached objects for at least ${toDuration(seconds)}`
				: "cached objects have no minimum TTL",
		describe: toDuration,
	},
	DefaultTTL: {
		of: "default",
		name: "the default TTL",
		say: (seconds) =>
			seconds > 0
				? `responses without caching headers are cached for up to ${toDuration(seconds)}`
				: "CloudFront revalidates responses without caching headers on every request",
		describe: (seconds, now) => (seconds === 0 ? "not at all" : `${now === 0 ? "after " : ""}${toDuration(seconds)}`),
	},
	MaxTTL: {
		of: "max",
		name: "the maximum TTL",
		say: (seconds) =>
			Number.isFinite(seconds)
				? `CloudFront revalidates cached objects after at most ${toDuration(seconds)}`
				: "cached objects have no maximum TTL",
		describe: toDuration,
	},
};

/** TTLs go by what holds in the end: the behavior's own, what is implied, or what the cache policy says. */
const ttl: Explain = (change) => {
	const words = TTL_MEMBERS[change.name];
	const { behavior, versions, kind, name } = change;
	const start = toStart(change);
	if (behavior.after && isSet(behavior.after.get("CachePolicyId")) && kind !== "removed") {
		return {
			effect: "refused",
			sentence: `${start} CloudFront rejects ${name} beside a cache policy (InvalidArgument)`,
		};
	}
	if (!words) return { effect: "freshness", sentence: `${start} ${name} is ${change.instead}` };
	const was = behavior.before ? getTtls(behavior.before, versions.before)?.[words.of] : undefined;
	const is = behavior.after ? getTtls(behavior.after, versions.after)?.[words.of] : undefined;
	const policy = trimmedText(present(behavior.after ?? undefined, "CachePolicyId"));
	const by = policy ? ` (cache policy ${toPolicyName(policy)})` : "";
	if (is === undefined) {
		const source = policy ? `the cache policy ${toPolicyName(policy)} sets ${words.name}` : `${words.name} may change`;
		return { effect: "freshness", sentence: `${start} ${source}; this document does not show its value` };
	}
	return explainTtl(change, words, { was, is, by });
};

function explainTtl(
	change: ChangeContext,
	{ of, name, say, describe }: TtlWords,
	{ was, is, by }: { was: number | undefined; is: number; by: string },
): Explanation {
	const { behavior, versions } = change;
	const start = toStart(change);
	const before = was === undefined ? "" : ` instead of ${describe(was, is)}`;
	const cachedBefore = behavior.before && canCache(behavior.before, versions.before);
	const after = behavior.after && canCache(behavior.after, versions.after);
	if (after === false) {
		const set = `${name} is ${toDuration(is)}${was === is ? " as before" : was === undefined ? "" : ` instead of ${toDuration(was)}`}${by}`;
		if (cachedBefore === false) {
			return { effect: null, sentence: `${start} ${set}. This has no effect, because CloudFront caches nothing here` };
		}
		return {
			effect: "origin-load",
			sentence: `${start} ${set}, and caching is turned off. Every request goes to the origin`,
		};
	}
	const now = say(is);
	if (was === is) return { effect: null, sentence: `${start} ${now} as before${by}` };
	const turnedOn = cachedBefore === false ? "responses can be cached now; before, caching was off" : "";
	const sentence = joinSentences(`${start} ${now}${before}${by}`, toOverride(of, was, is), turnedOn);
	return { effect: "freshness", sentence };
}

/** With a minimum TTL above 0 CloudFront caches what the origin does not want to be cached. */
function toOverride(of: keyof Ttls, was: number | undefined, is: number): string {
	if (of !== "min" || (was !== undefined && was > 0 === is > 0)) return "";
	return is > 0
		? "CloudFront caches even responses with no-cache, no-store or private for that time"
		: "CloudFront honors no-cache, no-store and private";
}

function toDuration(seconds: number): string {
	return Number.isFinite(seconds) ? describeDuration(seconds) : "no limit";
}

/** How long cached objects stay fresh. */
export const ttlExplanations: Explanations = {
	"CacheBehavior.DefaultTTL": ttl,
	"CacheBehavior.MaxTTL": ttl,
	"CacheBehavior.MinTTL": ttl,
};
