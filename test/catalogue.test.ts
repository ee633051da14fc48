import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import messages from "../public/_locales/en/messages.json" with { type: "json" };
import type { Catalogue } from "./phraseSource";

const catalogue: Catalogue = messages;
const entries = Object.entries(catalogue);
const FORM = /_(zero|one|two|few|many|other)$/;

/** Not asked for by name in src/: the manifest names it. */
const NAMED_IN_MANIFEST = [...readFileSync("manifest.json", "utf8").matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);

describe("the catalogue of texts", () => {
	test("names are such as browsers know them, and differ in more than case", () => {
		expect(entries.filter(([key]) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
	});

	test("every text is described to translators", () => {
		expect(entries.filter(([, { description = "" }]) => description.length < 10)).toEqual([]);
	});

	test.each(entries.filter(([, { message }]) => message.includes("$")))("%s uses its placeholders", (key, entry) => {
		const used = new Set([...entry.message.replaceAll("$$", "").matchAll(/\$([^$]*)\$/g)].map(([, name = ""]) => name));
		expect([...used].filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
		const declared = Object.keys(entry.placeholders ?? {});
		// A form of a plural may say its number in words, or leave it out.
		const needed = FORM.test(key) && !key.endsWith("_other") ? declared.filter((name) => name !== "count") : declared;
		expect([...used].map((name) => name.toLowerCase())).toEqual(expect.arrayContaining(needed));
		expect(declared).toEqual(expect.arrayContaining([...used].map((name) => name.toLowerCase())));
	});

	test("placeholders are numbered in the order of the alphabet, nine at most, and have an example", () => {
		for (const [key, { placeholders = {} }] of entries) {
			const contents = Object.keys(placeholders)
				.sort()
				.map((name) => placeholders[name]?.content);
			expect(contents, key).toEqual(contents.map((_, index) => `$${index + 1}`));
			expect(contents.length, key).toBeLessThanOrEqual(9);
			expect(
				Object.values(placeholders).every(({ example }) => example),
				key,
			).toBe(true);
		}
	});

	test("a text without a dollar sign has no placeholders", () => {
		const declared = entries.filter(([, { placeholders }]) => placeholders !== undefined);
		expect(declared.filter(([key, { message }]) => !message.includes("$") && !FORM.test(key))).toEqual([]);
	});

	test("plurals have the two forms of English, with the same placeholders", () => {
		for (const [key, entry] of entries) {
			if (!FORM.test(key)) continue;
			const name = key.replace(FORM, "");
			const kinds = entries.map(([other]) => other).filter((other) => other.replace(FORM, "") === name);
			expect(kinds.sort(), name).toEqual([`${name}_one`, `${name}_other`]);
			const names = ({ placeholders = {} }: Catalogue[string]) => Object.keys(placeholders);
			expect(names(entry), name).toEqual(names(catalogue[`${name}_other`] ?? entry));
			expect(names(entry), name).toContain("count");
		}
	});

	test("every text is used", () => {
		const code = readdirSync("src", { recursive: true, encoding: "utf8" })
			.filter((name) => /\.tsx?$/.test(name))
			.map((name) => readFileSync(path.join("src", name), "utf8"))
			.join("\n");
		const named = new Set([...code.matchAll(/["'`]([a-z][a-z0-9_]*)["'`]/g)].map(([, name]) => name));
		// Names made of a beginning and a value that is typed: `screen_${name}`.
		const beginnings = [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map(([, beginning = ""]) => beginning);
		const isUsed = (name: string) =>
			named.has(name) || NAMED_IN_MANIFEST.includes(name) || beginnings.some((one) => name.startsWith(one));
		expect(entries.map(([key]) => key.replace(FORM, "")).filter((name) => !isUsed(name))).toEqual([]);
	});
});
