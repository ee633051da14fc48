import { createEntry, createScalar, type Entry, type Node } from "../../document/node";
import { CONTAINER_END, NO_BRACKET } from "../brackets/treeReader";
import {
	APOSTROPHE,
	ASTERISK,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	CLOSE_PAREN,
	COLON,
	COMMA,
	DOLLAR,
	DOT,
	END_OF_TEXT,
	EQUALS,
	isCloser,
	isDigit,
	isNamePart,
	isOpener,
	LESS_THAN,
	MINUS,
	OPEN_BRACE,
	OPEN_BRACKET,
	OPEN_PAREN,
	PLUS,
	QUOTE,
} from "../charCodes";
import { type CallKind, getCallKind, readCall } from "./calls";
import { type ExpressionContext, findObjectEnd, findPythonBracketEnd, findPythonExpressionEnd } from "./expressions";
import { PythonScalars } from "./scalars";
import { findQuote } from "./strings";

/** Characters behind a value that make it the beginning of a longer expression. */
const OPERATORS = "+-*/%@&|^<>.[(";
const OPERATOR_WORDS = new Set(["if", "and", "or", "in", "is", "not"]);
const COMPREHENSION_WORDS = new Set(["for", "async"]);
/** Beginnings of expressions besides names and literals. */
const PREFIXES = "+-~*(.";

const CONSTANT = /^(?:[-+]?[\d.][\w.]{0,40}|True|False|None)$/;

/** Words that stand for a value; the last three are JSON's. */
const WORD_VALUES = new Map<string, ["boolean" | "null", boolean | null]>([
	["True", ["boolean", true]],
	["False", ["boolean", false]],
	["None", ["null", null]],
	["true", ["boolean", true]],
	["false", ["boolean", false]],
	["null", ["null", null]],
]);
const JSON_WORDS = new Set(["true", "false", "null"]);

/** Reads Python's literals; any other expression becomes one opaque value. */
export class PythonReader extends PythonScalars {
	/** What is open around the value, in words. */
	around: () => string[] = () => [];
	/** Whether the innermost container ended because it turned out to be a comprehension. */
	private comprehension = false;

	/** Whether a literal begins here, or a call that stands for one. */
	atLiteral(next: number): boolean {
		if (isOpener(next) || this.atText(next) || isDigit(next)) return true;
		if (next === MINUS || next === PLUS || next === DOT) return isDigit(this.text.charCodeAt(this.pos + 1));
		const name = this.text.slice(this.pos, this.nameEnd(this.pos));
		return WORD_VALUES.has(name) || this.atCall(name);
	}

	/** Whether the name that stands here is that of a call that may stand for a literal. */
	atCall(name: string): boolean {
		return (
			getCallKind(name) !== undefined && this.text.charCodeAt(this.spaceEnd(this.pos + name.length)) === OPEN_PAREN
		);
	}

	/** Where a name with dots in it ends. */
	nameEnd(from: number): number {
		const { text } = this;
		let at = from;
		while (isNamePart(text.charCodeAt(at)) || (text.charCodeAt(at) === DOT && isNamePart(text.charCodeAt(at + 1))))
			at++;
		return at;
	}

	/** Reads the expression that begins here; `key` is what messages call it. */
	readExpression(key: string, place: ExpressionContext = "value"): Node {
		const start = this.pos;
		const node = this.readLiteral(key, place);
		if (node) {
			const next = this.skip();
			if (next === COMMA || next === COLON || isCloser(next) || !this.goesOn(next)) return node;
		}
		return this.readOpaque(start, place, node !== null);
	}

