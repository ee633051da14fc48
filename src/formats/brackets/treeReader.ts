import {
	addNote,
	createContainer,
	createEntry,
	type Entry,
	MAX_DEPTH,
	type Node,
	type Note,
} from "../../document/node";
import { createLineFinder } from "../../document/position";
import {
	APOSTROPHE,
	CARRIAGE_RETURN,
	COMMA,
	END_OF_TEXT,
	getOpener,
	isCloser,
	isNamePart,
	NEWLINE,
	QUOTE,
	SEMICOLON,
	SPACE,
} from "../charCodes";
import { ProblemCollector } from "../problemCollector";
import type { ProgressReporter } from "../progress";

/** Longest part of the text that a message quotes. */
const MAX_QUOTE_CHARS = 24;
/** How many of the brackets left open the message names: these from outside, and as many from inside. */
const MAX_NAMED_BRACKETS = 3;
/** Up to so many members are compared pair by pair; a map is quicker only for more. */
const MAX_PAIRWISE_ENTRIES = 12;
/** Stands for the closing bracket of members that have no brackets around them. */
export const NO_BRACKET = -2;
/** Instead of a character code: the container is at its end. */
export const CONTAINER_END = -3;
/** Slots for interned names; a few hundred different ones exist. */
const NAME_CACHE_SIZE = 2048;

/**
 * Base of the readers of bracketed text: the open containers, their entries so far,
 * comments, repeated keys, and how to go on after something that should not stand there.
 */
export abstract class TreeReader {
	/** Where the reader is. */
	pos = 0;
	/** Comments outside all containers, until the caller assigns them. */
	looseNotes: Note[] = [];
	/** Receives the reader's progress. */
	progress: ProgressReporter | undefined;
	/** Whether the text ended while something was open. */
	truncated = false;
	readonly problems = new ProblemCollector();
	/** Place of the comma behind the last entry of the container that ended last; -1 when there was none. */
	protected trailing = -1;
	/** How many open brackets wait for a closing one, by its character code. */
	protected readonly waiting = new Int32Array(128);
	protected readonly open: Node[] = [];
	private readonly keys: string[] = [];
	private readonly closings: number[] = [];
	private readonly bases: number[] = [];
	// Entries of all open containers, one above the other: arrays that grow by themselves take thrice the memory.
	private readonly entries: Entry[] = [];
	private top = 0;
	private names: string[] | null = null;
	/** Line of an offset, from 1. */
	readonly line: (offset: number) => number;

	constructor(readonly text: string) {
		this.line = createLineFinder(text);
	}

	/** Skips space and comments; returns the code of the next character or `END_OF_TEXT`. */
	abstract skip(): number;
	/** Whether an entry of the innermost container can begin at this character. */
	protected abstract startsEntry(code: number): boolean;
	/** Moves behind what has no meaning, at least one character, up to the next comma or bracket on its level. */
	protected abstract skipStray(): void;

	/** What stands here, in a message. */
	describeNext(): string {
		const { text, pos } = this;
		if (pos >= text.length) return "the end of the text";
		const first = text.charCodeAt(pos);
		const limit = pos + MAX_QUOTE_CHARS;
		let end = pos + 1;
		if (first === QUOTE || first === APOSTROPHE) {
			while (end < limit && text.charCodeAt(end) >= SPACE && text.charCodeAt(end) !== first) end++;
			if (text.charCodeAt(end) === first) end++;
		} else while (isNamePart(first) && end < limit && isNamePart(text.charCodeAt(end))) end++;
		return `“${text.slice(pos, end)}”`;
	}

	/** A part of the text, shortened for a message; "" when nobody will read the message. */
	excerpt(start: number, end: number): string {
		if (this.problems.isFull) return "";
		const part = this.text.slice(start, Math.min(end, start + MAX_QUOTE_CHARS)).replace(/\s/g, " ");
		return end - start > MAX_QUOTE_CHARS ? `“${part}…”` : `“${part}”`;
	}

	/** Whether one more container would be too deep; reported once. */
	protected isTooDeep(): boolean {
		if (this.open.length < MAX_DEPTH) return false;
		const message = `Brackets nest deeper than ${MAX_DEPTH} levels; deeper content is not read`;
		this.problems.errorOnce("too-deep", message, this.pos, this.pos + 1);
		return true;
	}

	/** Opens a container; `key` is what it is called in messages, `closing` the code of its closing bracket. */
	protected openContainer(kind: "structure" | "list", start: number, key: string, closing: number): Node {
		const node = createContainer(kind, start, start);
		this.open.push(node);
		this.keys.push(key);
		this.closings.push(closing);
		this.bases.push(this.top);
		this.countBracket(closing, 1);
		return node;
	}

	/** Closes the innermost container at the present place. */
	protected closeContainer(node: Node): Node {
		const entries = this.takeEntries();
		if (entries.length > 0) {
			node.entries = entries;
			if (node.kind === "structure") this.markShadowed(entries);
		}
		node.end = this.pos;
		this.markCut(node);
		return node;
	}

