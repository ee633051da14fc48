import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { Catalogue } from "../phraseSource";
import { EXTENSION } from "./harness";

/** A language to try a catalogue with: its kinds of plural, and how it is written. */
export interface Language {
	tag: string;
	direction: "ltr" | "rtl";
	kinds: readonly Intl.LDMLPluralRule[];
}

/** The browser holds it to so many characters, and refuses the whole extension otherwise. */
const UNTRANSLATED_KEYS = ["extension_description"];

/** The English texts as those of another language: each between brackets, longer by a third, in every kind of plural. */
export function pseudoCatalogue({ tag, direction, kinds }: Language): Catalogue {
	const catalogue: Record<string, Catalogue[string]> = {};
	for (const [key, entry] of Object.entries(messages as Catalogue)) {
		const name = /^(.+)_other$/.exec(key)?.[1];
		catalogue[key] = UNTRANSLATED_KEYS.includes(key) ? entry : { ...entry, message: `⟦${stretchText(entry.message)}⟧` };
		for (const kind of name === undefined ? [] : kinds) {
			catalogue[`${name}_${kind}`] = { ...entry, message: `⟦${kind}: ${stretchText(entry.message)}⟧` };
		}
	}
	return { ...catalogue, language: { message: tag }, direction: { message: direction } };
}

/** What must stay as it is: placeholders, and code between backticks. */
const FIXED = /(\$[A-Z0-9_]+\$|`[^`]*`)/;

/** Every vowel twice. */
function stretchText(message: string): string {
	return message
		.split(FIXED)
		.map((part) => (FIXED.test(part) ? part : part.replace(/[aeiou]/gi, "$&$&")))
		.join("");
}

/**
 * A copy of the built extension that speaks another catalogue.
 * @param locale "en" in place of the English texts, "en_US" before them
 */
export function createLocalizedExtension(catalogue: Catalogue, folder: string, locale: "en" | "en_US"): string {
	rmSync(folder, { recursive: true, force: true });
	cpSync(EXTENSION, folder, { recursive: true });
	const texts = path.join(folder, "_locales", locale);
	mkdirSync(texts, { recursive: true });
	writeFileSync(path.join(texts, "messages.json"), JSON.stringify(catalogue));
	return folder;
}
