import type { Cursor } from "../../document/cursor";
import { isOmitted, isSet, itemsOf, memoizeByNode, present, trimmedText } from "../../model/accessors";
import { type ForwardedSet, type Forwarding, getCacheKey, getForwardedToOrigin } from "../../model/forwarding";
import { compilePattern, matchesPath } from "../../model/pathPatterns";
import { joinWords, quote } from "../../model/sentences";
import { canCache } from "../../model/ttl";
import { findManagedPolicy } from "../../schema/policies";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";
import { describeForwarding } from "./headers";
import { explainPart, joinSentences, type Sides, toPolicyName, toStart } from "./phrases";

/** What becomes of the cache key and of what the origin receives. */
interface KeyChange {
	/** Said where responses are cached. */
	keyed: string;
	/** What follows for cached objects. */
	result?: string;
	/** Said where nothing is cached; "" when the origin receives the same as before. */
	forwarded: string;
	/** Whether the cache key is another one; a text when it may be, with the reason for the doubt. */
	changes?: boolean | string;
}

/** Tells a change of the cache key by whether CloudFront caches at all, before and after. */
function explainKey(change: ChangeContext, { keyed, result = "", forwarded, changes = true }: KeyChange): Explanation {
	const { behavior, versions } = change;
	const before = behavior.before && canCache(behavior.before, versions.before);
	const after = behavior.after && canCache(behavior.after, versions.after);
	const start = toStart(change);
	if (before === false && after === false) {
		return forwarded === "" || changes === false
			? { effect: null, sentence: `${start} ${keyed}. This has no effect, because CloudFront caches nothing here` }
			: { effect: "origin-access", sentence: `${start} ${forwarded}` };
	}
	if (after === false) {
		const off = `${forwarded === "" ? "" : `${forwarded}, and `}caching is turned off`;
		return { effect: "origin-load", sentence: `${start} ${off}. Every request goes to the origin` };
	}
	if (before === false) {
		const on = `responses ${after === null ? "may" : "can"} be cached now; before, caching was off`;
		return { effect: "freshness", sentence: joinSentences(`${start} ${keyed}`, result, on) };
	}
	if (changes === false) return { effect: null, sentence: joinSentences(`${start} ${keyed}`, result) };
	const cold = typeof changes === "string" ? `the cache may start cold: ${changes}` : "the cache starts cold";
	return { effect: "cold-cache", sentence: joinSentences(`${start} ${keyed}`, result, cold) };
}

/** Most names with wildcards that are searched for one that covers another. */
const MAX_WILDCARDS = 100;
const UNKNOWN_KEY = "this document does not show the cache key of each policy";
const UNKNOWN_VALUE = "this document does not show the value";
// ForwardedValues and policies normalize Accept-Encoding in different ways.
const OTHER_ENCODINGS = "ForwardedValues and cache policies normalize Accept-Encoding differently";

/** One name among many that a change of the whole set covers. */
function explainCovered(before: string, after: string): Explanation {
	return { effect: null, sentence: `Part of the change from ${before} to ${after}` };
}

type Sort = keyof Forwarding;

const SORTS: { readonly [sort in Sort]: readonly [one: string, all: string] } = {
	headers: ["header", "all headers"],
	cookies: ["cookie", "all cookies"],
	queryStrings: ["query string", "the whole query string"],
};

function describeSet(sort: Sort, set: ForwardedSet): string {
	const [one, all] = SORTS[sort];
	if (set === null) return `unknown ${one}s`;
	if (set === "none") return sort === "queryStrings" ? "no query string" : `no ${one}s`;
	if (set === "all") return all;
	if ("only" in set) return listNames(set.only);
	return "allBut" in set ? `${all} except ${listNames(set.allBut)}` : all;
}

function areSameSets(sort: Sort, a: ForwardedSet, b: ForwardedSet): boolean | null {
	if (a === null || b === null) return null;
	const toText = (set: ForwardedSet) => {
		const fold = (names: readonly string[]) =>
			names.map((name) => (sort === "headers" ? name.toLowerCase() : name)).sort();
		if (typeof set !== "object" || set === null) return JSON.stringify(set);
		return JSON.stringify(Object.entries(set).map(([kind, names]) => [kind, fold(names as readonly string[])]));
	};
	return toText(a) === toText(b);
}

