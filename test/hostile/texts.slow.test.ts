import { describe, expect, test } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { decodeBytes } from "../../src/formats/textEncoding";
import { MAX_FINDINGS } from "../../src/rules/run";
import { smallConfig, toPython, toXml, withPatterns } from "./config";
import { doEverything, judge } from "./pipeline";

const DEEP = 100_000;
const MILLION = 1_000_000;
/** Characters of a long line. */
const LONG = 5 * MILLION;
/** More than a call takes as arguments: push(...items) throws beyond about 123,000. */
const MANY_ITEMS = 130_000;

const config = (changes = {}) => smallConfig(changes);

/** The same value in all three formats. */
function inAllFormats(value: unknown): [format: string, text: string][] {
	return [
		["XML", toXml("DistributionConfig", value)],
		["Python", toPython(value)],
		["JSON", JSON.stringify(value)],
	];
}

// None of these measures time, but each takes minutes or all memory when something grows faster than the text.
describe("what was made to be large", { timeout: 120_000 }, () => {
	const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join("");

	test("an entity bomb is not set off", () => {
		const text = `<!DOCTYPE a [<!ENTITY e0 "ha">${entities}]>${toXml("DistributionConfig", config()).replace(
			"<Comment>",
			"<Comment>&e9;",
		)}`;
		const [document] = doEverything(text).documents;
		expect(document && toPlainValue(document.root, text)).toMatchObject({ Comment: "&e9;" });
	});

	test.each([
		["a file", '<!ENTITY x SYSTEM "file:///etc/passwd">'],
		["a host", '<!ENTITY x PUBLIC "a" "https://example.com/x">'],
		["a parameter entity", '<!ENTITY % p SYSTEM "https://example.com/p.dtd"> %p;'],
	])("an external entity fetches nothing: %s", (_, declaration) => {
		const text = `<!DOCTYPE a [${declaration}]>${toXml("DistributionConfig", config()).replace(
			"<Comment>",
			"<Comment>&x;",
		)}`;
		const [document] = doEverything(text).documents;
		expect(document && toPlainValue(document.root, text)).toMatchObject({ Comment: "&x;" });
	});

	test.each<[name: string, text: string]>([
		["XML", `<DistributionConfig>${"<Origins>".repeat(DEEP)}${"</Origins>".repeat(DEEP)}</DistributionConfig>`],
		["XML of unknown names", `${"<a>".repeat(DEEP)}x${"</a>".repeat(DEEP)}`],
		["JSON", `${'{"DistributionConfig":'.repeat(DEEP)}1${"}".repeat(DEEP)}`],
		["JSON lists", "[".repeat(DEEP) + "]".repeat(DEEP)],
		["Python", `${"{'Origins': ".repeat(DEEP)}1${"}".repeat(DEEP)}`],
		["Python calls", `create_distribution(DistributionConfig=${"f(a=".repeat(DEEP)}1${")".repeat(DEEP)})`],
		["Python parentheses", `x = {'a': ${"(".repeat(DEEP)}1${")".repeat(DEEP)}}`],
		["Python signs", `x = {'a': ${"-".repeat(DEEP)}1}`],
	])("%s nested 100,000 deep is read to the limit", (_, text) => {
		const judged = judge(text);
		expect(judged.documents.length + judged.problems.length).toBeGreaterThan(0);
	});

	test("configs within strings within strings are followed a few levels", () => {
		let text = JSON.stringify(config());
		for (let level = 0; level < 12; level++) text = JSON.stringify({ body: text });
		doEverything(text);
	});

	test.each(inAllFormats(config({ Comment: "x".repeat(LONG) })))("%s of 5 MB on one line", (_, text) => {
		const { documents } = judge(text);
		expect(documents[0]?.shape).toBe("DistributionConfig");
	});

	test.each(["{", "[", "(", "<", '"', "'", "\\", "&", "x", " ", "\0", "\ufeff", "-", "#", "/*", "<!--", '{"a":'])(
		"a megabyte of %j",
		(piece) => {
			judge(piece.repeat(MILLION / piece.length));
		},
	);

	test.each(
		inAllFormats(
			config({ Aliases: { Quantity: MANY_ITEMS, Items: Array.from({ length: MANY_ITEMS }, (_, i) => `a${i}`) } }),
		),
	)("130,000 siblings in %s", (_, text) => {
		const [document] = judge(text).documents;
		expect(document?.root.entries.at(-1)?.node.entries.at(-1)?.node.entries).toHaveLength(MANY_ITEMS);
	});

	test("130,000 members that nobody knows", () => {
		const members = Object.fromEntries(Array.from({ length: MANY_ITEMS }, (_, i) => [`k${i}`, i]));
		expect(judge(JSON.stringify(members)).documents[0]?.root.entries).toHaveLength(MANY_ITEMS);
	});
});

