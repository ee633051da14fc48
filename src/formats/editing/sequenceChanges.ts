import type { TextEdit } from "../../document/edit";
import { type EntrySlot, findIndentNear, getSlotIndent, isBrokenAfter, type Range, type Sequence } from "./sequence";
import {
	findBlankStart,
	findLineEndStart,
	findSpaceStart,
	getBlankBefore,
	getColumnIndent,
	getIndent,
	isLineEnd,
	skipSpacesAndTabs,
} from "./whitespace";

/** An entry to be written: its text, given the indentation of the line on which it begins. */
export interface EntryInsertion {
	at: number;
	write(indent: string): string;
}

/** How new entries are laid out where no neighbor shows it. */
export interface InsertStyle {
	lineEnd: string;
	/** One step of indentation. */
	unit: string;
	/** Whether the entries of an empty structure or list go on lines of their own. */
	isBroken: boolean;
	/** Between two entries on one line. */
	gap: string;
	/** Inside the brackets of entries on one line. */
	padding: string;
	/** Whether a comma follows the last of entries on lines of their own. */
	hasTrailingComma: boolean;
	/** Whether entries stand below each other with the first of them beside the bracket. */
	isHanging: boolean;
	/** Whether a comma follows an only entry, as Python's tuples want it. */
	needsCommaWhenSingle: boolean;
}

/** An entry of the sequence as it will be: one that stays, one that takes its place, or one between them. */
interface EntryPiece {
	/** Index of the entry that stays or is replaced; -1 for one that is put between. */
	index: number;
	entry: EntryInsertion | null;
}

/**
 * Removes entries and inserts others. All comments stay, except those inside removed entries. A new entry in the place
 * of a removed one keeps its comma and comments.
 */
export function changeSequence(
	sequence: Sequence,
	removed: ReadonlySet<number>,
	added: readonly EntryInsertion[],
	manner: InsertStyle,
): TextEdit[] {
	const { slots, start, end } = sequence;
	if (slots.length === 0) return added.length > 0 ? [fillEmpty(sequence, added, manner)] : [];
	const pieces = arrangePieces(slots.length, removed, added);
	if (pieces.length === 0 && sequence.notes.length === 0) return [{ start, end, text: "" }];
	const isTrailing = sequence.hasTrailingComma || (manner.needsCommaWhenSingle && pieces.length === 1);
	const edits: TextEdit[] = [];
	const cuts: Range[] = [];
	const texts = new Map<number, string>();
	let anchor = -1;
	pieces.forEach(({ index, entry }, at) => {
		const needsComma = sequence.hasCommas && (isTrailing || at < pieces.length - 1);
		const slot = slots[index];
		if (!slot) {
			if (entry)
				texts.set(anchor, (texts.get(anchor) ?? "") + layOutEntry(sequence, anchor, entry, needsComma, manner));
			return;
		}
		anchor = index;
		if (entry) edits.push({ ...toRange(slot), text: entry.write(getBaseIndent(sequence, slot.start, manner)) });
		if (needsComma && slot.comma < 0) edits.push({ start: slot.end, end: slot.end, text: "," });
		if (!needsComma && slot.comma >= 0) cuts.push({ start: slot.comma, end: slot.comma + 1 });
	});
	for (const [index, text] of texts) edits.push(createInsertion(sequence, index, text));
	const remaining = new Set(pieces.map((piece) => piece.index));
	for (const [first, last] of findRemovedRuns(sequence, remaining)) cuts.push(...getCutRanges(sequence, first, last));
	return [...edits, ...mergeCuts(cuts)];
}

/** The indentation that the text of a new entry continues with when it begins at an offset. */
function getBaseIndent({ source }: Sequence, offset: number, { isHanging }: InsertStyle): string {
	return isHanging ? getColumnIndent(source, offset) : getIndent(source, offset);
}

function toRange({ start, end }: Range): Range {
	return { start, end };
}

/** The order of all entries after a change. */
function arrangePieces(count: number, removed: ReadonlySet<number>, added: readonly EntryInsertion[]): EntryPiece[] {
	const replacing = new Map<number, EntryInsertion>();
	const behind = new Map<number, EntryInsertion[]>();
	const isThere = (index: number) => index >= 0 && (!removed.has(index) || replacing.has(index));
	const isFree = (index: number) => removed.has(index) && !replacing.has(index);
	const latest = new Map<number, number>();
	for (const entry of added) {
		let anchor = latest.get(entry.at) ?? entry.at - 1;
		if (!latest.has(entry.at) && (isFree(anchor) || isFree(entry.at))) {
			anchor = isFree(anchor) ? anchor : entry.at;
			replacing.set(anchor, entry);
		} else {
			while (anchor >= 0 && !isThere(anchor)) anchor--;
			behind.set(anchor, [...(behind.get(anchor) ?? []), entry]);
		}
		latest.set(entry.at, anchor);
	}
	const between = (index: number): EntryPiece[] => (behind.get(index) ?? []).map((entry) => ({ index: -1, entry }));
	const pieces = between(-1);
	for (let index = 0; index < count; index++) {
		if (isThere(index)) pieces.push({ index, entry: replacing.get(index) ?? null });
		pieces.push(...between(index));
	}
	return pieces;
}

/**
 * A new entry with what separates it from its neighbors: from the one before it, or from the one after it at the front.
 */