/** How two cache keys differ: sentences on what differs, and whether they do; null when a part is unknown. */
function compareKeys(before: Forwarding, after: Forwarding): { parts: string[]; changes: boolean | null } {
	const sorts: readonly Sort[] = ["headers", "cookies", "queryStrings"];
	const answers = sorts.map((sort) => areSameSets(sort, before[sort], after[sort]));
	const parts = sorts
		.filter((_, index) => answers[index] === false)
		.map((sort) => `${describeSet(sort, after[sort])} (before: ${describeSet(sort, before[sort])})`);
	return { parts, changes: answers.includes(false) ? true : answers.includes(null) ? null : false };
}

/** Compares the whole cache keys around a change; of documents without the behavior nothing is known. */
function compareKeysAround({ behavior }: ChangeContext): { difference: string; changes: boolean | null } {
	if (!behavior.before || !behavior.after) return { difference: "", changes: null };
	const { parts, changes } = compareKeys(getCacheKey(behavior.before), getCacheKey(behavior.after));
	return { difference: parts.length === 0 ? "" : `the cache key has ${joinWords(parts)}`, changes };
}

function findCachePolicy(id: string | undefined) {
	const policy = findManagedPolicy(id ?? "");
	return policy?.kind === "cache" ? policy : undefined;
}

const cachePolicy: Explain = (change) => {
	const ids = [change.effective("before"), change.effective("after")] as const;
	const [before, after] = [toPolicyName(ids[0]), toPolicyName(ids[1])];
	if (change.behavior.after && ids[1] && isSet(change.behavior.after.get("ForwardedValues"))) {
		const sentence = `${toStart(change)} CloudFront rejects a cache policy beside ForwardedValues (InvalidArgument)`;
		return { effect: "refused", sentence };
	}
	const { difference, changes } = compareKeysAround(change);
	const isOther = changes === false ? OTHER_ENCODINGS : (changes ?? UNKNOWN_KEY);
	if (!ids[0]) {
		const keyed = `the cache policy ${after} sets the cache key and the TTLs`;
		return explainKey(change, { keyed, result: difference, forwarded: keyed, changes: isOther });
	}
	if (!ids[1]) {
		const keyed = `ForwardedValues and the TTLs of the behavior replace the cache policy ${before}`;
		return explainKey(change, { keyed, forwarded: keyed, changes: isOther });
	}
	return explainOtherPolicy(change, ids, difference, changes);
};

function explainOtherPolicy(
	change: ChangeContext,
	[was, is]: readonly [string | undefined, string | undefined],
	difference: string,
	changes: boolean | null,
): Explanation {
	const what = `the cache policy is ${toPolicyName(is)} instead of ${toPolicyName(was)}`;
	const [old, now] = [findCachePolicy(was), findCachePolicy(is)];
	if (!old || !now || changes !== false) {
		return explainKey(change, { keyed: what, result: difference, forwarded: what, changes: changes ?? UNKNOWN_KEY });
	}
	if (old.encodings.join() !== now.encodings.join()) {
		const list = (all: readonly string[]) => joinWords(all) || "no encodings";
		const result = `the cache key has ${list(now.encodings)} (before: ${list(old.encodings)})`;
		return explainKey(change, { keyed: what, result, forwarded: what });
	}
	const hasSameTtls = old.ttl.min === now.ttl.min && old.ttl.default === now.ttl.default && old.ttl.max === now.ttl.max;
	const same = explainKey(change, { keyed: `${what}, with the same cache key`, forwarded: what, changes: false });
	return hasSameTtls || same.effect !== null ? same : { ...same, effect: "freshness" };
}

const forwardedValues: Explain = (change) => {
	const { after } = change.behavior;
	const place = present(after ?? undefined, "CachePolicyId");
	const policy = trimmedText(place);
	const { difference, changes } = compareKeysAround(change);
	const isOther = changes === false ? OTHER_ENCODINGS : (changes ?? UNKNOWN_KEY);
	if (change.kind !== "removed") {
		if (isSet(place)) {
			const sentence = `${toStart(change)} CloudFront rejects ForwardedValues beside a cache policy (InvalidArgument)`;
			return { effect: "refused", sentence };
		}
		const keyed = `ForwardedValues set what CloudFront forwards and what is part of the cache key`;
		return explainKey(change, { keyed, result: difference, forwarded: keyed, changes: isOther });
	}
	if (after && !isSet(place) && isOmitted(after, "CachePolicyId")) {
		const sentence = `${toStart(change)} CloudFront rejects a behavior without ForwardedValues and cache policy (InvalidArgument)`;
		return { effect: "refused", sentence };
	}
	const by = policy ? `the cache policy ${toPolicyName(policy)} replaces` : "another setting replaces";
	const keyed = `${by} ForwardedValues`;
	const headers = after && getForwardedToOrigin(after).headers;
	const isNarrow = headers === null || headers === "none" || (typeof headers === "object" && "only" in headers);
	const result = isNarrow ? "the origin no longer receives viewer headers that no policy lists" : "";
	return explainKey(change, { keyed, result, forwarded: keyed, changes: isOther });
};

