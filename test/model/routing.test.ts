import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/document/cursor";
import { readDocuments } from "../../src/formats/read";
import { findBehaviorForPath, getRouting, isUnreachable } from "../../src/model/routing";

/** A config whose behaviors have these patterns, one behavior for each. */
function configOf(patterns: readonly string[]): Cursor {
	const Items = patterns.map((PathPattern) => ({ PathPattern, TargetOriginId: "a" }));
	const config = {
		CallerReference: "1",
		Origins: { Quantity: 1, Items: [{ Id: "a", DomainName: "a.example.com" }] },
		DefaultCacheBehavior: { TargetOriginId: "a" },
		CacheBehaviors: { Quantity: Items.length, Items },
		Comment: "",
		Enabled: true,
	};
	const [document] = readDocuments(JSON.stringify(config)).documents;
	if (!document) throw new Error("The config does not read");
	return Cursor.root(document);
}

function routing(patterns: readonly string[]) {
	const list = configOf(patterns).get("CacheBehaviors");
	if (!list) throw new Error("The config has no behaviors");
	return getRouting(list);
}

const SYMBOLS = ["a", "b", "/", "x"];
const PATHS = texts(6);

function texts(length: number): string[] {
	if (length === 0) return [""];
	const shorter = texts(length - 1);
	const longest = shorter.filter((one) => one.length === length - 1);
	return [...shorter, ...longest.flatMap((one) => SYMBOLS.map((symbol) => one + symbol))];
}

/** Each pattern as the regular expression that it means, for a path without its first slash. */
function definition(pattern: string): RegExp {
	return new RegExp(`^${pattern.replace(/^\//, "").replaceAll("*", "[^]*").replaceAll("?", "[^]")}$`);
}

const anyPattern = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "?", "*"), minLength: 1, maxLength: 4 });

describe("the behaviors that nothing reaches", () => {
	it("are those that are the first match of no path", () => {
		fc.assert(
			fc.property(fc.array(anyPattern, { minLength: 1, maxLength: 5 }), (patterns) => {
				const expressions = patterns.map(definition);
				const reached = new Set(PATHS.map((path) => expressions.findIndex((one) => one.test(path))));
				const found = routing(patterns);
				expect(patterns.map((_, index) => isUnreachable(found, index))).toEqual(
					patterns.map((_, index) => !reached.has(index)),
				);
				expect(isUnreachable(found, patterns.length)).toBe(!reached.has(-1));
			}),
			{ numRuns: 400 },
		);
	});

	it("are named with the earlier ones that take their paths", () => {
		fc.assert(
			fc.property(fc.array(anyPattern, { minLength: 1, maxLength: 5 }), (patterns) => {
				const expressions = patterns.map(definition);
				for (const [index, fate] of routing(patterns).reachabilities.slice(0, -1).entries()) {
					if (fate.kind !== "duplicate" && fate.kind !== "shadowed") continue;
					expect(fate.by.every((one) => one.index < index)).toBe(true);
					const own = PATHS.filter((path) => expressions[index]?.test(path));
					expect(own.every((path) => fate.by.some((one) => expressions[one.index]?.test(path)))).toBe(true);
				}
			}),
			{ numRuns: 400 },
		);
	});
});

describe("the behavior for a path", () => {
	it("is the first that matches, else the default one", () => {
		const config = configOf(["img/*", "*.jpg", "/*.html"]);
		const pathOf = (path: string) => findBehaviorForPath(config, path)?.path;
		expect(pathOf("/img/a.jpg")).toBe("CacheBehaviors.Items[0]");
		expect(pathOf("/a/b.jpg")).toBe("CacheBehaviors.Items[1]");
		expect(pathOf("/index.html")).toBe("CacheBehaviors.Items[2]");
		expect(pathOf("/Index.HTML")).toBe("DefaultCacheBehavior");
	});

	it("is open where a path is longer than any request", () => {
		expect(findBehaviorForPath(configOf(["a*b*c*d"]), `/${"a".repeat(10_000)}`)).toBe(null);
	});
});

describe("hostile lists", () => {
	const judge = (patterns: readonly string[]) => {
		const config = configOf(patterns);
		const list = config.get("CacheBehaviors");
		const found = list && getRouting(list);
		findBehaviorForPath(config, `/${"ab".repeat(900)}`);
		expect(found?.reachabilities.length).toBe(patterns.length + 1);
	};

	it("of many patterns are judged as far as that is possible, and soon", () => {
		const names = Array.from({ length: 20_000 }, (_, index) => `${index % 7}*${index}*${"a?b*".repeat(10)}`);
		judge(names);
	});

	it("of patterns that defeat the search are given up soon", () => {
		const patterns = Array.from({ length: 300 }, (_, index) => `*a${"?".repeat(index % 90)}*${"b?".repeat(80)}*`);
		judge(patterns);
	});

	it("of one pattern of megabytes are passed over", () => {
		judge([`${"*a?".repeat(1_000_000)}`, "*a*", `${"*a".repeat(1_000_000)}`]);
	});
});
