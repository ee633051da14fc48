import { UNSEEN } from "./unseen";

const AROUND_UNSEEN = new RegExp(`(${UNSEEN.source})`, "u");

/** Text from outside, with the characters in it that cannot be seen, or that turn others round, as their codes. */
export function Visible({ text }: { text: string }) {
	if (!UNSEEN.test(text)) return <>{text}</>;
	// Split by a group gives what is between and what was found, in turn.
	return (
		<>
			{text
				.split(AROUND_UNSEEN)
				.map((part, index) => (index % 2 === 0 ? part : <Code key={`${index}${part}`} character={part} />))}
		</>
	);
}

function Code({ character }: { character: string }) {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
	return (
		<span class="unseen" title={`The character U+${code}, which cannot be seen`}>
			⟨U+{code}⟩
		</span>
	);
}
