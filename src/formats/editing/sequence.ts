import type { Lexer, Token } from "./tokens";
import { getBlankBefore } from "./whitespace";

/** A range of the source text. */
export interface Range {
	start: number;
	end: number;
}

/** The place of one entry in its structure or list: the entry with what belongs to it. */
export interface EntrySlot extends Range {
	/** Where the first comment begins that stands before it and belongs to it; its start when there is none. */
	lead: number;
	/** Where the comma and the comments on its last line end; its end when there are none. */
	tail: number;
	/** Offset of the comma behind it, or -1. */
	comma: number;
	/** Whether a line ends between it and what stands before it. */
	isBroken: boolean;
	/** Whether a comment belongs to it that stands behind it. */
	hasTailNotes: boolean;
	/** Whether what is put at `tail` on the same line would be part of a comment. */
	endsInLineComment: boolean;
}

/** The entries of one structure or list in the text, with everything between them. */
export interface Sequence extends Range {
	source: string;
	slots: EntrySlot[];
	/** Whether entries are separated by commas. */
	hasCommas: boolean;
	/** Whether a comma follows the last entry. */
	hasTrailingComma: boolean;
	/** Whether a line ends behind the last entry, or anywhere in an empty one. */
	isEndBroken: boolean;
	/** Comments and stray text between the entries. */
	notes: Token[];
	/** Whether a line comment stands right behind the opening bracket. */
	opensWithLineComment: boolean;
}

/**
 * Parses the layout of the text between two brackets or tags.
 * @param inside from behind the opening to before the closing bracket or tag
 * @param entries the ranges of the entries in it
 * @returns null when something stands between them that does not belong there
 */
export function parseSequence(
	source: string,
	inside: Range,
	entries: readonly Range[],
	lex: Lexer,
	hasCommas: boolean,
): Sequence | null {
	const slots = entries.map(({ start, end }) => ({
		start,
		end,
		lead: start,
		tail: end,
		comma: -1,
		isBroken: false,
		hasTailNotes: false,
		endsInLineComment: false,
	}));
	const sequence: Sequence = {
		...inside,
		source,
		slots,
		hasCommas,
		hasTrailingComma: false,
		isEndBroken: false,
		notes: [],
		opensWithLineComment: false,
	};
	for (let index = 0; index <= slots.length; index++) {
		const start = slots[index - 1]?.end ?? inside.start;
		const end = slots[index]?.start ?? inside.end;
		if (start > end || !assignGap(sequence, index, lex(source, start, end))) return null;
	}
	return sequence;
}

/** Assigns the tokens of one gap to the entries around it; false when a token does not belong there. */
function assignGap(sequence: Sequence, index: number, tokens: readonly Token[]): boolean {
	const before = sequence.slots[index - 1];
	const after = sequence.slots[index];
	if (sequence.hasCommas && !hasRightTokens(tokens, before, after)) return false;
	sequence.notes.push(...tokens.filter(isNote));
	const lineAt = tokens.findIndex((token) => token.kind === "line");
	if (after) after.isBroken = lineAt >= 0;
	else sequence.isEndBroken = lineAt >= 0;
	const owned = before ? getOwnedTokens(tokens, lineAt, after !== undefined) : tokens.slice(0, Math.max(lineAt, 0));
	const last = owned.at(-1);
	if (!before) {
		sequence.opensWithLineComment = last?.kind === "lineComment";
	} else {
		before.comma = tokens.find((token) => token.kind === "comma")?.start ?? -1;
		before.tail = last?.end ?? before.end;
		before.hasTailNotes = owned.some(isNote);
		before.endsInLineComment = last?.kind === "lineComment";
		if (!after) sequence.hasTrailingComma = before.comma >= 0;
	}
	if (after) after.lead = tokens.slice(owned.length).find(isNote)?.start ?? after.start;
	return true;
}

/** The first tokens of a gap, those that belong to the entry before it. */
function getOwnedTokens(tokens: readonly Token[], lineAt: number, isBetween: boolean): readonly Token[] {
	const commaAt = tokens.findIndex((token) => token.kind === "comma");
	if (lineAt >= 0) return tokens.slice(0, Math.max(lineAt, commaAt + 1));
	return isBetween ? tokens.slice(0, commaAt + 1) : tokens;
}

function hasRightTokens(
	tokens: readonly Token[],
	before: EntrySlot | undefined,
	after: EntrySlot | undefined,
): boolean {
	const commas = tokens.filter((token) => token.kind === "comma").length;
	if (tokens.some(({ kind }) => kind === "open" || kind === "close" || kind === "stray")) return false;
	if (before && after) return commas === 1;
	return commas <= (before ? 1 : 0);
}

function isNote({ kind }: Token): boolean {
	return kind === "comment" || kind === "lineComment" || kind === "stray";
}

/** The indentation of an entry that begins its line; null for one that does not. */
export function getSlotIndent(sequence: Sequence, slot: EntrySlot | undefined): string | null {
	return slot?.isBroken ? getBlankBefore(sequence.source, slot.lead) : null;
}

/** The indentation that entries on lines of their own have here, near a place; null when there are none. */
export function findIndentNear(sequence: Sequence, index: number): string | null {
	const { slots } = sequence;
	for (const slot of [slots[index], slots[index + 1], slots[index - 1], ...slots.slice(0, 5)]) {
		const indent = getSlotIndent(sequence, slot);
		if (indent !== null) return indent;
	}
	return null;
}

/** Whether an entry put behind another goes on a line of its own. */
export function isBrokenAfter(sequence: Sequence, index: number): boolean {
	const { slots } = sequence;
	const next = slots[index + 1];
	if (next) return next.isBroken;
	const last = slots[index];
	return slots.length === 1 ? getSlotIndent(sequence, last) !== null : last?.isBroken === true;
}
