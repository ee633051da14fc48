import type { Document } from "../../document/document";
import type { Place } from "../place";
import {
	compile,
	type Effort,
	MAX_PATTERN_LENGTH,
	matches,
	matchesEverything,
	overlap,
	type PathPattern,
	samplePath,
	withoutSlash,
} from "./pathPatterns";
import { findPath, includes } from "./patternInclusion";
import { given, isLeftOut, listed, remembered, textOf } from "./values";

/** A behavior of the list as far as routing goes. */
export interface Route {
	readonly behavior: Place;
	readonly index: number;
	/** Null when it is left out or only a program knows it. */
	readonly pattern: PathPattern | null;
	/** Where the pattern stands, else the behavior itself. */
	readonly at: Place;
}

/** What becomes of a behavior. `unknown`: too much work to find out, or the pattern is not known. */
export type Fate =
	| { readonly kind: "alive" | "unknown" }
	| { readonly kind: "duplicate"; readonly by: readonly [Route] }
	/** The one or several earlier behaviors that take every path of it. */
	| { readonly kind: "shadowed"; readonly by: readonly Route[] };

export interface Routing {
	readonly routes: readonly Route[];
	/** One for each route, and behind them that of the default behavior. */
	readonly fates: readonly Fate[];
	/** What is left for questions about the document. */
	readonly effort: Effort;
}

/** Behaviors that are compared with each other; the default quota is 75. */
const MAX_COMPARED = 500;
/** For all questions about one document: some tenths of a second, and more where it is large, up to a limit. */
const EFFORT = 1_500_000;
const EFFORT_PER_CHARACTER = 0.5;
const MOST_EFFORT = 4_000_000;
/** Longest path that is routed. */
const MAX_PATH = 2000;
/** No pattern of the allowed characters asks for it, so that what takes it takes anything in its place. */
const ANYTHING = "\u0001";

/** How the behaviors of a CacheBehaviors share out the paths. */
export const routingOf: (behaviors: Place) => Routing = remembered((behaviors) => {
	const routes = listed(behaviors).items.map((behavior, index): Route => {
		const at = given(behavior, "PathPattern");
		const text = textOf(at);
		return { behavior, index, pattern: text ? compile(text) : null, at: at ?? behavior };
	});
	const effort = effortFor(behaviors.document);
	return { routes, fates: fatesOf(routes, effort), effort };
});

const efforts = new WeakMap<Document, Effort>();

function effortFor(document: Document): Effort {
	const effort = efforts.get(document) ?? {
		left: Math.min(MOST_EFFORT, EFFORT + document.source.length * EFFORT_PER_CHARACTER),
	};
	efforts.set(document, effort);
	return effort;
}

function fatesOf(routes: readonly Route[], effort: Effort): Fate[] {
	const byText = new Map<string, Route>();
	const alive: Route[] = [];
	const fates = routes.map((route): Fate => {
		const { pattern } = route;
		if (!pattern) return { kind: "unknown" };
		const text = withoutSlash(pattern.text);
		const same = byText.get(text);
		if (same) return { kind: "duplicate", by: [same] };
		byText.set(text, route);
		const fate = fateAmong(pattern, alive, effort);
		if (fate.kind === "alive" || (fate.kind === "unknown" && matchesEverything(pattern))) alive.push(route);
		return fate;
	});
	return [...fates, fateAmong(compile("*"), alive, effort)];
}

function fateAmong(pattern: PathPattern, earlier: readonly Route[], effort: Effort): Fate {
	const all = earlier.find((one) => one.pattern && matchesEverything(one.pattern));
	if (all) return { kind: "shadowed", by: [all] };
	if (earlier.length >= MAX_COMPARED || pattern.glob.length > MAX_PATTERN_LENGTH) return { kind: "unknown" };
	const probe = samplePath(pattern, ANYTHING);
	const taking = earlier.filter((one) => one.pattern && takes(one.pattern, probe, effort));
	if (effort.left <= 0) return { kind: "unknown" };
	if (taking.length === 0) return { kind: "alive" };
	for (const one of taking) {
		if (one.pattern && includes(one.pattern, pattern, effort) === true) return { kind: "shadowed", by: [one] };
	}
	const others = earlier.filter((one) => one.pattern && overlap(one.pattern, pattern, effort) !== "none");
	const patterns = others.flatMap((one) => one.pattern ?? []);
	const left = findPath(pattern, patterns, (matched) => !matched.includes(true), effort);
	if (left === "none") return { kind: "shadowed", by: others };
	return { kind: left === "unknown" ? "unknown" : "alive" };
}

function takes(pattern: PathPattern, path: string, effort: Effort): boolean {
	effort.left -= costOf(pattern, path);
	return effort.left > 0 && matches(pattern, path);
}

/** Whether no request ever comes to the behavior at this index of the list; behind the last one is the default behavior. */
export function isDead({ fates }: Routing, index: number): boolean {
	const kind = fates[index]?.kind;
	return kind === "duplicate" || kind === "shadowed";
}

/**
 * The behavior of a distribution that answers a path: the first of the list that matches, else the default one.
 * Null when that cannot be told.
 */
export function behaviorFor(distribution: Place, path: string): Place | null {
	const list = given(distribution, "CacheBehaviors");
	const { items, isKnown } = listed(list);
	if (!isKnown || path.length > MAX_PATH || (!list && !isLeftOut(distribution, "CacheBehaviors"))) return null;
	if (list && items.length > 0) {
		const first = firstMatch(routingOf(list), path);
		if (first !== "none") return first?.behavior ?? null;
	}
	return given(distribution, "DefaultCacheBehavior") ?? null;
}

/** The first behavior of a list that matches a path; null when that cannot be told. */
export function firstMatch({ routes, effort }: Routing, path: string): Route | "none" | null {
	for (const route of routes) {
		if (!route.pattern) return null;
		effort.left -= costOf(route.pattern, path);
		if (effort.left <= 0) return null;
		if (matches(route.pattern, path)) return route;
	}
	return "none";
}

function costOf({ glob, prefix, suffix }: PathPattern, path: string): number {
	const isSimple = glob.length <= prefix.length + suffix.length + 1;
	return isSimple ? 1 : 1 + (glob.length * path.length) / 10;
}
