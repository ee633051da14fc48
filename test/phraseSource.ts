import messages from "../public/_locales/en/messages.json" with { type: "json" };
import { type PhraseSource, setPhraseSource } from "../src/workspace/text/phrase";

/** A catalogue in the format that browsers have for extensions. */
export interface Catalogue {
	readonly [key: string]: {
		message: string;
		description?: string;
		placeholders?: { readonly [name: string]: { content: string; example?: string } };
	};
}

/** Serves a catalogue as browsers do: names, and those of placeholders, in any case; `$$` for a dollar sign. */
export function sourceOf(catalogue: Catalogue, browserLanguage: string): PhraseSource {
	const byName = new Map(Object.entries(catalogue).map(([key, entry]) => [key.toLowerCase(), entry]));
	return {
		browserLanguage,
		getMessage(key, substitutions) {
			const entry = byName.get(key.toLowerCase());
			if (!entry) return "";
			const contents = new Map(
				Object.entries(entry.placeholders ?? {}).map(([name, { content }]) => [name.toLowerCase(), content]),
			);
			return entry.message
				.replace(/\$([a-z0-9_@]+)\$/gi, (_, name: string) => contents.get(name.toLowerCase()) ?? "")
				.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? "")
				.replaceAll("$$", "$");
		},
	};
}

// Every test speaks English, as the extension does where no other language is there.
setPhraseSource(sourceOf(messages, "en"));
