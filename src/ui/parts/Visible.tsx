/** Controls, what changes the direction of text, what has no width, and halves of pairs; not tabs and line ends. */
const UNSEEN =
	/((?![\t\n\r])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u3164\uffa0]|[\u{e0100}-\u{e01ef}])/u;

/** Text that came from outside, with the characters in it that cannot be seen, or that turn others round, as their codes. */
export function Visible({ text }: { text: string }) {
	if (!UNSEEN.test(text)) return <>{text}</>;
	// A split by one group gives the text between and what was found, in turn.
	return (
		<>{text.split(UNSEEN).map((part, index) => (index % 2 === 0 ? part : <Code key={index} character={part} />))}</>
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
