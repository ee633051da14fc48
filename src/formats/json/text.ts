import { addNote, type Node } from "../../document/node";
import {
	BACKSLASH,
	BYTE_ORDER_MARK,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	END_OF_TEXT,
	EQUALS,
	isDigit,
	isNamePart,
	MINUS,
	OPEN_BRACE,
	OPEN_BRACKET,
	OPEN_PAREN,
	QUOTE,
	SEMICOLON,
	SPACE,
} from "../charCodes";
import type { SyntaxRoot } from "../format";
import type { ProgressReporter } from "../progress";
import { JsonReader } from "./reader";

/** How often, in lengths of the text, what turned out to be no JSON may be looked into again. */
const MAX_SECOND_READS = 3;
/** Longest name looked for before a value. */
const MAX_NAME_CHARS = 100;

/** Finds the values in a text: one as a rule, but also several, or some between log lines or lines of a program. */
export class JsonText {
	readonly reader: JsonReader;
	readonly roots: SyntaxRoot[] = [];
	/** What looked like a value but holds nothing: read after all when there is nothing else. */
	private doubtful: { start: number; length: number } | null = null;
	private looksLeft: number;
	/** Where the text begins that was skipped last; -1 when none was. */
	private junk = -1;

	constructor(
		private readonly text: string,
		progress?: ProgressReporter,
	) {
		this.reader = new JsonReader(text);
		this.reader.progress = progress;
		this.looksLeft = text.length * MAX_SECOND_READS;
	}

	/** Reads the whole text. */
	read(): void {
		const { reader } = this;
		if (this.text.charCodeAt(0) === BYTE_ORDER_MARK) reader.pos = 1;
		if (this.readScalar()) return;
		for (let next = reader.skip(); next !== END_OF_TEXT; next = reader.skip()) this.readNext(next);
		this.endJunk(this.text.length);
		if (this.roots.length === 0) this.readDoubtful();
		const last = this.roots[this.roots.length - 1]?.node;
		if (last) for (const note of reader.looseNotes) addNote(last, { ...note, before: last.entries.length });
	}

	private readNext(next: number): void {
		const { reader } = this;
		if (next === OPEN_BRACE || next === OPEN_BRACKET) this.readBracket();
		else if (next === COMMA || next === SEMICOLON) reader.pos++;
		else if ((next === CLOSE_BRACE || next === CLOSE_BRACKET) && this.junk < 0 && this.roots.length > 0) {
			this.strayCloser(next);
		} else if (next === QUOTE && this.junk < 0 && this.memberFollows()) this.readMembers();
		else this.skipJunk();
	}

	/** A text that is one string, number or word and nothing else. */
	private readScalar(): boolean {
		const { reader } = this;
		const mark = reader.problems.createCheckpoint();
		const start = reader.pos;
		const first = reader.skip();
		if (first !== QUOTE && first !== MINUS && !isDigit(first) && !this.startsWord()) return false;
		const node = reader.readValue("");
		const alone = node.kind !== "opaque" && reader.skip() === END_OF_TEXT;
		if (alone) this.add(node, node.start);
		else {
			reader.problems.rollBack(mark);
			reader.pos = start;
			reader.looseNotes = [];
			reader.truncated = false;
		}
		return alone;
	}

	private startsWord(): boolean {
		return /^(?:true|false|null|True|False|None|NaN|Infinity|undefined)\b/.test(
			this.text.slice(this.reader.pos, this.reader.pos + 10),
		);
	}

	private readBracket(): void {
		const { reader, text } = this;
		const { problems } = reader;
		const start = reader.pos;
		if (this.escapedAt(start)) {
			reader.pos = start - 1;
			this.add(reader.readValue(""), start - 1);
			return;
		}
		const mark = problems.createCheckpoint();
		const name = findNameBefore(text, start);
		// Behind an assignment or call, other names and calls are to be expected.
		if (name.inProgram) reader.script = true;
		const node = reader.readValue(name.name);
		if (isDoubtful(node, problems.errors > mark.errors)) {
			this.doubt(node);
			problems.rollBack(mark);
			reader.truncated = false;
			return;
		}
		this.add(node, name.start, name.name);
	}

	/** A JSON text that a shell wants in double quotes: `"{\"Key\": …}"`. */
	private escapedAt(start: number): boolean {
		const { text } = this;
		if (text.charCodeAt(start - 1) !== QUOTE) return false;
		let at = start + 1;
		while (text.charCodeAt(at) <= SPACE) at++;
		return text.charCodeAt(at) === BACKSLASH && text.charCodeAt(at + 1) === QUOTE;
	}

	/** Passes over what looked like a value, or into it, as long as that has not been done too often. */
	private doubt(node: Node): void {
		const length = node.end - node.start;
		if (!this.doubtful || length > this.doubtful.length) this.doubtful = { start: node.start, length };
		if (this.junk < 0) this.junk = node.start;
		this.looksLeft -= length;
		if (this.looksLeft > 0) this.reader.pos = node.start + 1;
	}

