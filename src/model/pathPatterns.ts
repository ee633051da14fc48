/**
 * Path patterns of cache behaviors: `*` matches any number of characters, including none and `/`; `?` exactly one.
 * Patterns match the whole path, are case-sensitive, and ignore one leading `/` of pattern and path
 * (Developer Guide, path pattern).
 */
export interface PathPattern {
	/** The pattern as written. */
	readonly text: string;
	/**
	 * Without the leading slash, every run of wildcards as its `?` and then at most one `*`: patterns that differ only
	 * in the order of such runs get the same one. Patterns too long to reason about stay as they are.
	 */
	readonly glob: string;
	/** The literal text before the first wildcard and after the last one: every matching path begins and ends with it. */
	readonly prefix: string;
	readonly suffix: string;
	readonly hasWildcard: boolean;
}

/**
 * Limits the cost of one search, or of all searches in one document; about 10 million steps a second.
 * At 0 searches return "unknown".
 */
export interface SearchBudget {
	left: number;
}

/** A path with the required property, "none", or "unknown". */
export type CommonPath = { readonly path: string } | "none" | "unknown";

/** Longest pattern that is analyzed; the API accepts 255 characters. Longer ones are only matched. */
export const MAX_PATTERN_LENGTH = 300;

/** Stands for any character where a pattern has a wildcard. */
const FILLER = "x";

/** Prepares a pattern for the functions below. Linear in its length. */
export function compilePattern(text: string): PathPattern {
	const glob = canonicalizeGlob(stripLeadingSlash(text));
	const first = glob.search(/[*?]/);
	const last = Math.max(glob.lastIndexOf("*"), glob.lastIndexOf("?"));
	return {
		text,
		glob,
		prefix: first < 0 ? glob : glob.slice(0, first),
		suffix: glob.slice(last + 1),
		hasWildcard: first >= 0,
	};
}

/** A pattern or path without its one optional leading slash. */
export function stripLeadingSlash(text: string): string {
	return text.startsWith("/") ? text.slice(1) : text;
}

function canonicalizeGlob(glob: string): string {
	if (glob.length > MAX_PATTERN_LENGTH) return /[^*]/.test(glob) ? glob : "*";
	return glob.replace(/[*?]{2,}/g, (run) => {
		const single = run.replaceAll("*", "");
		return single.length < run.length ? `${single}*` : single;
	});
}

/** Whether a pattern matches a path (without its query string). Time at most path × pattern. */
export function matchesPath({ glob, prefix, suffix, hasWildcard }: PathPattern, path: string): boolean {
	const text = stripLeadingSlash(path);
	if (!hasWildcard) return text === glob;
	if (!text.startsWith(prefix) || !text.endsWith(suffix)) return false;
	if (prefix.length + 1 + suffix.length === glob.length) {
		const rest = text.length - prefix.length - suffix.length;
		return glob[prefix.length] === "?" ? rest === 1 : rest >= 0;
	}
	let at = 0;
	let token = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		if (glob[token] === "*") {
			star = token++;
			resume = at;
		} else if (token < glob.length && (glob[token] === "?" || glob[token] === text[at])) {
			at++;
			token++;
		} else if (star >= 0) {
			token = star + 1;
			at = ++resume;
		} else {
			return false;
		}
	}
	while (glob[token] === "*") token++;
	return token === glob.length;
}

/** Whether a pattern matches every path. */
export function matchesEveryPath(pattern: PathPattern): boolean {
	return pattern.glob === "*";
}

/** A path that a pattern matches, with a filler for each wildcard: `/images/x.jpg`. */
export function toSamplePath(pattern: PathPattern, filler = FILLER): string {
	return `/${pattern.glob.replaceAll("?", filler[0] ?? FILLER).replaceAll("*", filler)}`;
}

/**
 * A path that two patterns both match. Exact; time at most the product of their lengths.
 * @param budget reduced by the cost of the search
 */
export function findCommonPath(a: PathPattern, b: PathPattern, budget: SearchBudget = { left: 1_000_000 }): CommonPath {
	if (--budget.left <= 0) return "unknown";
	if (!mayShareStart(a.prefix, b.prefix) || !mayShareEnd(a.suffix, b.suffix)) return "none";
	if (!b.hasWildcard) return matchesPath(a, `/${b.glob}`) ? { path: `/${b.glob}` } : "none";
	if (!a.hasWildcard) return matchesPath(b, `/${a.glob}`) ? { path: `/${a.glob}` } : "none";
	if (Math.max(a.glob.length, b.glob.length) > MAX_PATTERN_LENGTH) return "unknown";
	const path = findCommonText(a.glob, b.glob, budget);
	if (path === null) return budget.left > 0 ? "none" : "unknown";
	return { path: toReadablePath(`/${path}`, (candidate) => matchesPath(a, candidate) && matchesPath(b, candidate)) };
}

function mayShareStart(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

function mayShareEnd(a: string, b: string): boolean {
	return a.endsWith(b) || b.endsWith(a);
}

/** Walks through both globs at once, breadth first; a state is a place in each of them. */
function findCommonText(a: string, b: string, budget: SearchBudget): string | null {
	const width = b.length + 1;
	const goal = (a.length + 1) * width - 1;
	const from = new Int32Array(goal + 1).fill(-1);
	const queue = [0];
	const reach = (state: number, next: number) => {
		if (next === 0 || from[next] !== -1) return;
		from[next] = state;
		queue.push(next);
	};
	for (let head = 0; head < queue.length && from[goal] === -1; head++) {
		if (--budget.left <= 0) return null;
		const state = queue[head] ?? 0;
		const x = a[Math.floor(state / width)];
		const y = b[state % width];
		// A star may end at any time, or consume what the other glob requires next.
		if (x === "*" || y === "*") {
			if (x !== undefined) reach(state, state + width);
			if (y !== undefined) reach(state, state + 1);
		} else if (x !== undefined && y !== undefined && (x === y || x === "?" || y === "?")) {
			reach(state, state + width + 1);
		}
	}
	return from[goal] === -1 ? null : readWalk(a, b, from, goal);
}

function readWalk(a: string, b: string, from: Int32Array, goal: number): string {
	const width = b.length + 1;
	let text = "";
	for (let state = goal; state > 0; ) {
		const before = from[state] ?? 0;
		const x = a[Math.floor(before / width)] ?? "";
		const y = b[before % width] ?? "";
		const step = state - before;
		const character = step === 1 ? y : step === width ? x : x === "?" ? y : x;
		if (character !== "*") text = (character === "?" ? FILLER : character) + text;
		state = before;
	}
	return text;
}

/**
 * Adds a name where the shortest path has none: `/images/.jpg` becomes `/images/x.jpg`.
 * @param holds whether a path still has the property searched for
 */
export function toReadablePath(path: string, holds: (path: string) => boolean): string {
	let result = path;
	for (let at = path.length; at > 0; at--) {
		if (path[at - 1] !== "/" || (at < path.length && path[at] !== ".")) continue;
		const longer = result.slice(0, at) + FILLER + result.slice(at);
		if (holds(longer)) result = longer;
	}
	return result;
}