	/** Reads the literal that begins here, whatever follows; null and nothing read when there is none. */
	readLiteral(key: string, place: ExpressionContext = "value"): Node | null {
		const first = this.text.charCodeAt(this.pos);
		if (first === OPEN_PAREN) return this.readParens(key);
		let node: Node | null;
		if (this.atText(first)) node = this.readTexts(place);
		else if (first === OPEN_BRACE) node = this.isTooDeep() ? this.readDeep() : this.readBraces(key, CLOSE_BRACE);
		else if (first === OPEN_BRACKET) node = this.isTooDeep() ? this.readDeep() : this.readList(key);
		else if (isDigit(first)) node = this.readPlainNumber();
		else if (first === MINUS || first === PLUS) node = this.readSigned(first);
		else if (first === DOT && isDigit(this.text.charCodeAt(this.pos + 1))) node = this.readPlainNumber();
		else node = this.readWord(key);
		if (node) this.end = node.end;
		return node;
	}

	/** Reads members that have no braces around them, up to the end of the text. */
	readMembers(): Node {
		return this.readBraces("", NO_BRACKET);
	}

	/** Whether a value is a dict with a string for a key, or holds one. */
	holdsDict(node: Node): boolean {
		if (node.kind === "structure" && node.entries.some((member) => this.hasName(member))) return true;
		return node.entries.some((inner) => this.holdsDict(inner.node));
	}

	/** Whether the key of an entry is a string or a keyword, and no other expression. */
	hasName(of: Entry): boolean {
		if (of.keyStart < 0) return false;
		if (findQuote(this.text, of.keyStart) >= 0) return true;
		return this.text.charCodeAt(this.spaceEnd(of.keyEnd)) === EQUALS;
	}

	/** Reads `**x` in a dict or call: the members of a literal, or one opaque entry named `**x`. */
	readSpread(): Entry[] {
		const start = this.pos;
		this.pos += 2;
		const node = this.readMemberValue("**", this.pos);
		if (node.kind === "structure") {
			this.keepNotes(node);
			return node.entries;
		}
		return [createEntry(`**${this.text.slice(node.start, node.end)}`, -1, -1, start, this.end, node)];
	}

	/** Where the keyword of the argument ends that begins here; -1 when it has none. */
	keywordEnd(): number {
		const { text } = this;
		let end = this.pos;
		while (isNamePart(text.charCodeAt(end))) end++;
		const at = this.spaceEnd(end);
		return end > this.pos && text.charCodeAt(at) === EQUALS && text.charCodeAt(at + 1) !== EQUALS ? end : -1;
	}

	protected override describeOpen(): string[] {
		return [...this.around(), ...super.describeOpen()];
	}

	protected override sameKey(earlier: Entry, later: Entry): boolean {
		const isNamed = this.hasName(earlier);
		if (isNamed !== this.hasName(later)) return false;
		// Of other keys only constants are known to be the same where they are spelled the same.
		return isNamed || (earlier.keyStart >= 0 && CONSTANT.test(earlier.key));
	}

	private readBraces(key: string, closing: number): Node {
		const node = this.openContainer("structure", this.pos, key, closing);
		if (closing !== NO_BRACKET) this.pos++;
		for (let next = this.moveToEntry(); next !== CONTAINER_END; next = this.moveToNext()) this.readMember(node, next);
		return this.comprehension ? this.giveUp(node.start) : this.closeContainer(node);
	}

	private readList(key: string): Node {
		const node = this.openContainer("list", this.pos, key, CLOSE_BRACKET);
		this.readItems();
		return this.comprehension ? this.giveUp(node.start) : this.closeContainer(node);
	}

	/** A tuple, or a value in parentheses: that value alone, with its own range. */
	private readParens(key: string): Node {
		const { pos } = this;
		if (this.isTooDeep()) return this.readDeep();
		const node = this.openContainer("list", pos, key, CLOSE_PAREN);
		this.readItems();
		const only = this.count() === 1 && this.trailing < 0 ? this.lastEntry() : null;
		let read = node;
		if (this.comprehension) read = this.giveUp(pos);
		else if (only) {
			read = only.node;
			this.takeEntries();
			this.keepNotes(node);
		} else this.closeContainer(node);
		this.end = this.pos;
		return read;
	}

	/** The comments in a container that is no value of its own go to the one around it. */
	private keepNotes(node: Node): void {
		for (const note of node.notes ?? []) this.comment(note.start, note.end, note.start + 1, note.end);
	}

