import type { LookupEntry } from "../entries/lookupEntry";
import { getMaxTypos, measureTypos, type TypoDistance } from "../search/typos";
import { getStem, splitNameWords, splitTextWords, toNameKey } from "./words";

/** A spelling of an entry's name. */
export interface EntryName {
	readonly entry: number;
	readonly spelled: string;
	readonly key: string;
	/** Whether it is the API's own spelling. */
	readonly own: boolean;
	readonly words: readonly string[];
	/** One bit for each letter and digit that occurs in the key. */
	readonly letters: number;
}

/** Points for the ways in which a query can match a name. */
const NAME_POINTS = {
	same: 1000,
	sameCase: 60,
	code: 160,
	otherSpelling: 970,
	otherForm: 940,
	initials: 840,
	someInitials: 760,
	beginning: 640,
	/** Added to `beginning` in proportion to how much of the name was typed. */
	typedShare: 250,
	typos: 820,
	typo: 70,
	inside: 420,
};

/** A query as it is compared with names. */
export interface TypedQuery {
	readonly text: string;
	readonly key: string;
	/** One word without blanks, which may be made of initials. */
	readonly single: boolean;
	/** One bit for each letter and digit that occurs in the key. */
	readonly letters: number;
	/** Whether the query is a name, consists of known words, or may be mistyped. */
	readonly spelling: "name" | "words" | "unknown";
}

/** The spellings of an entry: its own, and those of other tools. */
export function getEntryNames(entry: LookupEntry, index: number): EntryName[] {
	const spelled = [entry.result.name, ...(entry.aliases ?? [])];
	return [...new Set(spelled)].map((name, at) => ({
		entry: index,
		spelled: name,
		key: toNameKey(name),
		own: at === 0,
		words: splitNameWords(name),
		letters: toLetterMask(toNameKey(name)),
	}));
}

/** Points of a name for a query; 0 when it does not match. */
export function scoreName(name: EntryName, typed: TypedQuery): number {
	const { key } = name;
	if (key === typed.key) return scoreEqualName(name, typed.text);
	if (key.startsWith(typed.key) && typed.key.length > 1) {
		return NAME_POINTS.beginning + (NAME_POINTS.typedShare * typed.key.length) / key.length + (name.own ? 0 : -20);
	}
	const initials = typed.single && name.own ? scoreInitials(name.words, typed.key) : 0;
	if (initials > 0) return initials;
	if (typed.key.length > 3 && key.includes(typed.key) && name.own) {
		return NAME_POINTS.inside + (100 * typed.key.length) / key.length;
	}
	return scoreTypos(name, typed);
}

/** Points for a name equal to the query in any spelling; more for the exact spelling of the API or the other tool. */
function scoreEqualName({ own, spelled }: EntryName, text: string): number {
	const isExact = spelled === text && (own ? /[A-Z]/ : /[_ ]/).test(text);
	return (
		(own ? NAME_POINTS.same : NAME_POINTS.otherSpelling) +
		(isExact ? NAME_POINTS.sameCase : 0) +
		(CODE_LIKE.test(text) ? NAME_POINTS.code : 0)
	);
}

/**
 * Matches codes and ids rather than words: `CKV_AWS_34`, `CloudFront.3`, `InvalidTTLOrder/min-gt-max`, `viewer-https`.
 */
const CODE_LIKE = /^\S*[-/_.\d]\S*$/;

/** Points when the query has the words of a name in other forms: `cached method`. */
export function scoreWordForms(name: EntryName, stems: readonly string[]): number {
	if (!name.own || name.words.length !== stems.length) return 0;
	return name.words.every((word, at) => getStem(word) === stems[at]) ? NAME_POINTS.otherForm : 0;
}

function scoreInitials(words: readonly string[], typed: string): number {
	if (typed.length < 2 || typed.length > 14 || words.length < 2) return 0;
	const matched = countInitialWords(words, typed, 0, 0);
	if (matched < 2) return 0;
	if (matched === words.length) return NAME_POINTS.initials;
	return NAME_POINTS.someInitials + (40 * matched) / words.length;
}

/** Number of leading words of a name whose initials form a text (`mpv`, `minttl`); 0 if they do not. */
function countInitialWords(words: readonly string[], typed: string, word: number, at: number): number {
	if (at === typed.length) return word;
	const next = words[word];
	if (next === undefined) return 0;
	let length = 0;
	while (length < next.length && next[length] === typed[at + length]) length++;
	for (; length > 0; length--) {
		const matched = countInitialWords(words, typed, word + 1, at + length);
		if (matched > 0) return matched;
	}
	return 0;
}

function scoreTypos(name: EntryName, typed: TypedQuery): number {
	const allowed = typed.spelling === "name" ? 0 : getMaxTypos(typed.key.length);
	if (allowed === 0 || name.key.length < typed.key.length - allowed) return 0;
	if (countBits(typed.letters & ~name.letters) > allowed) return 0;
	const found: TypoDistance = measureTypos(typed.key, name.key, allowed);
	const doubt = typed.spelling === "words" ? 200 : 0;
	const penalty = name.own ? 0 : 25;
	if (found.whole <= allowed) return NAME_POINTS.typos - NAME_POINTS.typo * found.whole - doubt - penalty;
	if (found.start >= allowed || typed.key.length < 6) return 0;
	const share = typed.key.length / name.key.length;
	return (
		NAME_POINTS.beginning + NAME_POINTS.typedShare * share - NAME_POINTS.typo * (found.start + 0.5) - doubt - penalty
	);
}

/** One bit for each letter and digit that occurs in a key. */
export function toLetterMask(key: string): number {
	let letters = 0;
	for (let at = 0; at < key.length; at++) letters |= 1 << (key.charCodeAt(at) & 31);
	return letters;
}

function countBits(mask: number): number {
	let count = 0;
	for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** Pieces of a query that look like names rather than words: with inner capitals, digits, `_`, `-` or dots. */
export function findIdentifiers(query: string): string[] {
	const pieces = query.match(/[A-Za-z0-9]+(?:[._:-]+[A-Za-z0-9]+)*/g) ?? [];
	return pieces.filter(
		(piece) => /[a-z][A-Z]|[A-Z]{2}|[A-Za-z]\d|[._-]/.test(piece) && splitTextWords(piece).length > 0,
	);
}