	/**
	 * Where the text has ended, what is closed now is cut, and so is a last value in it that reaches the end or is not
	 * there yet.
	 */
	markCut(node: Node): void {
		if (!this.truncated) return;
		node.isCut = true;
		const last = node.entries.at(-1)?.node;
		if (last && (last.end >= this.text.length || last.start === last.end)) last.isCut = true;
	}

	/** Closes the innermost container and hands out what was in it. */
	protected takeEntries(): Entry[] {
		const base = this.popContainer();
		const entries = this.entries.slice(base, this.top);
		this.top = base;
		return entries;
	}

	/** Counts a bracket that was opened or closed, here or in the text around the value. */
	countBracket(closing: number, change: 1 | -1): void {
		if (closing !== NO_BRACKET) this.waiting[closing] = (this.waiting[closing] as number) + change;
	}

	private popContainer(): number {
		this.open.pop();
		this.keys.pop();
		this.countBracket(this.closings.pop() as number, -1);
		return this.bases.pop() as number;
	}

	/** Adds an entry to the innermost container. */
	protected pushEntry(added: Entry): void {
		this.progress?.report(this.pos);
		this.entries[this.top++] = added;
	}

	/** Adds an item to the innermost container, a list. */
	protected pushItem(start: number, end: number, node: Node): void {
		this.progress?.report(this.pos);
		const added = createEntry(String(this.count()), -1, -1, start, end, node);
		added.spelled = "";
		this.entries[this.top++] = added;
	}

	/** The entry that was added last to the innermost container; null when it has none. */
	protected lastEntry(): Entry | null {
		return this.count() > 0 ? (this.entries[this.top - 1] as Entry) : null;
	}

	/** How many entries the innermost container has so far. */
	protected count(): number {
		return this.top - (this.bases[this.bases.length - 1] ?? 0);
	}

	/** Keeps a comment, on the innermost container when there is one; `from` and `to` leave out its delimiters. */
	protected comment(start: number, end: number, from: number, to: number): void {
		const text = this.text.slice(from, to).trim();
		const note: Note = { kind: "comment", name: "", text, start, end, before: 0 };
		const node = this.open[this.open.length - 1];
		if (!node) {
			this.looseNotes.push(note);
			return;
		}
		note.before = this.count();
		addNote(node, note);
	}

	/** Skips the comment that begins here and ends with its line; `mark` is the length of its delimiter. */
	protected skipLine(mark: number): void {
		const { text, pos } = this;
		let end = pos;
		while (end < text.length && text.charCodeAt(end) !== NEWLINE && text.charCodeAt(end) !== CARRIAGE_RETURN) end++;
		this.pos = end;
		this.comment(pos, end, pos + mark, end);
	}

	/** The name in this range: one string for all places where it stands. `hash` is any function of its characters. */
	protected intern(start: number, end: number, hash: number): string {
		const slot = (hash ^ (hash >>> 11)) & (NAME_CACHE_SIZE - 1);
		this.names ??= new Array<string>(NAME_CACHE_SIZE).fill("");
		const known = this.names[slot] as string;
		if (known.length === end - start && this.text.startsWith(known, start)) return known;
		const name = this.text.slice(start, end);
		this.names[slot] = name;
		return name;
	}

	/** Skips what can not begin an entry, with an error that says what was expected. */
	protected skipUnexpected(expected: string): void {
		const at = this.pos;
		this.skipStray();
		this.problems.error(
			"unexpected",
			`Expected ${expected}, found ${this.excerpt(at, this.pos)}; skipped it`,
			at,
			this.pos,
		);
	}

	/** Says what is wrong after an entry, and moves to where the next one may begin. Returns whether there can be one. */
	protected recover(code: number): boolean {
		if (code === END_OF_TEXT) return this.endOfText();
		if (isCloser(code)) return this.strayCloser(code);
		if (code === SEMICOLON) {
			this.problems.error("missing-comma", "Expected “,”, found “;”", this.pos, ++this.pos);
			return true;
		}
		const expected = `“,” or ${this.describeClosing()}`;
		if (this.startsEntry(code)) {
			this.problems.error(
				"missing-comma",
				`Expected ${expected}, found ${this.describeNext()}`,
				this.pos,
				this.pos + 1,
			);
			return true;
		}
		this.skipUnexpected(expected);
		if (this.skip() === COMMA) this.pos++;
		return true;
	}

	/**
	 * Moves to where the next entry begins and returns the code of its first character; behind the closing bracket, or
	 * where the container ends without one, `CONTAINER_END`. `comma` is the place of the comma before, -1 when there is
	 * none.
	 */
	protected moveToEntry(comma = -1): number {
		const closing = this.closings[this.closings.length - 1];
		this.trailing = -1;
		for (let before = comma; ; before = -1) {
			const next = this.skip();
			if (next === closing) {
				this.trailing = before;
				this.pos++;
				return CONTAINER_END;
			}
			if (next !== END_OF_TEXT && next !== COMMA && !isCloser(next)) return next;
			if (this.noEntry(next)) continue;
			this.trailing = before;
			return CONTAINER_END;
		}
	}