const queryString: Explain = (change) => {
	const [was, is] = [change.flag("before"), change.flag("after")];
	if (is === null || was === null) {
		const keyed = `QueryString is ${change.instead}; CloudFront may ${is === false ? "stop forwarding" : "forward"} query strings`;
		return explainKey(change, { keyed, forwarded: keyed, changes: UNKNOWN_VALUE });
	}
	if (!is) {
		const gone = "query strings no longer reach the origin";
		return explainKey(change, {
			keyed: `${gone} and leave the cache key`,
			result: "requests that differ only in the query string share one cached object",
			forwarded: gone,
		});
	}
	const keys = readNames(change.around("ForwardedValues").after?.get("QueryStringCacheKeys"));
	const come = "the origin receives the query string";
	const part =
		keys === null
			? "and some of it may be part of the cache key"
			: keys.length > 0
				? `and only ${listNames(keys)} in it ${keys.length > 1 ? "are" : "is"} part of the cache key`
				: "and all of it becomes part of the cache key";
	return explainKey(change, { keyed: `${come}, ${part}`, forwarded: come });
};

/** The names of a list; null when only a program knows them. */
function readNames(list: Cursor | null | undefined): string[] | null {
	return list ? readNamesOf(list) : [];
}

const readNamesOf: (list: Cursor) => string[] | null = memoizeByNode((list) => {
	const { items, isKnown } = itemsOf(list);
	return isKnown ? items.flatMap((one) => trimmedText(one) ?? []) : null;
});

const getWildcards: (list: Cursor) => string[] = memoizeByNode((list) =>
	(readNamesOf(list) ?? []).filter((name) => /[*?]/.test(name)).slice(0, MAX_WILDCARDS),
);

function listNames(names: readonly string[]): string {
	return joinWords(names.map((name) => quote(name)));
}

function getNames({ before, after }: Sides): readonly [string[] | null, string[] | null] {
	return [readNames(before), readNames(after)];
}

function toCookieState(preference: Cursor | null): string {
	const forward = trimmedText(preference?.get("Forward")) ?? (preference ? "unknown" : "none");
	if (forward === "none") return "no cookies";
	if (forward === "all") return "all cookies";
	const names = forward === "whitelist" ? readNames(preference?.get("WhitelistedNames")) : null;
	if (names?.length === 0) return "no cookies";
	return names
		? `only the cookie${names.length > 1 ? "s" : ""} ${listNames(names)}`
		: "cookies that this document does not show";
}

const cookies: Explain = (change) => {
	const { before, after } = change.around("CookiePreference");
	const [was, is] = [toCookieState(before), toCookieState(after)];
	const changes = [was, is].some((state) => state.includes("does not show")) ? UNKNOWN_VALUE : true;
	if (is === "no cookies") {
		const forwarded = `CloudFront no longer forwards cookies (before: ${was})`;
		const result = "all visitors share one cached object per URL";
		return explainKey(change, { keyed: `${forwarded}, and they leave the cache key`, result, forwarded, changes });
	}
	const forwarded = `CloudFront forwards ${is} instead of ${was}`;
	const result = was === "all cookies" ? "requests that differ only in other cookies share one cached object" : "";
	const keyed = `${forwarded}, and uses ${is.includes("cookie ") ? "it" : "them"} in the cache key`;
	return explainKey(change, { keyed, result, forwarded, changes });
};

const cookieName: Explain = (change) => {
	const { before, after } = change.around("CookiePreference");
	const [was, is] = [before, after].map((side) => trimmedText(side?.get("Forward")));
	if (before && after && was !== is) return explainCovered(toCookieState(before), toCookieState(after));
	const name = quote(change.name);
	const isAdded = change.kind !== "removed";
	const other = change.around("CookieNames")[isAdded ? "before" : "after"];
	const cover = other && getWildcards(other).find((pattern) => coversName(pattern, change.name));
	if (cover) {
		const sentence = `${toStart(change)} the cookie ${name} ${isAdded ? "was covered" : "is still covered"} by ${quote(cover)}`;
		return { effect: null, sentence };
	}
	const forwarded = `CloudFront ${isAdded ? "forwards" : "no longer forwards"} the cookie ${name}`;
	return isAdded
		? explainKey(change, { keyed: `${forwarded} and uses it in the cache key`, forwarded })
		: explainKey(change, { keyed: `${forwarded}, and it leaves the cache key`, result: toShared(name), forwarded });
};

