import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern, findCommonPath, matchesPath, toSamplePath } from "../../src/model/pathPatterns";
import { findMatchingPath, includesPattern } from "../../src/model/patternInclusion";

const match = (pattern: string, path: string) => matchesPath(compilePattern(pattern), path);
const covers = (wide: string, narrow: string) => includesPattern(compilePattern(wide), compilePattern(narrow));

describe("matches", () => {
	it.each([
		["a/*.png", "/a/x.png", true],
		["a/*.png", "/a/b/x.png", true],
		["a/*.png", "/A/x.png", false],
		["a/*.png", "/z/a/x.png", false],
		["a?c", "/abc", true],
		["a?c", "/ac", false],
		["a?c", "/a/c", true],
		["*.doc?", "/x.docx", true],
		["*.doc?", "/x.doc", false],
		["img*", "/img", true],
		["img*", "/imgs.html", true],
		["img/*", "/img", false],
		["/img/*", "img/", true],
		["*", "/", true],
		["/", "/", true],
		["/", "/a", false],
		["//a", "/a", false],
		["a*a", "/a", false],
		["*a*b*c", "/xaxxbxcc", true],
		["*a?b", "/aab", true],
		["*a?b", "/aaab", true],
		["*?a", "/a", false],
	])("%s and %s: %s", (pattern, path, expected) => {
		expect(match(pattern, path)).toBe(expected);
	});
});

describe("includes", () => {
	it.each([
		["/*", "images/*.jpg", true],
		["images/*", "/images/*.jpg", true],
		["images/*", "images/?", true],
		["images/*.jpg", "images/*", false],
		["*.jpg", "images/*.jpg", true],
		["*.jp?g", "*.jpeg", true],
		["*.jp*g", "*.jpg", true],
		["*?x", "*xx", true],
		["*?", "?*", true],
		["?*b", "c*b", true],
		["*a*", "*a?*", true],
		["*a?*", "*a*", false],
		["*b?*c", "ab?bc?c", true],
		["images", "images/*", false],
	])("%s takes all of %s: %s", (wide, narrow, expected) => {
		expect(covers(wide, narrow)).toBe(expected);
	});
});

describe("overlap", () => {
	it.each([
		["images/*", "*.jpg", "/images/x.jpg"],
		["api/*", "*/login", "/api/login"],
		["a?c", "ab*", "/abc"],
		["*.js", "*.json", "none"],
		["a/*", "b/*", "none"],
		["private/*", "private/*.html", "/private/x.html"],
	])("of %s and %s: %s", (a, b, expected) => {
		const found = findCommonPath(compilePattern(a), compilePattern(b));
		expect(typeof found === "object" ? found.path : found).toBe(expected);
	});
});

describe("findPath", () => {
	it("finds what the union of others leaves out", () => {
		const others = ["*.js", "*.css"].map(compilePattern);
		const found = findMatchingPath(compilePattern("assets/*"), others, (matched) => !matched.includes(true));
		expect(found).toEqual({ path: "/assets/x" });
	});

	it("tells when the union takes everything", () => {
		const others = ["?", "??*", "/"].map(compilePattern);
		expect(findMatchingPath(compilePattern("*"), others, (matched) => !matched.includes(true))).toBe("none");
	});
});

const SYMBOLS = ["a", "b", "/", "x"];
const PATHS = texts(6);

/** Every text of up to `length` symbols. */
function texts(length: number): string[] {
	if (length === 0) return [""];
	const shorter = texts(length - 1);
	const longest = shorter.filter((one) => one.length === length - 1);
	return [...shorter, ...longest.flatMap((one) => SYMBOLS.map((symbol) => one + symbol))];
}

/** The definition of a pattern, as a regular expression: slow for long ones, and plainly right. */
function definition(pattern: string): RegExp {
	const source = pattern.replace(/^\//, "").replaceAll("*", "[^]*").replaceAll("?", "[^]");
	return new RegExp(`^${source}$`);
}

const anyPattern = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "?", "*"), minLength: 1, maxLength: 4 });

describe("on all short paths", () => {
	it("matching agrees with the definition", () => {
		fc.assert(
			fc.property(anyPattern, (pattern) => {
				const expected = PATHS.filter((path) => definition(pattern).test(path));
				expect(PATHS.filter((path) => match(pattern, `/${path}`))).toEqual(expected);
			}),
			{ numRuns: 60 },
		);
	});

	it("inclusion agrees with matching", () => {
		fc.assert(
			fc.property(anyPattern, anyPattern, (wide, narrow) => {
				const inWide = definition(wide);
				const inNarrow = definition(narrow);
				expect(covers(wide, narrow)).toBe(!PATHS.some((path) => inNarrow.test(path) && !inWide.test(path)));
			}),
			{ numRuns: 400 },
		);
	});

	it("overlap agrees with matching, and its witness is one", () => {
		fc.assert(
			fc.property(anyPattern, anyPattern, (a, b) => {
				const found = findCommonPath(compilePattern(a), compilePattern(b));
				const [inA, inB] = [definition(a), definition(b)];
				expect(typeof found === "object").toBe(PATHS.some((path) => inA.test(path) && inB.test(path)));
				if (typeof found === "object") expect([match(a, found.path), match(b, found.path)]).toEqual([true, true]);
			}),
			{ numRuns: 400 },
		);
	});

	it("being shadowed by several patterns agrees with matching, and what is left is a witness", () => {
		fc.assert(
			fc.property(anyPattern, fc.array(anyPattern, { maxLength: 4 }), (pattern, earlier) => {
				const inEarlier = earlier.map(definition);
				const inPattern = definition(pattern);
				const alive = PATHS.some((path) => inPattern.test(path) && !inEarlier.some((one) => one.test(path)));
				const found = findMatchingPath(
					compilePattern(pattern),
					earlier.map(compilePattern),
					(matched) => !matched.includes(true),
				);
				expect(typeof found === "object").toBe(alive);
				if (typeof found === "object") {
					expect(match(pattern, found.path)).toBe(true);
					expect(earlier.filter((one) => match(one, found.path))).toEqual([]);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("samples match", () => {
		fc.assert(fc.property(anyPattern, (pattern) => match(pattern, toSamplePath(compilePattern(pattern)))));
	});
});

describe("hostile patterns", () => {
	it("give a result or unknown within the budget", () => {
		const blowUp = compilePattern(`*a${"?".repeat(200)}`);
		expect(includesPattern(blowUp, compilePattern(`*a*b${"?".repeat(150)}*`))).toBe(false);
		const effort = { left: 200_000 };
		expect(
			findMatchingPath(
				compilePattern("*"),
				[blowUp, compilePattern(`*b${"?".repeat(200)}`), compilePattern("*/*")],
				(m) => m.every(Boolean),
				effort,
			),
		).toBe("unknown");
		const stars = compilePattern(`${"*a".repeat(149)}*`);
		expect(findCommonPath(stars, compilePattern(`${"*b".repeat(149)}*`))).toMatchObject({ path: expect.any(String) });
	});

	it("of megabytes are read in linear time and not reasoned about", () => {
		const long = compilePattern(`${"*?a".repeat(1_000_000)}*`);
		expect(matchesPath(long, "/aaa")).toBe(false);
		expect(findCommonPath(long, compilePattern("*"))).toBe("unknown");
		expect(includesPattern(compilePattern("*a*"), long)).toBe("unknown");
		compilePattern("*".repeat(10_000_000));
	});
});
