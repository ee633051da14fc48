import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import messages from "../public/_locales/en/messages.json" with { type: "json" };
import type { Catalogue } from "./phraseSource";

const FOLDER = "public/_locales";
const FORM = /_(zero|one|two|few|many|other)$/;
/** More the browsers do not number. */
const MAX_PLACEHOLDERS = 9;
const english: Catalogue = messages;

/** What is wrong with the texts of a language, each text by itself; the English ones are the measure. */
function defectsOf(catalogue: Catalogue): string[] {
	return Object.entries(catalogue).flatMap(([key, entry]) => {
		const original = english[key] ?? english[key.replace(FORM, "_other")];
		if (!original) return [`${key} is no text of the extension`];
		return [...placeholderDefects(key, entry, original), ...pluralDefects(key, catalogue)].map(
			(defect) => `${key} ${defect}`,
		);
	});
}

function placeholderDefects(
	key: string,
	{ message, placeholders = {} }: Catalogue[string],
	original: Catalogue[string],
) {
	const declared = Object.keys(placeholders);
	const used = namesIn(message);
	const expected = Object.keys(original.placeholders ?? {}).sort();
	// A form of a plural may say its number in words, or leave it out.
	const needed = FORM.test(key) && !key.endsWith("_other") ? expected.filter((name) => name !== "count") : expected;
	return [
		...used.filter((name) => !declared.includes(name)).map((name) => `uses $${name}$, which it does not declare`),
		...needed.filter((name) => !used.includes(name)).map((name) => `does not use $${name}$`),
		...declared.filter((name) => !expected.includes(name)).map((name) => `declares ${name}, which nobody fills`),
		...declared
			.filter((name) => placeholders[name]?.content !== `$${expected.indexOf(name) + 1}`)
			.map((name) => `numbers ${name} otherwise than in the order of the alphabet`),
		...(expected.length > MAX_PLACEHOLDERS ? ["has too many placeholders"] : []),
	];
}

/** Names between dollar signs, of which two together stand for one that is meant. */
function namesIn(message: string): string[] {
	return [...message.replaceAll("$$", "").matchAll(/\$(\w+)\$/g)].map(([, name = ""]) => name.toLowerCase());
}

/** Every language has forms of its own; one that is left out of a set would be shown in English, or not fit its number. */
function pluralDefects(key: string, catalogue: Catalogue): string[] {
	if (!key.endsWith("_other")) return [];
	const { pluralCategories } = new Intl.PluralRules(catalogue.language?.message).resolvedOptions();
	return pluralCategories
		.filter((kind) => !Object.hasOwn(catalogue, key.replace(FORM, `_${kind}`)))
		.map((kind) => `has no form “${kind}”`);
}

describe.each(readdirSync(FOLDER))("the texts of %s", (language) => {
	const catalogue: Catalogue = JSON.parse(readFileSync(path.join(FOLDER, language, "messages.json"), "utf8"));

	it("fit those of the extension", () => {
		expect(defectsOf(catalogue)).toEqual([]);
	});

	it("say in which language they are, and how it is written", () => {
		expect(catalogue.language?.message.split("-")[0]).toBe(language.split("_")[0]);
		expect(["ltr", "rtl"]).toContain(catalogue.direction?.message);
	});
});

test("a translation that does not fit is found out", () => {
	const { copied_what: copied, items_other: items, items_one: item } = english;
	if (!copied || !items || !item) throw new Error("The texts that this test bends have gone.");
	const { placeholders } = copied;
	expect(
		defectsOf({
			language: { message: "pl" },
			copied_what: { message: "Skopiowano $WAHT$", placeholders },
			copied_text: { message: "Skopiowano $TEXT$", placeholders: { text: { content: "$2" } } },
			items_other: { ...items, message: "$COUNT$ elementu" },
			items_one: { ...item, message: "jeden element" },
			items_few: { ...items, message: "$COUNT$ elementy" },
			unheard: { message: "Nie ma" },
		}),
	).toEqual([
		"copied_what uses $waht$, which it does not declare",
		"copied_what does not use $what$",
		"copied_text numbers text otherwise than in the order of the alphabet",
		"items_other has no form “many”",
		"unheard is no text of the extension",
	]);
});

describe("the English texts", () => {
	const entries = Object.entries(english);

	it("have names such as browsers know them", () => {
		expect(entries.filter(([key]) => !/^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
	});

	it("are described to translators, with examples", () => {
		expect(entries.filter(([, { description = "" }]) => description.length < 10)).toEqual([]);
		const without = entries.filter(([, { placeholders = {} }]) =>
			Object.values(placeholders).some(({ example }) => !example),
		);
		expect(without).toEqual([]);
	});

	it("have a placeholder for the number where they count", () => {
		const counting = entries.filter(([key]) => key.endsWith("_other"));
		expect(counting.filter(([, { placeholders }]) => !placeholders?.count)).toEqual([]);
		expect(entries.filter(([key]) => FORM.test(key) && !english[key.replace(FORM, "_other")])).toEqual([]);
	});

	it("are all used", () => {
		const code = readdirSync("src", { recursive: true, encoding: "utf8" })
			.filter((name) => /\.tsx?$/.test(name))
			.map((name) => readFileSync(path.join("src", name), "utf8"))
			.join("\n");
		const manifest = readFileSync("manifest.json", "utf8");
		const named = new Set(
			[...code.matchAll(/["'`]([a-z][a-z0-9_]*)["'`]/g), ...manifest.matchAll(/__MSG_(\w+)__/g)].map(
				([, name]) => name,
			),
		);
		// Names made of a beginning and a value that is typed: `screen_${name}`.
		const beginnings = [...code.matchAll(/`([a-z][a-z0-9_]*_)\$\{/g)].map(([, beginning = ""]) => beginning);
		const isUsed = (name: string) => named.has(name) || beginnings.some((one) => name.startsWith(one));
		expect(entries.map(([key]) => key.replace(FORM, "")).filter((name) => !isUsed(name))).toEqual([]);
	});
});
