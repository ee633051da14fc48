import type { ComponentChildren } from "preact";
import { type PhraseKey, type Placeholder, piecesOf, placed } from "../../workspace/phrase";

interface Props<K extends PhraseKey> {
	/** Name of the text. */
	name: K;
	/** What stands in the place of each placeholder. */
	slots: { readonly [name in Placeholder<K>]: ComponentChildren };
}

/** A text with elements in it, such as a button: translated as one sentence, its elements in the order of the language. */
export function Sentence<K extends PhraseKey>({ name, slots }: Props<K>) {
	return <>{piecesOf(name, slots).map((piece) => (typeof piece === "string" ? piece : content(slots, piece)))}</>;
}

function content(slots: { readonly [name: string]: ComponentChildren }, { placeholder }: { placeholder: string }) {
	const slot = slots[placeholder];
	return typeof slot === "string" || typeof slot === "number" ? placed(slot) : slot;
}
