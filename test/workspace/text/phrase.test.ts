import { afterEach, expect, test } from "vitest";
import messages from "../../../public/_locales/en/messages.json" with { type: "json" };
import { getLocale, phrase, plural, setPhraseSource } from "../../../src/workspace/text/phrase";
import { type Catalogue, sourceOf } from "../../phraseSource";

const speak = (catalogue: Catalogue, browserLanguage: string) => setPhraseSource(sourceOf(catalogue, browserLanguage));

afterEach(() => speak(messages, "en"));

test("a text has the values of its placeholders", () => {
	expect(phrase("version_title", { source: "chosen by $1 $& you" })).toBe("API version, chosen by $1 $& you");
	// @ts-expect-error a text that is not there
	phrase("no_such_text");
	// @ts-expect-error a placeholder is left out
	phrase("version_title");
	// @ts-expect-error a placeholder that the text does not have
	phrase("version_title", { source: "x", more: "y" });
	// @ts-expect-error one form of several: the number chooses among them
	phrase("capture_fresh_other", { total: 2 });
	// @ts-expect-error a text without forms
	plural("capture_on", 2);
});

test("English counts one and many", () => {
	expect(plural("capture_fresh", 1, { total: 1 })).toBe("1 new capture, 1 in all");
	expect(plural("capture_fresh", 0, { total: 0 })).toBe("0 new captures, 0 in all");
	expect(plural("capture_fresh", 1234, { total: "many" })).toBe("1,234 new captures, many in all");
});

/** A catalogue with another language's forms of one text, its placeholders in another order. */
function translated(language: string, direction: string, forms: { [kind: string]: string }): Catalogue {
	const { placeholders } = messages.capture_fresh_other;
	const entries = Object.entries(forms).map(
		([kind, message]) => [`capture_fresh_${kind}`, { message, placeholders }] as const,
	);
	return { language: { message: language }, direction: { message: direction }, ...Object.fromEntries(entries) };
}

test.each([
	[
		"pl",
		{ one: "$COUNT$ plik", few: "$COUNT$ pliki", many: "$COUNT$ plików", other: "$COUNT$ pliku" },
		["0 plików", "1 plik", "2 pliki", "5 plików", "22 pliki"],
	],
	[
		"ar",
		{ zero: "Z $COUNT$", one: "O $COUNT$", two: "T $COUNT$", few: "F $COUNT$", many: "M $COUNT$", other: "A $COUNT$" },
		["Z 0", "O 1", "T 2", "F 5", "M 22"],
	],
	["ja", { other: "$COUNT$件" }, ["0件", "1件", "2件", "5件", "22件"]],
	[
		"fr",
		{ one: "$COUNT$ fichier", other: "$COUNT$ fichiers" },
		["0 fichier", "1 fichier", "2 fichiers", "5 fichiers", "22 fichiers"],
	],
])("%s counts in its own way", (language, forms, expected) => {
	speak(translated(language, "ltr", forms), language);
	expect([0, 1, 2, 5, 22].map((count) => plural("capture_fresh", count, { total: 22 }))).toEqual(expected);
});

test("an untranslated text uses English plurals, whatever the browser's language", () => {
	speak(messages, "pl");
	expect(plural("capture_fresh", 2, { total: 1234 })).toBe("2 new captures, 1,234 in all");
	expect(getLocale()).toEqual({ language: "en", direction: "ltr" });
});

test("numbers are formatted for the browser's region", () => {
	speak(translated("de", "ltr", { other: "$TOTAL$ insgesamt, $COUNT$ neue" }), "de-AT");
	expect(plural("capture_fresh", 2, { total: 12345 })).toBe("12\u00a0345 insgesamt, 2 neue");
	expect(getLocale()).toEqual({ language: "de-AT", direction: "ltr" });
});

test("names keep their direction in a right-to-left text", () => {
	speak(translated("he", "rtl", { other: "$COUNT$ א $TOTAL$" }), "he-IL");
	expect(plural("capture_fresh", 3, { total: "a/b" })).toBe("3 א \u2068a/b\u2069");
	expect(getLocale()).toEqual({ language: "he-IL", direction: "rtl" });
});
