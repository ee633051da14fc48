import { compilePattern, matchesPath } from "../../model/pathPatterns";

/** Replacements for `*` and `?` in sample paths. */
const WILDCARD_SAMPLES: readonly (readonly [star: string, mark: string])[] = [
	["", "a"],
	["a", "b"],
	["2024/summer", "7"],
	["x.html", "z"],
];
/** Paths that few patterns match. */
const OTHER_PATHS = ["/index.html", "/other/page", "/", "/a"];
/** Longest pattern that is explained, in characters. */
const MAX_PATTERN_CHARS = 255;

/** Paths that a pattern matches and one that it does not; null for patterns that are too long. */
export function explainPattern(pattern: string): string | null {
	if (pattern.length > MAX_PATTERN_CHARS) return null;
	const compiled = compilePattern(pattern);
	const rooted = pattern.startsWith("/") || pattern.startsWith("*") ? pattern : `/${pattern}`;
	const samples = new Set<string>();
	for (const [star, mark] of WILDCARD_SAMPLES) {
		const filled = rooted.replaceAll("*", star).replaceAll("?", mark);
		const path = filled.startsWith("/") ? filled : `/${filled}`;
		if (matchesPath(compiled, path)) samples.add(path);
	}
	const shown = [...samples].slice(-3).map((path) => `\`${path}\``);
	const unmatched = [...OTHER_PATHS, `${rooted.replaceAll(/[*?]/g, "a")}/x`].find(
		(path) => !matchesPath(compiled, path),
	);
	const others = unmatched === undefined ? "It matches every path." : `It does not match \`${unmatched}\`.`;
	return `Matches ${shown.join(", ")}. ${others}`;
}
