import { createEntry, createScalar, type Node } from "../../document/node";
import { CONTAINER_END, NO_BRACKET, TreeReader } from "../brackets/treeReader";
import {
	APOSTROPHE,
	ASTERISK,
	BACKSLASH,
	CARRIAGE_RETURN,
	CLOSE_BRACE,
	CLOSE_BRACKET,
	COLON,
	COMMA,
	DOT,
	END_OF_TEXT,
	EQUALS,
	HASH,
	isCloser,
	isDigit,
	isNamePart,
	isUnusualSpace,
	MINUS,
	NEWLINE,
	OPEN_BRACE,
	OPEN_BRACKET,
	PLUS,
	QUOTE,
	SLASH,
	SPACE,
	TAB,
	ZERO,
} from "../charCodes";
import { findJsonBracketEnd, findJsonExpressionEnd, findStrayEnd } from "./expressions";
import { readLooseNumber } from "./numbers";
import { readJsonString } from "./strings";

/** Integers of up to so many digits are exact in a JS number and need no parsing by `Number`. */
const MAX_EXACT_DIGITS = 15;
/** Operators behind a string or number that make it the beginning of an expression. */
const OPERATORS = "+-.?|&*%";
const SPREAD = "...";

/** Words that stand for a value; the first three are JSON's own. */
const WORD_VALUES = new Map<string, ["boolean" | "null" | "number", Node["value"]]>([
	["true", ["boolean", true]],
	["false", ["boolean", false]],
	["null", ["null", null]],
	["True", ["boolean", true]],
	["False", ["boolean", false]],
	["None", ["null", null]],
	["undefined", ["null", null]],
	["NaN", ["number", Number.NaN]],
	["Infinity", ["number", Number.POSITIVE_INFINITY]],
]);
const JSON_WORDS = new Set(["true", "false", "null"]);

/** Reads JSON values and common deviations from JSON, which it reports as problems. */
export class JsonReader extends TreeReader {
	/** Whether it is JavaScript, in which names and calls are to be expected. */
	script = false;

	/** Skips space and comments; returns the code of the next character or `END_OF_TEXT`. */
	skip(): number {
		const { text } = this;
		let at = this.pos;
		for (;;) {
			const next = text.charCodeAt(at);
			if (next === SPACE || next === NEWLINE || next === CARRIAGE_RETURN || next === TAB) {
				at++;
				continue;
			}
			this.pos = at;
			if (next === SLASH || next === HASH) {
				if (!this.skipComment(next)) return next;
			} else if (isUnusualSpace(next)) {
				this.pos++;
				this.problems.warnOnce("odd-space", "JSON does not allow this kind of whitespace; skipped it", at, at + 1);
			} else return at < text.length ? next : END_OF_TEXT;
			at = this.pos;
		}
	}

	/** Reads the value that begins here; `key` is what messages call it. */
	readValue(key: string): Node {
		const first = this.text.charCodeAt(this.pos);
		if (first === QUOTE) return this.readText();
		if (first === OPEN_BRACE) return this.isTooDeep() ? this.readDeep() : this.readStructure(key, CLOSE_BRACE);
		if (first === OPEN_BRACKET) return this.isTooDeep() ? this.readDeep() : this.readList(key);
		if (first === MINUS || isDigit(first)) return this.readNumber();
		return this.readOddValue(first);
	}

	/** Reads members that have no braces around them, up to the end of the text. */
	readMembers(): Node {
		return this.readStructure("", NO_BRACKET);
	}

	private readStructure(key: string, closing: number): Node {
		const node = this.openContainer("structure", this.pos, key, closing);
		if (closing !== NO_BRACKET) this.pos++;
		for (let next = this.moveToEntry(); next !== CONTAINER_END; next = this.moveToNext()) this.readMember(next);
		return this.close(node, closing);
	}

	private readList(key: string): Node {
		const node = this.openContainer("list", this.pos++, key, CLOSE_BRACKET);
		for (let next = this.moveToEntry(); next !== CONTAINER_END; next = this.moveToNext()) {
			const value = this.readValue("");
			this.pushItem(value.start, value.end, value);
		}
		return this.close(node, CLOSE_BRACKET);
	}

	private close(node: Node, closing: number): Node {
		const at = this.trailing;
		if (at >= 0 && closing !== NO_BRACKET && !this.truncated)
			this.problems.warnOnce("trailing-comma", "JSON does not allow a comma after the last entry", at, at + 1);
		return this.closeContainer(node);
	}