	private readItems(): void {
		this.pos++;
		for (let next = this.moveToEntry(); next !== CONTAINER_END; next = this.moveToNext()) {
			const start = this.pos;
			const node = this.readExpression("");
			this.pushItem(start, this.end, node);
		}
	}

	protected override afterEntry(next: number): boolean {
		this.comprehension = this.wordIn(COMPREHENSION_WORDS);
		return !this.comprehension && this.recover(next);
	}

	/** Reads one member of a dict, or of what turns out to be a set: its node then becomes a list. */
	private readMember(node: Node, first: number): void {
		const start = this.pos;
		if (node.kind === "list") {
			const item = this.readExpression("");
			this.pushItem(start, this.end, item);
			return;
		}
		if (first === QUOTE || first === APOSTROPHE) {
			const key = this.readPlainKey(first);
			const end = this.pos;
			if (key !== null && this.skip() === COLON) {
				this.pos++;
				const value = this.readMemberValue(key, end);
				this.pushEntry(createEntry(key, start, end, start, this.end, value));
				return;
			}
			this.pos = start;
		}
		if (first === ASTERISK && this.text.charCodeAt(start + 1) === ASTERISK) {
			for (const member of this.readSpread()) this.pushEntry(member);
			return;
		}
		this.readOddMember(node, start);
	}

	private readOddMember(node: Node, start: number): void {
		const key = this.readExpression("", "key");
		const end = this.end;
		const next = this.skip();
		const none = next === COMMA || isCloser(next) || this.wordIn(COMPREHENSION_WORDS);
		if (none && this.count() === 0) {
			node.kind = "list";
			this.pushItem(start, end, key);
			return;
		}
		const name = key.kind === "string" ? String(key.value) : this.text.slice(key.start, key.end);
		if (next === COLON) this.pos++;
		else if (next !== END_OF_TEXT) {
			const message = `Expected “:” after the key ${shortenKey(name)}, found ${this.describeNext()}`;
			this.problems.error("missing-colon", message, this.pos, this.pos + 1);
			if (next === EQUALS) this.pos++;
		}
		const missing = next !== COLON && none;
		const value = missing ? createScalar("opaque", null, end, end) : this.readMemberValue(name, end);
		if (missing) this.end = end;
		this.pushEntry(createEntry(name, key.start, key.end, start, this.end, value));
	}

	/** The value of a member; an opaque one of no length, at `at`, when there is none. */
	private readMemberValue(key: string, at: number): Node {
		const next = this.skip();
		if (!endsValue(next)) return this.readExpression(key);
		if (next !== END_OF_TEXT) {
			const message = `Expected a value for ${shortenKey(key)}, found ${this.describeNext()}`;
			this.problems.error("missing-value", message, this.pos, this.pos + 1);
		}
		this.end = at;
		return createScalar("opaque", null, at, at);
	}

	private readWord(key: string): Node | null {
		const { pos, text } = this;
		const end = this.nameEnd(pos);
		const word = text.slice(pos, end);
		const known = WORD_VALUES.get(word);
		if (known) {
			this.pos = end;
			if (JSON_WORDS.has(word))
				this.problems.warnOnce("foreign-word", `“${word}” is JSON, not Python; read it anyway`, pos, end);
			return createScalar(known[0], known[1], pos, end);
		}
		const kind = getCallKind(word);
		const paren = this.spaceEnd(end);
		if (!kind || text.charCodeAt(paren) !== OPEN_PAREN) return null;
		return this.isTooDeep() ? this.readDeep() : this.readKnownCall(kind, key, paren);
	}

	private readKnownCall(kind: CallKind, key: string, paren: number): Node {
		const start = this.pos;
		const node = this.openContainer("structure", start, key, CLOSE_PAREN);
		this.pos = paren + 1;
		for (let next = this.moveToEntry(); next !== CONTAINER_END; next = this.moveToNext()) this.readArgument(next);
		if (this.comprehension) return this.giveUp(start);
		const read = readCall(kind, this.takeEntries(), this.text, start, this.pos);
		if (!read) return createScalar("opaque", null, start, this.pos);
		if (node.notes) read.notes = [...(read.notes ?? []), ...node.notes];
		if (read.kind === "structure") this.markShadowed(read.entries);
		this.markCut(read);
		return read;
	}