function layOutEntry(
	sequence: Sequence,
	anchor: number,
	entry: EntryInsertion,
	needsComma: boolean,
	manner: InsertStyle,
): string {
	const { slots } = sequence;
	const comma = needsComma ? "," : "";
	const slot = slots[Math.max(anchor, 0)] as EntrySlot;
	const isBroken =
		anchor < 0
			? getSlotIndent(sequence, slot) !== null || slots[1]?.isBroken === true
			: isBrokenAfter(sequence, anchor);
	const own = getBaseIndent(sequence, slot.start, manner);
	const indent = isBroken ? (findIndentNear(sequence, Math.max(anchor, 0)) ?? own) : own;
	const separator = isBroken ? manner.lineEnd + indent : getGap(sequence, manner);
	const text = entry.write(indent) + comma;
	return anchor < 0 ? text + separator : separator + text;
}

function createInsertion(sequence: Sequence, anchor: number, text: string): TextEdit {
	const slot = sequence.slots[Math.max(anchor, 0)] as EntrySlot;
	let at = slot.lead;
	if (anchor >= 0 && isBrokenAfter(sequence, anchor)) at = findLineStop(sequence.source, slot.tail);
	else if (anchor >= 0) at = slot.comma < 0 ? slot.end : slot.comma + 1;
	return { start: at, end: at, text };
}

/** The end of the line, when only spaces stand before it; else the offset itself. */
function findLineStop(source: string, offset: number): number {
	const end = skipSpacesAndTabs(source, offset);
	return isLineEnd(source.charCodeAt(end)) ? end : offset;
}

/** What stands between two entries on one line, as seen here, else as usual. */
function getGap({ source, slots, hasCommas }: Sequence, manner: InsertStyle): string {
	for (let index = 1; index < Math.min(slots.length, 5); index++) {
		const before = slots[index - 1] as EntrySlot;
		const after = slots[index] as EntrySlot;
		if (after.isBroken) continue;
		const gap = source.slice(hasCommas ? before.comma + 1 : before.tail, after.lead);
		if (gap.trim() === "") return gap;
	}
	return manner.gap;
}

/** Puts entries into an empty structure or list, behind the comments in it. */
function fillEmpty(sequence: Sequence, added: readonly EntryInsertion[], manner: InsertStyle): TextEdit {
	const { source, start, end, notes, hasCommas } = sequence;
	const { lineEnd, gap, padding } = manner;
	const last = notes.at(-1);
	const base = getIndent(source, start);
	const isBroken = last ? sequence.isEndBroken : manner.isBroken;
	let indent = isBroken ? ((last && getBlankBefore(source, last.start)) ?? base + manner.unit) : base;
	if (manner.isHanging && !last) indent = getColumnIndent(source, start);
	const texts = added.map((entry) => entry.write(indent));
	const comma = hasCommas ? "," : "";
	const isSingle = manner.needsCommaWhenSingle && texts.length === 1;
	const all = texts.join(comma + (isBroken ? lineEnd + indent : gap));
	const trailing = isSingle || (isBroken && manner.hasTrailingComma) ? comma : "";
	if (last) return { start: last.end, end: last.end, text: (isBroken ? lineEnd + indent : gap) + all + trailing };
	if (manner.isHanging) return { start, end, text: all + (isSingle ? comma : "") };
	const text = isBroken ? lineEnd + indent + all + trailing + lineEnd + base : padding + all + trailing + padding;
	return { start, end, text };
}

/** The runs of adjacent removed entries: index of the first and the last. */
function findRemovedRuns({ slots }: Sequence, remaining: ReadonlySet<number>): [number, number][] {
	const found: [number, number][] = [];
	slots.forEach((slot, index) => {
		if (remaining.has(index)) return;
		const run = found.at(-1);
		const before = slots[index - 1];
		const isNext = run?.[1] === index - 1 && before && slot.lead === slot.start && !before.hasTailNotes;
		if (run && isNext) run[1] = index;
		else found.push([index, index]);
	});
	return found;
}

/** The ranges to delete with a run of entries: their commas and the space around them. */
function getCutRanges(sequence: Sequence, first: number, last: number): Range[] {
	const { source, slots } = sequence;
	const slot = slots[first] as EntrySlot;
	const lastSlot = slots[last] as EntrySlot;
	const ranges: Range[] = [];
	let { start } = slot;
	let { end } = lastSlot;
	if (lastSlot.comma >= 0) {
		if (source.slice(end, lastSlot.comma).trim() === "") end = lastSlot.comma + 1;
		else ranges.push({ start: lastSlot.comma, end: lastSlot.comma + 1 });
	}
	const blankEnd = skipSpacesAndTabs(source, end);
	const endsLine = isLineEnd(source.charCodeAt(blankEnd));
	const indent = slot.isBroken ? getBlankBefore(source, start) : null;
	if (indent !== null && endsLine) {
		start = findLineEndStart(source, start - indent.length);
		end = blankEnd;
	} else if (blankEnd === sequence.end) {
		start = (mayJoinLines(sequence, first) ? findSpaceStart : findBlankStart)(source, start, sequence.start);
	} else if (!endsLine) {
		end = blankEnd;
	} else {
		const next = slots[last + 1];
		const isFirstOnLine = first === 0 && !slot.isBroken && slot.lead === start && next?.lead === next?.start;
		if (next && isFirstOnLine && !lastSlot.hasTailNotes) end = next.start;
		else start = findBlankStart(source, start, sequence.start);
	}
	return [...ranges, { start, end }];
}

/** Whether what follows an entry may move up to the end of what stands before it. */
function mayJoinLines({ slots, opensWithLineComment }: Sequence, index: number): boolean {
	const slot = slots[index] as EntrySlot;
	const before = slots[index - 1];
	return slot.lead === slot.start && !(before ? before.endsInLineComment : opensWithLineComment);
}

/** Ranges in order, those that touch as one; as edits that delete them. */
function mergeCuts(ranges: readonly Range[]): TextEdit[] {
	const edits: TextEdit[] = [];
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = edits.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else edits.push({ start, end, text: "" });
	}
	return edits;
}