	private readMember(first: number): void {
		const start = this.pos;
		const key = first === QUOTE ? this.readKey() : this.readOddKey(first);
		if (key === null) return;
		const end = this.pos;
		let next = this.skip();
		const colon = next === COLON;
		if (colon) {
			this.pos++;
			next = this.skip();
		} else if (next !== END_OF_TEXT) next = this.missingColon(key, next);
		if (colon && next !== END_OF_TEXT && endsValue(next)) this.missingValue(key);
		// An opaque value of no length stands for one that is missing.
		const node = endsValue(next) ? createScalar("opaque", null, end, end) : this.readValue(key);
		this.pushEntry(createEntry(key, start, end, start, Math.max(end, node.end), node));
	}

	private readKey(): string {
		const { text } = this;
		const start = this.pos + 1;
		let hash = 0;
		for (let at = start; at < text.length; at++) {
			const next = text.charCodeAt(at);
			if (next === QUOTE) {
				this.pos = at + 1;
				return this.intern(start, at, hash);
			}
			if (next < SPACE || next === BACKSLASH) break;
			hash = (Math.imul(hash, 31) + next) | 0;
		}
		return this.readLongString(QUOTE);
	}

	private readText(): Node {
		const { text, pos } = this;
		for (let at = pos + 1; at < text.length; at++) {
			const next = text.charCodeAt(at);
			if (next === QUOTE) {
				this.pos = at + 1;
				return createScalar("string", text.slice(pos + 1, at), pos, at + 1);
			}
			if (next < SPACE || next === BACKSLASH) break;
		}
		const value = this.readLongString(QUOTE);
		return createScalar("string", value, pos, this.pos);
	}

	/** Reads a string that is more than characters between quotes, and says what is odd about it. */
	private readLongString(quote: number): string {
		const { problems, pos } = this;
		const read = readJsonString(this.text, pos, quote);
		this.pos = read.end;
		if (read.badEscape >= 0) {
			const end = Math.min(read.badEscape + 2, read.end);
			const found = this.excerpt(read.badEscape, end);
			problems.warning("odd-escape", `JSON has no escape ${found}; kept it unchanged`, read.badEscape, end);
		}
		if (read.control >= 0) {
			const message = "Line end or control character in a string; kept it in the string";
			problems.warnOnce("control-character", message, read.control, read.control + 1);
		}
		if (read.unclosed === "line") {
			const message = `Expected “${String.fromCharCode(quote)}” at the end of the string that begins here`;
			problems.error("unclosed", message, pos, read.end);
		} else if (read.unclosed === "text") this.endOfText(pos);
		return read.value;
	}

	private readNumber(): Node {
		const { text, pos } = this;
		let at = pos;
		let next = text.charCodeAt(at);
		const negative = next === MINUS;
		if (negative) next = text.charCodeAt(++at);
		const first = at;
		let value = 0;
		while (isDigit(next)) {
			value = value * 10 + (next - ZERO);
			next = text.charCodeAt(++at);
		}
		const digits = at - first;
		const zeros = digits > 1 && text.charCodeAt(first) === ZERO;
		if (digits === 0 || digits > MAX_EXACT_DIGITS || zeros || next === DOT || isNamePart(next))
			return this.readOddNumber();
		this.pos = at;
		return createScalar("number", negative ? -value : value, pos, at);
	}

	private readOddNumber(): Node {
		const { pos } = this;
		const read = readLooseNumber(this.text, pos);
		if (!read) return this.readExpression();
		this.pos = read.end;
		if (!read.plain) {
			const message = `${this.excerpt(pos, read.end)} is not a JSON number`;
			this.problems.warning("odd-number", message, pos, read.end);
		}
		return createScalar("number", read.value, pos, read.end);
	}

	private readOddValue(first: number): Node {
		const { pos, text } = this;
		if (first === APOSTROPHE) {
			this.problems.warnOnce("single-quotes", "JSON needs strings in double quotes", pos, pos + 1);
			const value = this.readLongString(APOSTROPHE);
			return createScalar("string", value, pos, this.pos);
		}
		if (first === PLUS || (first === DOT && isDigit(text.charCodeAt(pos + 1)))) return this.readOddNumber();
		const word = isNamePart(first) ? text.slice(pos, this.nameEnd()) : "";
		const known = WORD_VALUES.get(word);
		if (!known) return this.readExpression();
		this.pos += word.length;
		if (!JSON_WORDS.has(word))
			this.problems.warnOnce("foreign-word", `“${word}” is not valid JSON; read it anyway`, pos, this.pos);
		return createScalar(known[0], known[1], pos, this.pos);
	}

	/** Reads what only a program could evaluate, or what is no value at all. */
	private readExpression(): Node {
		const { pos } = this;
		this.pos = Math.max(pos + 1, findJsonExpressionEnd(this.text, pos));
		const found = this.excerpt(pos, this.pos);
		if (this.script || this.text.startsWith(SPREAD, pos)) this.reportExpression(found, pos);
		else this.problems.error("unexpected", `Expected a value, found ${found}`, pos, this.pos);
		return createScalar("opaque", null, pos, this.pos);
	}

