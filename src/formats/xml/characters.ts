import { BYTE_ORDER_MARK, CARRIAGE_RETURN, NEWLINE, SPACE, TAB } from "../charCodes";

const NAME_START = 1;
const NAME = 2;

const ascii = new Uint8Array(128);
for (const char of ":_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
	ascii[char.charCodeAt(0)] = NAME_START | NAME;
for (const char of "-.0123456789") ascii[char.charCodeAt(0)] = NAME;

// First and last unit of each range beyond ASCII (XML 1.0, fifth edition, NameStartChar); 0xd800 to 0xdfff are
// the halves of pairs, which may all stand in names save for two planes that nobody uses.
const START_RANGES = [
	0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f, 0x2c00, 0x2fef,
	0x3001, 0xdfff, 0xf900, 0xfdcf, 0xfdf0, 0xfffd,
];
const NAME_RANGES = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

function isInRanges(ranges: readonly number[], unit: number): boolean {
	for (let i = 1; i < ranges.length; i += 2)
		if (unit <= (ranges[i] as number)) return unit >= (ranges[i - 1] as number);
	return false;
}

/** Tells whether a UTF-16 unit may begin a name. */
export function isNameStart(unit: number): boolean {
	return unit < 128
		? ((ascii[unit] as number) & NAME_START) !== 0
		: unit !== BYTE_ORDER_MARK && isInRanges(START_RANGES, unit);
}

/** Tells whether a UTF-16 unit may stand in a name. False for NaN, which `charCodeAt` gives behind the end. */
export function isNameUnit(unit: number): boolean {
	if (unit < 128) return ((ascii[unit] as number) & NAME) !== 0;
	return isNameStart(unit) || isInRanges(NAME_RANGES, unit);
}

/** Tells whether a UTF-16 unit is white space to XML. */
export function isSpace(unit: number): boolean {
	return unit === SPACE || unit === NEWLINE || unit === TAB || unit === CARRIAGE_RETURN;
}

/** The first offset at or after `from` that holds no white space; `to` when there is none before it. */
export function skipSpace(text: string, from: number, to = text.length): number {
	let at = from;
	while (at < to && isSpace(text.charCodeAt(at))) at++;
	return at;
}

/** The end of the text between `from` and `to` without the white space that ends it. */
export function findTrimmedEnd(text: string, from: number, to: number): number {
	let at = to;
	while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
	return at;
}

/** As `skipSpace`, but over byte order marks too, which pasted files bring along. */
export function skipSpaceAndMarks(text: string, from: number): number {
	let at = skipSpace(text, from);
	while (text.charCodeAt(at) === BYTE_ORDER_MARK) at = skipSpace(text, at + 1);
	return at;
}

/** The offset at which a name that begins at `from` ends. */
export function findNameEnd(text: string, from: number): number {
	let at = from;
	while (isNameUnit(text.charCodeAt(at))) at++;
	return at;
}

/**
 * Where a string stands next, remembered, so that asking again and again while reading a text from its start to
 * its end costs one pass over it, however far away the string is.
 */
export class ForwardSearch {
	private at = -1;

	constructor(
		private readonly text: string,
		private readonly needle: string,
	) {}

	/** The first offset at or after `from`, or Infinity; `from` must not go back. */
	next(from: number): number {
		if (from > this.at) {
			const found = this.text.indexOf(this.needle, from);
			this.at = found < 0 ? Number.POSITIVE_INFINITY : found;
		}
		return this.at;
	}
}

/** A piece of the text for a message: on one line and not too long. */
export function toExcerpt(text: string, start: number, end: number): string {
	const limit = 40;
	const piece = text.slice(start, Math.min(end, start + limit)).replace(/\s+/g, " ");
	return end - start > limit ? `${piece}…` : piece;
}
