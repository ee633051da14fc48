import {
	type CommonPath,
	MAX_PATTERN_LENGTH,
	matchesPath,
	type PathPattern,
	type SearchBudget,
	toReadablePath,
	toSamplePath,
} from "./pathPatterns";

/** Most states that one search looks at; ordinary patterns need some dozens, hostile ones would need 2^100. */
const MAX_STATES = 4000;

/** Characters for places where no pattern asks for a certain one, the readable ones first. */
const OTHERS = "xyzabcdefghijklmnopqrstuvw0123456789XYZABCDEFGHIJKLMNOPQRSTUVW_-~";

/** Places of a glob that some reading of a text has come to, ascending. A star's place comes with the one behind it. */
type Places = readonly number[];

interface State {
	/** Place in the glob that the path has to match. */
	at: number;
	/** For each of the other globs, where it stands. */
	places: readonly Places[];
	/** How the path so far ends, and the state before. */
	character: string;
	before: State | null;
}

/**
 * Tells whether a pattern matches every path that another one matches. Exact, or "unknown" for patterns that are
 * longer than the API allows or made to defeat the search.
 */
export function includesPattern(wide: PathPattern, narrow: PathPattern, budget?: SearchBudget): boolean | "unknown" {
	if (wide.glob === narrow.glob || wide.glob === "*") return true;
	if (!wide.hasWildcard && narrow.hasWildcard) return false;
	if (!narrow.hasWildcard) return matchesPath(wide, `/${narrow.glob}`);
	if (!narrow.prefix.startsWith(wide.prefix) || !narrow.suffix.endsWith(wide.suffix)) return false;
	const exception = findMatchingPath(narrow, [wide], ([matched]) => !matched, budget);
	return exception === "unknown" ? exception : exception === "none";
}

/**
 * Searches for a path that a pattern matches and about which other patterns answer as wanted. Exact.
 * The pattern is followed place by place, the others as sets of places (subset construction), shortest paths first.
 * @param wanted gets, for each of the others, whether it matches the path
 */
export function findMatchingPath(
	within: PathPattern,
	others: readonly PathPattern[],
	wanted: (matched: readonly boolean[]) => boolean,
	budget: SearchBudget = { left: 1_000_000 },
): CommonPath {
	const holds = (path: string) => matchesPath(within, path) && wanted(others.map((other) => matchesPath(other, path)));
	const longest = Math.max(within.glob.length, ...others.map((other) => other.glob.length));
	if (longest > MAX_PATTERN_LENGTH || budget.left <= 0) return "unknown";
	const sample = toSamplePath(within, findUnusedCharacter(others.map((other) => other.glob).join("")));
	if (holds(sample)) return { path: preferPlainPath(sample, toSamplePath(within), holds) };
	const globs = others.map((other) => other.glob);
	const path = searchPath(within.glob, globs, wanted, budget);
	return typeof path === "object" ? { path: toReadablePath(path.path, holds) } : path;
}

function preferPlainPath(path: string, plain: string, holds: (path: string) => boolean): string {
	return holds(plain) ? plain : path;
}

function findUnusedCharacter(used: string): string {
	for (const character of OTHERS) {
		if (!used.includes(character)) return character;
	}
	// Only patterns made to confuse ask for that many characters at once; what stands in for the rest is any other.
	for (let code = 0xa1; ; code++) {
		if (!used.includes(String.fromCharCode(code))) return String.fromCharCode(code);
	}
}

function searchPath(
	glob: string,
	globs: readonly string[],
	wanted: (matched: readonly boolean[]) => boolean,
	budget: SearchBudget,
): CommonPath {
	const first = globs.map((other) => (other[0] === "*" ? [0, 1] : [0]));
	const queue: State[] = [{ at: 0, places: first, character: "", before: null }];
	const seen = new Set<string>();
	for (let head = 0; head < queue.length; head++) {
		const state = queue[head];
		if (!state) break;
		budget.left -= globs.length + state.places.reduce((sum, places) => sum + places.length, 0);
		if (seen.size > MAX_STATES || budget.left <= 0) return "unknown";
		const matched = () => globs.map((other, index) => state.places[index]?.at(-1) === other.length);
		if (state.at === glob.length && wanted(matched())) return { path: toPath(state) };
		for (const next of getNextStates(state, glob, globs)) {
			const key = `${next.at}|${next.places.join("|")}`;
			if (!seen.has(key)) queue.push(next);
			seen.add(key);
		}
	}
	return "none";
}

function getNextStates(state: State, glob: string, globs: readonly string[]): State[] {
	const token = glob[state.at];
	if (token === undefined) return [];
	const isStar = token === "*";
	const characters = isStar || token === "?" ? getDistinctCharacters(globs, state.places) : [token];
	const states = Array.from(characters, (character) => ({
		at: isStar ? state.at : state.at + 1,
		places: globs.map((other, index) => advancePlaces(other, state.places[index] ?? [], character)),
		character,
		before: state,
	}));
	return isStar ? [{ ...state, at: state.at + 1, character: "", before: state }, ...states] : states;
}

/** The characters that make a difference from here: those that some glob asks for, and one that none does. */
function getDistinctCharacters(globs: readonly string[], all: readonly Places[]): Set<string> {
	const asked = new Set<string>();
	for (const [index, places] of all.entries()) {
		for (const place of places) {
			const token = globs[index]?.[place];
			if (token !== undefined && token !== "*" && token !== "?") asked.add(token);
		}
	}
	return new Set([findUnusedCharacter([...asked].join("")), ...asked]);
}

/**
 * Where a glob stands after one more character. Once a star has been reached nothing before it matters:
 * whatever could still come from there, the star can take as well.
 */
function advancePlaces(glob: string, places: Places, character: string): Places {
	const next: number[] = [];
	const reach = (place: number) => {
		if (place > (next.at(-1) ?? -1)) next.push(place);
	};
	for (const place of places) {
		const token = glob[place];
		if (token === "*") {
			reach(place);
			reach(place + 1);
		} else if (token === "?" || token === character) {
			if (glob[place + 1] === "*") next.length = 0;
			reach(place + 1);
			if (glob[place + 1] === "*") reach(place + 2);
		}
	}
	return next;
}

function toPath(state: State): string {
	const characters: string[] = [];
	for (let at: State | null = state; at; at = at.before) characters.push(at.character);
	return `/${characters.reverse().join("")}`;
}