	private reportExpression(found: string, start: number): void {
		this.problems.warning("expression", `${found} is an expression; its value is unknown`, start, this.pos);
	}

	private readOddKey(first: number): string | null {
		const { pos, text } = this;
		if (first === APOSTROPHE) {
			this.problems.warnOnce("single-quotes", "JSON needs strings in double quotes", pos, pos + 1);
			return this.readLongString(APOSTROPHE);
		}
		if (text.startsWith(SPREAD, pos)) {
			this.readSpread();
			return null;
		}
		if (this.keyFollows()) {
			this.script = true;
			this.pos = this.nameEnd();
			this.problems.warnOnce("bare-key", "JSON needs keys in double quotes", pos, this.pos);
			return text.slice(pos, this.pos);
		}
		this.skipUnexpected("a key in double quotes");
		return null;
	}

	/** `...base` brings in members of another object: an entry that is named as it stands. */
	private readSpread(): void {
		const { pos } = this;
		const node = this.readExpression();
		this.pushEntry(createEntry(this.text.slice(pos, node.end), -1, -1, pos, node.end, node));
	}

	private missingColon(key: string, next: number): number {
		const { pos, problems } = this;
		problems.error(
			"missing-colon",
			`Expected “:” after the key ${this.excerptOf(key)}, found ${this.describeNext()}`,
			pos,
			pos + 1,
		);
		if (next !== EQUALS) return next;
		this.pos += this.text.charCodeAt(pos + 1) === 62 ? 2 : 1;
		return this.skip();
	}

	private missingValue(key: string): void {
		const message = `Expected a value for ${this.excerptOf(key)}, found ${this.describeNext()}`;
		this.problems.error("missing-value", message, this.pos, this.pos + 1);
	}

	private excerptOf(key: string): string {
		return key.length > 40 ? `“${key.slice(0, 40)}…”` : `“${key}”`;
	}

	protected override afterEntry(next: number): boolean {
		const last = this.lastEntry();
		if (!last || next === END_OF_TEXT || !OPERATORS.includes(String.fromCharCode(next))) return this.recover(next);
		this.pos = Math.max(this.pos + 1, findJsonExpressionEnd(this.text, this.pos));
		last.node = createScalar("opaque", null, last.node.start, this.pos);
		last.end = this.pos;
		this.reportExpression(this.excerpt(last.node.start, this.pos), last.node.start);
		if (this.skip() === COMMA) this.pos++;
		return true;
	}

	protected startsEntry(next: number): boolean {
		if (next === QUOTE || next === APOSTROPHE) return true;
		if (this.open[this.open.length - 1]?.kind === "structure") return this.keyFollows();
		return next === OPEN_BRACE || next === OPEN_BRACKET || next === MINUS || isDigit(next);
	}

	protected skipStray(): void {
		this.pos = Math.max(this.pos + 1, findStrayEnd(this.text, this.pos));
	}

	/** Whether a name without quotes and a colon stand here. */
	private keyFollows(): boolean {
		const end = this.nameEnd();
		if (end === this.pos) return false;
		let at = end;
		while (this.text.charCodeAt(at) === SPACE) at++;
		return this.text.charCodeAt(at) === COLON;
	}

	private nameEnd(): number {
		const { text } = this;
		let at = this.pos;
		while (isNamePart(text.charCodeAt(at)) || (text.charCodeAt(at) === MINUS && at > this.pos)) at++;
		return at;
	}

	private readDeep(): Node {
		const { pos } = this;
		this.pos = findJsonBracketEnd(this.text, pos);
		return createScalar("opaque", null, pos, this.pos);
	}

	private skipComment(first: number): boolean {
		const { text, pos } = this;
		if (first === HASH) return this.lineComment(1, "#");
		const second = text.charCodeAt(pos + 1);
		if (second === SLASH) return this.lineComment(2, "//");
		if (second !== ASTERISK) return false;
		const end = text.indexOf("*/", pos + 2);
		this.pos = end < 0 ? text.length : end + 2;
		this.comment(pos, this.pos, pos + 2, end < 0 ? text.length : end);
		this.problems.warnOnce("comment", "JSON has no comments; kept /* … */ as a comment", pos, this.pos);
		if (end < 0)
			this.problems.error("unclosed", "Expected “*/” at the end of the comment that begins here", pos, pos + 2);
		return true;
	}

	private lineComment(length: number, kind: string): true {
		const { pos } = this;
		this.skipLine(length);
		this.problems.warnOnce("comment", `JSON has no comments; kept ${kind} … as a comment`, pos, this.pos);
		return true;
	}
}

function endsValue(next: number): boolean {
	return next === END_OF_TEXT || next === COMMA || isCloser(next);
}
