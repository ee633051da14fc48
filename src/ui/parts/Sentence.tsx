import type { ComponentChildren } from "preact";
import { formatPlaceholder, getPhrasePieces, type PhraseKey, type Placeholder } from "../../workspace/text/phrase";

interface Props<K extends PhraseKey> {
	/** Name of the text. */
	name: K;
	/** What replaces each placeholder. */
	slots: { readonly [name in Placeholder<K>]: ComponentChildren };
}

/** A text with elements in it, such as a button: translated as one sentence, its elements in the order of the language. */
export function Sentence<K extends PhraseKey>({ name, slots }: Props<K>) {
	return (
		<>
			{getPhrasePieces(name, slots).map((piece) => (typeof piece === "string" ? piece : getSlotContent(slots, piece)))}
		</>
	);
}

function getSlotContent(
	slots: { readonly [name: string]: ComponentChildren },
	{ placeholder }: { placeholder: string },
) {
	const slot = slots[placeholder];
	return typeof slot === "string" || typeof slot === "number" ? formatPlaceholder(slot) : slot;
}
