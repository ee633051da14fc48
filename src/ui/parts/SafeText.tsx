import { phrase } from "../../workspace/text/phrase";
import { INVISIBLE_CHARACTER } from "./invisibleCharacters";

const INVISIBLE_SPLITTER = new RegExp(`(${INVISIBLE_CHARACTER.source})`, "u");

interface Props {
	text: string;
	/** Set for sentences about data, which come in English whatever the user's language; data is in none. */
	lang?: "en";
}

/**
 * Text from outside, with the characters in it that cannot be seen, or that turn others round, as their codes. Its
 * direction is its own, and no translator of the browser's may touch it.
 */
export function SafeText({ text, lang }: Props) {
	const shown = INVISIBLE_CHARACTER.test(text) ? renderCodes(text) : text;
	if (lang) return <bdi lang={lang}>{shown}</bdi>;
	return <bdi translate={false}>{shown}</bdi>;
}

/** Split by a group gives what is between and what was found, in turn. */
function renderCodes(text: string) {
	return text
		.split(INVISIBLE_SPLITTER)
		.map((part, index) => (index % 2 === 0 ? part : <Code key={`${index}${part}`} character={part} />));
}

function Code({ character }: { character: string }) {
	const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
	return (
		<span class="unseen" title={phrase("unseen_character", { code })}>
			⟨{code}⟩
		</span>
	);
}