	private readArgument(first: number): void {
		const keyword = this.keywordEnd();
		if (keyword >= 0) this.readKeyword(keyword);
		else if (first === ASTERISK && this.text.charCodeAt(this.pos + 1) === ASTERISK) {
			for (const member of this.readSpread()) this.pushEntry(member);
		} else {
			const start = this.pos;
			const node = this.readExpression("");
			this.pushEntry(createEntry("", -1, -1, start, this.end, node));
		}
	}

	/** Reads `name=value`; the name ends at `nameEnd`. */
	private readKeyword(nameEnd: number): void {
		const start = this.pos;
		const name = this.text.slice(start, nameEnd);
		this.pos = this.spaceEnd(nameEnd) + 1;
		const node = this.readMemberValue(name, this.pos);
		this.pushEntry(createEntry(name, start, nameEnd, start, this.end, node));
	}

	/** Reads the rest of an expression that begins at `start`, of which maybe a literal has been read. */
	private readOpaque(start: number, place: ExpressionContext, begun: boolean): Node {
		const inner = this.open.length > 0 || this.bracketed;
		const first = this.text.charCodeAt(start);
		if (!begun && first === LESS_THAN) this.pos = findObjectEnd(this.text, start);
		const end = findPythonExpressionEnd(this.text, this.pos, inner ? place : "statement");
		this.pos = Math.min(Math.max(end, start + 1), this.text.length);
		this.end = this.pos;
		if (first === LESS_THAN) {
			const message = `${this.excerpt(start, this.pos)} is a printed Python object, not its value`;
			this.problems.warning("expression", message, start, this.pos);
		} else if (!begun && (first === DOLLAR || !isNamePart(first)) && !PREFIXES.includes(String.fromCharCode(first))) {
			this.problems.error("unexpected", `Expected a value, found ${this.excerpt(start, this.pos)}`, start, this.pos);
		}
		return createScalar("opaque", null, start, this.pos);
	}

	/** The container at `start` is no literal: moves behind its closing bracket. */
	private giveUp(start: number): Node {
		this.takeEntries();
		this.comprehension = false;
		this.pos = findPythonBracketEnd(this.text, this.pos, 1);
		return createScalar("opaque", null, start, this.pos);
	}

	private readDeep(): Node {
		const { pos } = this;
		this.pos = findPythonBracketEnd(this.text, pos, 0);
		this.end = this.pos;
		return createScalar("opaque", null, pos, this.pos);
	}

	/** Whether the value before this character is only the beginning of an expression. */
	private goesOn(next: number): boolean {
		if (next === END_OF_TEXT) return false;
		if (OPERATORS.includes(String.fromCharCode(next))) return true;
		const second = this.text.charCodeAt(this.pos + 1);
		if (next === EQUALS || next === 33) return second === EQUALS;
		return this.wordIn(OPERATOR_WORDS);
	}

	private wordIn(words: Set<string>): boolean {
		const { text, pos } = this;
		const first = text.charCodeAt(pos);
		if (first < 97 || first > 122) return false;
		let end = pos;
		while (end - pos < 8 && isNamePart(text.charCodeAt(end))) end++;
		return words.has(text.slice(pos, end));
	}

	protected startsEntry(next: number): boolean {
		if (this.atText(next)) return true;
		if (this.open[this.open.length - 1]?.kind === "structure") return this.keywordEnd() >= 0;
		return isOpener(next) || isDigit(next) || isNamePart(next);
	}

	protected skipStray(): void {
		this.pos = Math.max(findPythonExpressionEnd(this.text, this.pos, "value"), this.pos + 1);
	}
}

function endsValue(next: number): boolean {
	return next === END_OF_TEXT || next === COMMA || isCloser(next);
}

function shortenKey(key: string): string {
	return key.length > 40 ? `“${key.slice(0, 40)}…”` : `“${key}”`;
}
