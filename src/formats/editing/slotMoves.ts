import type { TextEdit } from "../../document/edit";
import type { EntrySlot, Sequence } from "./sequence";

/**
 * Moves an entry to the place of another; those between shift by one. Comments go with the entry they belong to,
 * unless one that runs to the end of its line would get something behind it: then all comments stay.
 * @returns null when text that belongs to nothing stands between the entries
 */
export function createMoveEdits(sequence: Sequence, from: number, to: number): TextEdit[] | null {
	const { slots } = sequence;
	if (sequence.notes.some((note) => note.kind === "stray")) return null;
	const order = slots.map((_, index) => index);
	order.splice(to, 0, ...order.splice(from, 1));
	const moves = order.map((source, target): [number, number] => [source, target]).filter(([one, two]) => one !== two);
	const withNotes = moves.every(([one, target]) => !slots[one]?.endsInLineComment || isLastOnLine(sequence, target));
	return moves.map(([one, target]) =>
		createMoveEdit(sequence, slots[one] as EntrySlot, slots[target] as EntrySlot, withNotes),
	);
}

function isLastOnLine({ slots, isEndBroken }: Sequence, index: number): boolean {
	return slots[index + 1]?.isBroken ?? isEndBroken;
}

function createMoveEdit({ source }: Sequence, from: EntrySlot, to: EntrySlot, withNotes: boolean): TextEdit {
	if (!withNotes) return { start: to.start, end: to.end, text: source.slice(from.start, from.end) };
	const tail =
		from.comma < 0
			? source.slice(from.end, from.tail)
			: source.slice(from.end, from.comma) + source.slice(from.comma + 1, from.tail);
	const comma = to.comma < 0 ? "" : ",";
	return { start: to.lead, end: to.tail, text: source.slice(from.lead, from.end) + comma + tail };
}