	private readDoubtful(): void {
		const { reader, doubtful, text } = this;
		if (doubtful) {
			reader.pos = doubtful.start;
			this.add(reader.readValue(""), doubtful.start);
			return;
		}
		const empty = text.trim() === "";
		const message = empty ? "The text is empty" : "Expected JSON, found no “{” or “[” in the text";
		reader.problems.error("no-value", message, 0, empty ? text.length : Math.min(text.length, 1));
	}

	private add(node: Node, start: number, name = ""): void {
		const { reader } = this;
		this.endJunk(start);
		if (reader.looseNotes.length > 0) node.notes = reader.looseNotes.concat(node.notes ?? []);
		reader.looseNotes = [];
		this.roots.push({ node, name, apiVersion: null, start, end: Math.max(node.end, start) });
	}

	private strayCloser(next: number): void {
		const { reader } = this;
		const message = `Unexpected “${String.fromCharCode(next)}”: no bracket is open; skipped it`;
		reader.problems.error("nothing-open", message, reader.pos, reader.pos + 1);
		reader.pos++;
	}

	/** Whether a string and a colon stand here: members without braces around them. */
	private memberFollows(): boolean {
		const { reader } = this;
		const { pos } = reader;
		const mark = reader.problems.createCheckpoint();
		reader.readValue("");
		const follows = reader.skip() === COLON;
		reader.problems.rollBack(mark);
		reader.truncated = false;
		reader.pos = pos;
		return follows;
	}

	private readMembers(): void {
		const { reader } = this;
		const start = reader.pos;
		const node = reader.readMembers();
		reader.problems.warning("no-braces", "The members have no “{” and “}” around them", start, start + 1);
		this.add(node, start);
	}

	/** Moves to the next bracket, or to the end. */
	private skipJunk(): void {
		const { reader, text } = this;
		if (this.junk < 0) this.junk = reader.pos;
		reader.looseNotes = [];
		let at = reader.pos + 1;
		while (at < text.length && text.charCodeAt(at) !== OPEN_BRACE && text.charCodeAt(at) !== OPEN_BRACKET) at++;
		reader.pos = at;
	}

	/** Says what was skipped up to this place. */
	private endJunk(end: number): void {
		const start = this.junk;
		this.junk = -1;
		if (start < 0 || start >= end) return;
		const { problems } = this.reader;
		if (end === this.text.length) {
			if (this.roots.length > 0) problems.warning("skipped-text", "Skipped the text after the last value", start, end);
		} else if (this.roots.length === 0)
			problems.warning("skipped-text", "Skipped the text before the first value", start, end);
		else problems.warnOnce("skipped-text", "Skipped text between two values", start, end);
	}
}

/** Whether what stands in brackets is rather no JSON, as in `[INFO]` or `{ return x; }`. */
function isDoubtful(node: Node, hasErrors: boolean): boolean {
	if (node.entries.length === 0) return hasErrors;
	return (hasErrors || node.kind === "list") && !node.entries.some((entry) => containsValue(entry.node));
}

function containsValue(node: Node): boolean {
	if (node.kind === "opaque") return false;
	return node.entries.length === 0 || node.entries.some((entry) => containsValue(entry.node));
}

/** What stands right before a value, as in `const x = {`, `f({` or `Key: {`. */
interface PrecedingName {
	/** The variable, function or key; "" when there is none. */
	name: string;
	/** Where it begins, or else the value. */
	start: number;
	/** Whether a program stands around. */
	inProgram: boolean;
}

function findNameBefore(text: string, start: number): PrecedingName {
	let at = findSpaceStart(text, start);
	const before = text.charCodeAt(at - 1);
	if (before !== EQUALS && before !== OPEN_PAREN && before !== COLON) return { name: "", start, inProgram: false };
	at = findSpaceStart(text, at - 1);
	if (text.charCodeAt(at - 1) === QUOTE) at--;
	let from = findNameStart(text, at);
	const outer = findSpaceStart(text, from);
	if (before === EQUALS && text.charCodeAt(outer - 1) === COLON) {
		// The name before a TypeScript type: const config: Config = {
		at = findSpaceStart(text, outer - 1);
		from = findNameStart(text, at);
	}
	if (from === at) return { name: "", start, inProgram: false };
	return { name: text.slice(from, at), start: from, inProgram: before !== COLON };
}

function findSpaceStart(text: string, end: number): number {
	let at = end;
	while (at > 0 && text.charCodeAt(at - 1) <= SPACE) at--;
	return at;
}

function findNameStart(text: string, end: number): number {
	let at = end;
	while (at > 0 && end - at < MAX_NAME_CHARS && isNamePart(text.charCodeAt(at - 1))) at--;
	return at;
}