function toShared(name: string): string {
	return `requests that differ only in ${name} share one cached object`;
}

/** Whether a name with the wildcards `*` and `?` stands for another one. */
function coversName(pattern: string, name: string): boolean {
	return pattern !== name && matchesPath(compilePattern(`/${pattern}`), `/${name}`);
}

const headerName: Explain = (change) => {
	const [was, is] = getNames(change.around("Headers"));
	if (was?.includes("*") || is?.includes("*")) return explainAllHeaders(change, was ?? [], is ?? []);
	const isAdded = change.kind !== "removed";
	const forwarded = describeForwarding(change.name, isAdded);
	const name = quote(change.name);
	if (forwarded === "") {
		const keyed = isAdded
			? `${name} becomes part of the cache key; it reached the origin before, too`
			: `${name} leaves the cache key but still reaches the origin`;
		return explainKey(change, { keyed, result: isAdded ? "" : toShared(name), forwarded });
	}
	const keyed = `${forwarded}, and ${name} ${isAdded ? "becomes part of" : "leaves"} the cache key`;
	return explainKey(change, { keyed, result: isAdded ? "" : toShared(name), forwarded });
};

/** A change of listed headers where one side has `*`: it is told as a whole. */
function explainAllHeaders(change: ChangeContext, was: readonly string[], is: readonly string[]): Explanation {
	const [all, listed] = ["all headers", "the listed headers"];
	if (change.name !== "*") {
		if (!is.includes("*")) return explainCovered(all, listed);
		if (!was.includes("*")) return explainCovered(listed, all);
		return { effect: null, sentence: `${toStart(change)} “*” covers the header ${quote(change.name)}` };
	}
	if (change.kind !== "removed") {
		const forwarded = "CloudFront forwards all headers of the viewer";
		return explainKey(change, { keyed: forwarded, forwarded });
	}
	const kept =
		is.length > 0
			? `only ${listNames(is)} ${is.length > 1 ? "are" : "is"} part of the cache key`
			: "no header is part of the cache key";
	const forwarded = "headers that CloudFront removes by default reach the origin only if they are listed";
	return explainKey(change, { keyed: `${kept} instead of all headers`, result: forwarded, forwarded });
}

const queryKey: Explain = (change) => {
	const values = change.around("ForwardedValues");
	const [wasOn, isOn] = [values.before, values.after].map((side) => present(side ?? undefined, "QueryString")?.boolean);
	if (values.before && values.after && wasOn !== isOn) {
		return explainPart("QueryString");
	}
	if (isOn === false) {
		return {
			effect: null,
			sentence: `${toStart(change)} QueryStringCacheKeys have no effect while QueryString is false`,
		};
	}
	const [was, is] = getNames(change.around("QueryStringCacheKeys"));
	const name = `the query parameter ${quote(change.name)}`;
	const isRemoved = change.kind === "removed";
	if (was === null || is === null) {
		const keyed = `${name} ${isRemoved ? "may leave" : "may become part of"} the cache key`;
		return explainKey(change, { keyed, forwarded: "", changes: UNKNOWN_VALUE });
	}
	const still = "the origin still receives the whole query string";
	if (was.length === 0) {
		const keyed = `only ${listNames(is)} ${is.length > 1 ? "are" : "is"} part of the cache key instead of the whole query string`;
		const result = `requests that differ only in other parameters share one cached object, but ${still}`;
		return explainKey(change, { keyed, result, forwarded: "" });
	}
	if (is.length === 0) {
		const keyed = `the whole query string is part of the cache key instead of only ${listNames(was)}`;
		return explainKey(change, { keyed, forwarded: "" });
	}
	if (!isRemoved) return explainKey(change, { keyed: `${name} becomes part of the cache key`, forwarded: "" });
	const result = `${toShared(quote(change.name))}, but ${still}`;
	return explainKey(change, { keyed: `${name} leaves the cache key`, result, forwarded: "" });
};

/** What makes up the cache key, and what of a request the origin receives. */
export const cacheKeyExplanations: Explanations = {
	"CacheBehavior.CachePolicyId": cachePolicy,
	"CacheBehavior.ForwardedValues": forwardedValues,
	"CookieNames.Items": cookieName,
	"CookiePreference.Forward": cookies,
	"ForwardedValues.QueryString": queryString,
	"Headers.Items": headerName,
	"QueryStringCacheKeys.Items": queryKey,
};