	/** Moves from behind an entry to the next one, like `moveToEntry`. */
	protected moveToNext(): number {
		const next = this.skip();
		if (next === COMMA) return this.moveToEntry(this.pos++);
		this.trailing = -1;
		if (next !== this.closings[this.closings.length - 1])
			return this.afterEntry(next) ? this.moveToEntry() : CONTAINER_END;
		this.pos++;
		return CONTAINER_END;
	}

	/** After an entry, where neither a comma nor the closing bracket stands. Returns whether the container goes on. */
	protected afterEntry(next: number): boolean {
		return this.recover(next);
	}

	/** Where an entry should begin but none does. Returns whether the container goes on. */
	protected noEntry(code: number): boolean {
		if (code === END_OF_TEXT) return this.endOfText();
		if (code !== COMMA) return this.strayCloser(code);
		this.problems.error("extra-comma", "Found a “,” with nothing before it; skipped it", this.pos, this.pos + 1);
		this.pos++;
		return true;
	}

	/** At a closing bracket that is not the one of the innermost container. Returns whether the container goes on. */
	protected strayCloser(code: number): boolean {
		const closing = this.closings[this.closings.length - 1] as number;
		const found = `“${String.fromCharCode(code)}”`;
		const { pos } = this;
		if (code !== closing && (this.waiting[code] as number) > 0) {
			const message = `Expected ${this.describeClosing()} to close ${this.describeOpening(this.open.length - 1)}, found ${found}`;
			this.problems.error("mismatched-close", message, pos, pos + 1);
			return false;
		}
		this.problems.error("nothing-open", `Unexpected ${found}: no bracket is open; skipped it`, pos, pos + 1);
		this.pos++;
		if (this.skip() === COMMA) this.pos++;
		return true;
	}

	/** The text ends inside of a container: says once what is open, and since where. Always returns false. */
	endOfText(unclosedString = -1): false {
		if (this.truncated) return false;
		const open = this.describeOpen();
		if (unclosedString >= 0) open.push(`the string of line ${this.line(unclosedString)}`);
		if (open.length === 0) return false;
		this.truncated = true;
		const unnamed = open.length - 2 * MAX_NAMED_BRACKETS;
		if (unnamed > 0) open.splice(MAX_NAMED_BRACKETS, unnamed, `${unnamed} more`);
		const end = this.text.length;
		this.problems.error("text-ends", `The text ends too early; not closed: ${open.join(", ")}`, end, end);
		return false;
	}

	/** What is open at the moment, outermost first, in words. */
	protected describeOpen(): string[] {
		const all: string[] = [];
		for (let i = 0; i < this.open.length; i++) if (this.closings[i] !== NO_BRACKET) all.push(this.describeOpening(i));
		return all;
	}

	/** Whether two entries of equal name are really one key. */
	protected sameKey(_earlier: Entry, _later: Entry): boolean {
		return true;
	}

	private describeOpening(index: number): string {
		const bracket = `“${getOpener(this.closings[index] as number)}” of line ${this.line((this.open[index] as Node).start)}`;
		const key = this.keys[index] as string;
		return key === "" ? bracket : `${key}: ${bracket}`;
	}

	private describeClosing(): string {
		const closing = this.closings[this.closings.length - 1] as number;
		return closing === NO_BRACKET ? "the end of the text" : `“${String.fromCharCode(closing)}”`;
	}

	/** Marks all entries whose key stands again further down. */
	markShadowed(entries: Entry[]): void {
		if (entries.length > MAX_PAIRWISE_ENTRIES) this.markShadowedByMap(entries);
		else this.markShadowedPairwise(entries);
	}

	private markShadowedPairwise(entries: Entry[]): void {
		for (let i = entries.length - 2; i >= 0; i--) {
			const earlier = entries[i] as Entry;
			for (let j = entries.length - 1; j > i; j--) {
				const later = entries[j] as Entry;
				if (earlier.key !== later.key || !this.sameKey(earlier, later)) continue;
				this.markShadowedBy(earlier, later);
				break;
			}
		}
	}

	private markShadowedByMap(entries: Entry[]): void {
		const last = new Map<string, Entry>();
		for (let i = entries.length - 1; i >= 0; i--) {
			const earlier = entries[i] as Entry;
			const later = last.get(earlier.key);
			if (later && this.sameKey(earlier, later)) this.markShadowedBy(earlier, later);
			else last.set(earlier.key, earlier);
		}
	}

	private markShadowedBy(earlier: Entry, later: Entry): void {
		earlier.shadowed = true;
		const key = earlier.key.length > MAX_QUOTE_CHARS ? `${earlier.key.slice(0, MAX_QUOTE_CHARS)}…` : earlier.key;
		const message = `Duplicate key “${key}” on line ${this.line(later.start)}; the last one counts`;
		const place = earlier.keyStart < 0 ? earlier : { start: earlier.keyStart, end: earlier.keyEnd };
		this.problems.warning("duplicate-key", message, place.start, place.end);
	}
}
