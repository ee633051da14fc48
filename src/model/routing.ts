import type { Cursor } from "../document/cursor";
import type { Document } from "../document/document";
import { isOmitted, itemsOf, memoizeByNode, present, trimmedText } from "./accessors";
import {
	compilePattern,
	findCommonPath,
	MAX_PATTERN_LENGTH,
	matchesEveryPath,
	matchesPath,
	type PathPattern,
	type SearchBudget,
	stripLeadingSlash,
	toSamplePath,
} from "./pathPatterns";
import { findMatchingPath, includesPattern } from "./patternInclusion";

/** A listed behavior with the data for routing. */
export interface Route {
	readonly behavior: Cursor;
	readonly index: number;
	/** Null when missing or unknown. */
	readonly pattern: PathPattern | null;
	/** Cursor of the pattern, else of the behavior. */
	readonly at: Cursor;
}

/** Whether requests can reach a behavior. `unknown`: the search was too expensive, or the pattern is unknown. */
export type Reachability =
	| { readonly kind: "alive" | "unknown" }
	| { readonly kind: "duplicate"; readonly by: readonly [Route] }
	/** The earlier behaviors that together match all of its paths. */
	| { readonly kind: "shadowed"; readonly by: readonly Route[] };

export interface Routing {
	readonly routes: readonly Route[];
	/** One for each route, then one for the default behavior. */
	readonly reachabilities: readonly Reachability[];
	/** Remaining budget for searches in the document. */
	readonly budget: SearchBudget;
}

/** Most behaviors that are compared with each other; the default quota is 75. */
const MAX_COMPARED_BEHAVIORS = 500;
/** Budget of all searches in one document: some tenths of a second, more for large documents, up to a limit. */
const BASE_BUDGET_STEPS = 1_500_000;
const BUDGET_STEPS_PER_CHARACTER = 0.5;
const MAX_BUDGET_STEPS = 4_000_000;
/** Longest path to route. */
const MAX_PATH_CHARACTERS = 2000;
/** Not allowed in patterns, so a pattern that matches it matches any character in its place. */
const ANY_CHARACTER = "\u0001";

/** The routing of a CacheBehaviors: which behaviors are reachable. */
export const getRouting: (behaviors: Cursor) => Routing = memoizeByNode((behaviors) => {
	const routes = itemsOf(behaviors).items.map((behavior, index): Route => {
		const at = present(behavior, "PathPattern");
		const text = trimmedText(at);
		return { behavior, index, pattern: text ? compilePattern(text) : null, at: at ?? behavior };
	});
	const budget = getBudget(behaviors.document);
	return { routes, reachabilities: findReachabilities(routes, budget), budget };
});

const budgets = new WeakMap<Document, SearchBudget>();

function getBudget(document: Document): SearchBudget {
	const budget = budgets.get(document) ?? {
		left: Math.min(MAX_BUDGET_STEPS, BASE_BUDGET_STEPS + document.source.length * BUDGET_STEPS_PER_CHARACTER),
	};
	budgets.set(document, budget);
	return budget;
}

function findReachabilities(routes: readonly Route[], budget: SearchBudget): Reachability[] {
	const byText = new Map<string, Route>();
	const alive: Route[] = [];
	const reachabilities = routes.map((route): Reachability => {
		const { pattern } = route;
		if (!pattern) return { kind: "unknown" };
		const text = stripLeadingSlash(pattern.text);
		const same = byText.get(text);
		if (same) return { kind: "duplicate", by: [same] };
		byText.set(text, route);
		const reachability = findReachability(pattern, alive, budget);
		if (reachability.kind === "alive" || (reachability.kind === "unknown" && matchesEveryPath(pattern)))
			alive.push(route);
		return reachability;
	});
	return [...reachabilities, findReachability(compilePattern("*"), alive, budget)];
}

function findReachability(pattern: PathPattern, earlier: readonly Route[], budget: SearchBudget): Reachability {
	const all = earlier.find((route) => route.pattern && matchesEveryPath(route.pattern));
	if (all) return { kind: "shadowed", by: [all] };
	if (earlier.length >= MAX_COMPARED_BEHAVIORS || pattern.glob.length > MAX_PATTERN_LENGTH) return { kind: "unknown" };
	const probe = toSamplePath(pattern, ANY_CHARACTER);
	const matching = earlier.filter((route) => route.pattern && spendAndMatch(route.pattern, probe, budget));
	if (budget.left <= 0) return { kind: "unknown" };
	if (matching.length === 0) return { kind: "alive" };
	for (const route of matching) {
		if (route.pattern && includesPattern(route.pattern, pattern, budget) === true)
			return { kind: "shadowed", by: [route] };
	}
	const others = earlier.filter((route) => route.pattern && findCommonPath(route.pattern, pattern, budget) !== "none");
	const patterns = others.flatMap((route) => route.pattern ?? []);
	const left = findMatchingPath(pattern, patterns, (matched) => !matched.includes(true), budget);
	if (left === "none") return { kind: "shadowed", by: others };
	return { kind: left === "unknown" ? "unknown" : "alive" };
}

function spendAndMatch(pattern: PathPattern, path: string, budget: SearchBudget): boolean {
	budget.left -= estimateMatchCost(pattern, path);
	return budget.left > 0 && matchesPath(pattern, path);
}

/** Whether no request can reach the behavior at an index; the index after the last is the default behavior. */
export function isUnreachable({ reachabilities }: Routing, index: number): boolean {
	const kind = reachabilities[index]?.kind;
	return kind === "duplicate" || kind === "shadowed";
}

/**
 * The behavior of a distribution that handles a path: the first in the list that matches, else the default one.
 * Null when unknown.
 */
export function findBehaviorForPath(distribution: Cursor, path: string): Cursor | null {
	const list = present(distribution, "CacheBehaviors");
	const { items, isKnown } = itemsOf(list);
	if (!isKnown || path.length > MAX_PATH_CHARACTERS || (!list && !isOmitted(distribution, "CacheBehaviors")))
		return null;
	if (list && items.length > 0) {
		const first = findFirstMatch(getRouting(list), path);
		if (first !== "none") return first?.behavior ?? null;
	}
	return present(distribution, "DefaultCacheBehavior") ?? null;
}

/** The first behavior of a list that matches a path; null when unknown. */
export function findFirstMatch({ routes, budget }: Routing, path: string): Route | "none" | null {
	for (const route of routes) {
		if (!route.pattern) return null;
		budget.left -= estimateMatchCost(route.pattern, path);
		if (budget.left <= 0) return null;
		if (matchesPath(route.pattern, path)) return route;
	}
	return "none";
}

function estimateMatchCost({ glob, prefix, suffix }: PathPattern, path: string): number {
	const isSimple = glob.length <= prefix.length + suffix.length + 1;
	return isSimple ? 1 : 1 + (glob.length * path.length) / 10;
}
