import {
	type CommonPath,
	MAX_PATTERN_LENGTH,
	matchesPath,
	type PathPattern,
	type SearchBudget,
	toReadablePath,
	toSamplePath,
} from "./pathPatterns";

/** Most states of one search; ordinary patterns need some dozens, hostile ones would need 2^100. */
const MAX_STATES = 4000;

/** Candidates for a character that no pattern contains, the readable ones first. */
const FILLER_CHARACTERS = "xyzabcdefghijklmnopqrstuvw0123456789XYZABCDEFGHIJKLMNOPQRSTUVW_-~";

/** Positions in a glob that the text so far can reach, ascending. A star's position includes the one after it. */
type Places = readonly number[];

interface State {
	/** Position in the glob that the path has to match. */
	at: number;
	/** Positions in each of the other globs. */
	places: readonly Places[];
	/** Last character of the path so far, and the state before it. */
	character: string;
	before: State | null;
}

/**
 * Whether a pattern matches every path that another one matches. Exact, or "unknown" for patterns longer than the API
 * allows or too expensive to search.
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
 * Searches for a path that a pattern matches and that other patterns match as wanted. Exact.
 * Subset construction: a position in the pattern, sets of positions in the others, shortest paths first.
 * @param wanted receives for each of the others whether it matches the path
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
	for (const character of FILLER_CHARACTERS) {
		if (!used.includes(character)) return character;
	}
	// Only hostile patterns contain all of these; any other character works too.
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

/** The characters to distinguish at this point: those that some glob requires, and one that none does. */
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
 * The positions in a glob after one more character. Positions before a star can be dropped once it is reached: the star
 * matches everything that they could.
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
