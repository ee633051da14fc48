import { phrase } from "../../workspace/text/phrase";
import { INVISIBLE_CHARACTER } from "./invisibleCharacters";

const INVISIBLE_SPLITTER = new RegExp(`(${INVISIBLE_CHARACTER.source})`, "u");

interface Props {
	text: string;
	/** "en" for sentences about data, which are in English; absent for data itself. */
	lang?: "en";
}

/**
 * Text from outside, with invisible and direction-changing characters shown as codes. It keeps its own direction, and
 * the browser's translation leaves it alone.
 */
export function SafeText({ text, lang }: Props) {
	const shown = INVISIBLE_CHARACTER.test(text) ? renderCodes(text) : text;
	if (lang) return <bdi lang={lang}>{shown}</bdi>;
	return <bdi translate={false}>{shown}</bdi>;
}

/** Splitting by a group gives texts and separators alternately. */
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