describe("lists far beyond all quotas", { timeout: 120_000 }, () => {
	const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
	const withOrigins = (count: number) => {
		const Items = numbers(count).map((index) => ({ Id: `o${index}`, DomainName: `o${index}.example.com` }));
		return JSON.stringify(config({ Origins: { Quantity: count, Items } }));
	};
	const withHeaders = (count: number) => {
		const Items = numbers(count).map((index) => `X-${index % 1000}`);
		const Headers = { Quantity: count, Items };
		return JSON.stringify(config({ DefaultCacheBehavior: { ForwardedValues: { QueryString: false, Headers } } }));
	};

	test.each<[name: string, text: () => string]>([
		["10,000 behaviors", () => withPatterns(numbers(10_000).map((index) => `p${index}/*`))],
		["10,000 behaviors with one pattern", () => withPatterns(numbers(10_000).map(() => "p/*"))],
		["10,000 origins that nothing uses", () => withOrigins(10_000)],
		["130,000 headers, each of them many times", () => withHeaders(MANY_ITEMS)],
	])("%s", (_, text) => {
		const [findings = []] = judge(text()).findings;
		expect(findings.length).toBeLessThanOrEqual(MAX_FINDINGS);
		expect(findings.length).toBeGreaterThan(0);
	});
});

describe("path patterns made to be slow", { timeout: 120_000 }, () => {
	test.each<[name: string, patterns: string[]]>([
		["one of 2 MB", ["*a".repeat(MILLION)]],
		["two of 1 MB", [`${"*a".repeat(0.5 * MILLION)}b`, `${"a*".repeat(0.5 * MILLION)}c`]],
		["25 of 100 KB", Array.from({ length: 25 }, (_, i) => "*a".repeat(50_000) + i)],
		["100 of 20 KB", Array.from({ length: 100 }, (_, i) => "?*".repeat(10_000) + i)],
		["1,000 of the length that CloudFront takes", Array.from({ length: 1000 }, (_, i) => "*a?".repeat(83) + i)],
		["1,000 short ones", Array.from({ length: 1000 }, (_, i) => `*a${i}*`)],
	])("%s", (_, patterns) => {
		expect(judge(withPatterns(patterns)).documents).toHaveLength(1);
	});
});

describe("characters", () => {
	const strange = {
		"half of a pair": "a\ud83db",
		"the other half": "\udc00",
		NUL: "a\0b",
		"a byte order mark": "\ufeffa",
		"marks of direction": "\u202egpj.exe\u202c \u2066a\u2069",
		"what has no width": "a\u200bb\u200dc\u2060d\u00ad",
		"line ends of Unicode": "a\u2028b\u2029c\u0085d",
		controls: "\u0001\u0008\u001b[31mred\u007f",
		"not a character": "\ufffe\uffff",
		markup: "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt;]]>",
		quotes: "\"'`\\$'''\"\"\"",
	};

	test.each(Object.entries(strange))("%s is text like any other", (_, value) => {
		for (const [, text] of inAllFormats(config({ Comment: value, CallerReference: value, [value]: 1 }))) {
			// As a key it makes an XML name that is none; the rest is still there.
			const { documents } = doEverything(text);
			expect(documents.length).toBeGreaterThan(0);
		}
		const text = JSON.stringify(config({ Comment: value }));
		const [document] = readDocuments(text).documents;
		expect(document && toPlainValue(document.root, text)).toMatchObject({ Comment: value });
	});

	test.each(["utf-8 with a mark", "utf-16le with a mark", "utf-16be with a mark", "utf-16le", "utf-16be"])(
		"a file in %s",
		(encoding) => {
			for (const [, text] of inAllFormats(config({ Comment: "é" }))) {
				const [document] = readDocuments(decodeBytes(encoded(text, encoding))).documents;
				expect(document?.shape).toBe("DistributionConfig");
				expect(document && toPlainValue(document.root, document.source)).toMatchObject({ Comment: "é" });
			}
		},
	);
});

function encoded(text: string, encoding: string): Uint8Array {
	const marked = encoding.includes("mark") ? `\ufeff${text}` : text;
	if (encoding.startsWith("utf-8")) return new TextEncoder().encode(marked);
	const bytes = Buffer.from(marked, "utf16le");
	return encoding.startsWith("utf-16be") ? bytes.swap16() : bytes;
}

describe("names with a meaning in JavaScript", () => {
	const NAMES = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "length"];

	test.each(NAMES)("%s is only a name", (name) => {
		const spoiled = Object.fromEntries([
			...Object.entries(config()),
			[name, { polluted: true }],
			[
				"Origins",
				{
					Quantity: 1,
					Items: [
						Object.fromEntries([
							[name, name],
							["Id", name],
							["DomainName", name],
						]),
					],
				},
			],
			["Aliases", { Quantity: 1, Items: [name] }],
			["HttpVersion", name],
			["PriceClass", name],
			[
				"CacheBehaviors",
				{ Quantity: 1, Items: [{ PathPattern: name, TargetOriginId: name, ViewerProtocolPolicy: name }] },
			],
		]);
		for (const [, text] of inAllFormats(spoiled)) {
			const { documents } = doEverything(text);
			const [document] = documents;
			expect(document?.shape).toBe("DistributionConfig");
			const value = document && (toPlainValue(document.root, text) as object);
			expect(Object.hasOwn(value ?? {}, name)).toBe(true);
			expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
		}
		expect("polluted" in {}).toBe(false);
	});

	test("they can be the names of everything", () => {
		const all = (depth: number): unknown =>
			Object.fromEntries(NAMES.map((name) => [name, depth === 0 ? name : all(depth - 1)]));
		for (const [, text] of inAllFormats(all(2))) doEverything(text);
		doEverything(`<__proto__ constructor="toString"><toString/></__proto__>`);
		doEverything("__proto__ = {'constructor': toString(valueOf={'__proto__': 1})}");
	});
});
