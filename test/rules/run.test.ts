import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";
import { allRules, casesById } from "../../src/rules/catalogue";
import { RULE_FAILED } from "../../src/rules/internal/ruleFailed";
import type { Rule } from "../../src/rules/rule";
import { type CheckOptions, check } from "../../src/rules/run";
import { bases } from "./bases";
import { bend } from "./bend";
import { baseConfig } from "./fixture";

const ORIGINS = 10;

/** A config of ten origins, the TTLs of which CloudFront refuses. */
function readConfig(): Document {
	const config = baseConfig("classic");
	const origin = { Id: "media", DomainName: "media.example.com" };
	bend({
		"Origins.Items": Array.from({ length: ORIGINS }, () => origin),
		"DefaultCacheBehavior.MinTTL": 90_000,
	})(config);
	const [document] = readDocuments(JSON.stringify(config), { apiVersion: bases.classic.apiVersion }).documents;
	if (!document) throw new Error("The config does not read");
	return document;
}

/** A rule with one case that does what a test wants. */
function makeRule(look: Rule["check"]): Rule {
	const page = { title: "t", why: "w", basis: "inferred", source: "s", severity: "info" } as const;
	return { kind: "effect", on: ["Origin"], cases: { planted: page }, check: look };
}

const throwing = makeRule(() => {
	throw new TypeError("planted");
});

const describeAll = (document: Document, options: CheckOptions) =>
	check(document, options).map(({ rule, path }) => `${rule} ${path}`);

describe("a rule that throws", () => {
	const document = readConfig();
	const others = describeAll(document, {});

	test("costs no other rule anything, and is reported once, at the first place", () => {
		const found = check(document, { rules: [throwing, ...allRules] });
		const failed = found.filter(({ rule }) => rule === RULE_FAILED);
		expect(failed).toHaveLength(1);
		const [{ severity, result, path, range, message }] = failed as [(typeof found)[number]];
		expect({ severity, result, path }).toEqual({
			severity: "warning",
			result: "incomplete",
			path: "Origins.Items[0]",
		});
		expect(document.source.slice(range.start, range.end)).toContain("media.example.com");
		expect(message).toBe("The rule planted failed at Origins.Items[0], so its findings may be incomplete");
		expect(others).toContain("InvalidTTLOrder/min-gt-default DefaultCacheBehavior.MinTTL");
		expect(found.filter(({ rule }) => rule !== RULE_FAILED).map(({ rule, path }) => `${rule} ${path}`)).toEqual(others);
	});

	test("is not called again and again in the same document, but in the next one", () => {
		let calls = 0;
		const counting = makeRule(() => {
			calls++;
			throw new Error("planted");
		});
		check(document, { rules: [counting] });
		expect(calls).toBe(3);
		check(document, { rules: [counting] });
		expect(calls).toBe(6);
	});

	test("at one place goes on at the others, and keeps what it has said", () => {
		const picky = makeRule((origin, { report }) => {
			report("planted", origin, { message: "m" });
			if (origin.path === "Origins.Items[4]") throw new Error("planted");
		});
		const found = describeAll(document, { rules: [picky] });
		expect(found.filter((one) => one.startsWith("planted"))).toHaveLength(ORIGINS);
		expect(found).toContain(`${RULE_FAILED} Origins.Items[4]`);
	});

	test("is named by its file", () => {
		const [first] = allRules as [Rule];
		const rules = [{ ...first, on: ["Origin"], check: throwing.check }];
		expect(check(document, { rules })[0]?.message).toMatch(/^The rule [\w-]+(\/[\w-]+)? failed/);
	});

	test("hands its error to whoever asks", () => {
		const errors: unknown[] = [];
		check(document, { rules: [throwing], onFault: (error) => errors.push(error) });
		expect(errors).toHaveLength(3);
		expect(errors[0]).toEqual(new TypeError("planted"));
	});

	test("reports a case that it does not declare", () => {
		const confused = makeRule((origin, { report }) => report("unheard-of", origin, { message: "m" }));
		expect(describeAll(document, { rules: [confused] })).toEqual([`${RULE_FAILED} Origins.Items[0]`]);
	});
});

test("a fix that throws is left out, its finding is not", () => {
	const document = readConfig();
	const errors: unknown[] = [];
	const rule = makeRule((origin, { report }) =>
		report("planted", origin, {
			message: "m",
			fix: {
				title: "Set it",
				safe: true,
				edits: () => {
					throw new Error("planted");
				},
			},
		}),
	);
	const found = check(document, { rules: [rule], onFault: (error) => errors.push(error) });
	expect(found).toHaveLength(ORIGINS);
	expect(found.every(({ rule: id, fix }) => id === "planted" && fix === undefined)).toBe(true);
	expect(errors.length).toBeGreaterThan(0);
});

test("a rule that failed has a page like every other", () => {
	expect(casesById.get(RULE_FAILED)?.severity).toBe("warning");
});

test("the most serious findings come first, those of one severity in the order of the text", () => {
	const severities = ["info", "error", "advice", "error"] as const;
	const rule = makeRule((place, { report }) => {
		const at = Number(/\[(\d+)\]$/.exec(place.path)?.[1]);
		const severity = severities[at];
		if (severity) report("planted", place, { message: String(at), severity });
	});
	expect(check(readConfig(), { rules: [rule] }).map(({ message }) => message)).toEqual(["1", "3", "2", "0"]);
});
