import { createScalar, type Node } from "../../document/node";
import { TreeReader } from "../brackets/treeReader";
import {
	APOSTROPHE,
	BACKSLASH,
	CARRIAGE_RETURN,
	COLON,
	DOT,
	END_OF_TEXT,
	HASH,
	isDigit,
	isNamePart,
	isUnusualSpace,
	MINUS,
	NEWLINE,
	QUOTE,
	SPACE,
	TAB,
	ZERO,
} from "../charCodes";
import type { ExpressionContext } from "./expressions";
import { readPythonNumber } from "./numbers";
import { findQuote, readPythonString } from "./strings";

/** Integers of up to so many digits are exact in a JS number and need no parsing by `Number`. */
const MAX_EXACT_DIGITS = 15;
/** What a prompt of the interactive interpreter is. */
const PROMPTS = [">>>", "..."];

/** The part of the reader that knows space, comments, strings and numbers. */
export abstract class PythonScalars extends TreeReader {
	/** Whether brackets that are not part of a value stand around: a line end is then no more than space. */
	bracketed = false;
	/** Behind the expression that was read last, with the parentheses around it. */
	end = 0;
	/** Behind the string that was read last. */
	private lastTextEnd = 0;
	private readonly prompts: boolean;

	constructor(text: string) {
		super(text);
		this.prompts = hasPrompts(text);
	}

	/**
	 * Skips space, comments and, inside of brackets, line ends; returns the code of the next character or `END_OF_TEXT`.
	 */
	skip(): number {
		const { text } = this;
		for (;;) {
			let at = this.pos;
			let next = text.charCodeAt(at);
			while (next === SPACE || next === TAB || next === CARRIAGE_RETURN) next = text.charCodeAt(++at);
			this.pos = at;
			if ((next > HASH && next < 128 && next !== BACKSLASH) || next === QUOTE) return next;
			if (!this.skipOther(next)) return at < text.length ? next : END_OF_TEXT;
		}
	}

	private skipOther(next: number): boolean {
		if (next === NEWLINE) {
			if (this.open.length === 0 && !this.bracketed) return false;
			this.nextLine();
		} else if (next === HASH) this.skipLine(1);
		else if (next === BACKSLASH && isLineEnd(this.text.charCodeAt(this.pos + 1))) {
			this.pos += this.text.startsWith("\r\n", this.pos + 1) ? 3 : 2;
		} else if (isUnusualSpace(next)) this.pos++;
		else return false;
		return true;
	}

	/** Moves over a line end, and over the prompt behind it. */
	nextLine(): void {
		this.pos++;
		if (this.prompts) this.skipPrompt();
	}

	/** Moves over the prompt that begins the line, if the text has prompts and one stands here. */
	skipPrompt(): void {
		const { text } = this;
		const at = this.spaceEnd(this.pos);
		if (!this.prompts || !PROMPTS.some((prompt) => text.startsWith(prompt, at))) return;
		const behind = text.charCodeAt(at + 3);
		if (behind === SPACE || isLineEnd(behind) || at + 3 >= text.length) this.pos = at + 3;
	}

	/** Whether a string literal begins here. */
	atText(next: number): boolean {
		return next === APOSTROPHE || next === QUOTE || (next > 65 && next < 128 && findQuote(this.text, this.pos) >= 0);
	}

	/** Where the spaces and tabs end that begin at an offset. */
	spaceEnd(from: number): number {
		let at = from;
		while (this.text.charCodeAt(at) === SPACE || this.text.charCodeAt(at) === TAB) at++;
		return at;
	}

	/** Reads the strings that stand here one after another; Python joins them to one. */
	protected readTexts(place: ExpressionContext): Node {
		const { pos } = this;
		const first = this.readText();
		let value = first;
		let end = this.pos;
		for (let next = this.skip(); this.atText(next); next = this.skip()) {
			const before = this.pos;
			const more = this.readText();
			if (place !== "key" && this.skip() === COLON) {
				// A forgotten comma: this string is the key of the next member.
				this.pos = before;
				break;
			}
			value = value === null || more === null ? null : value + more;
			end = this.lastTextEnd;
		}
		if (value === null) return createScalar("opaque", null, pos, end);
		return createScalar("string", value, pos, end);
	}

	/** Reads one string literal; null for an f-string. */
	private readText(): string | null {
		const { text, pos } = this;
		const quoteAt = findQuote(text, pos);
		const quote = text.charCodeAt(quoteAt);
		if (quoteAt === pos || (quoteAt === pos + 1 && (text.charCodeAt(pos) | 0x20) === 117)) {
			const end = findPlainStringEnd(text, quoteAt, quote);
			if (end >= 0) {
				this.pos = end;
				this.lastTextEnd = end;
				return text.slice(quoteAt + 1, end - 1);
			}
		}
		return this.readLongText(quoteAt);
	}

	private readLongText(quoteAt: number): string | null {
		const { text, pos, problems } = this;
		const inside = this.open.length > 0 || this.bracketed;
		const read = readPythonString(text, pos, quoteAt, inside);
		this.pos = read.end;
		this.lastTextEnd = read.end;
		if (read.badEscape >= 0 && read.value !== null) {
			const end = Math.min(read.badEscape + 2, read.end);
			const found = this.excerpt(read.badEscape, end);
			problems.warning("odd-escape", `The escape ${found} was not decoded; kept it unchanged`, read.badEscape, end);
		}
		if (read.lineBreak >= 0) {
			const message = "Line end in a string, as in wrapped text; joined the lines";
			problems.warnOnce("line-break", message, read.lineBreak, read.lineBreak + 1);
		}
		if (read.unclosed === "line") {
			const message = `Expected “${text.charAt(quoteAt)}” at the end of the string that begins here`;
			problems.error("unclosed", message, pos, read.end);
		} else if (read.unclosed === "text") this.endOfText(pos);
		return read.value;
	}

	/** Reads a key that is one string without escapes and prefix; null and nothing read for any other. */
	protected readPlainKey(quote: number): string | null {
		const { text } = this;
		const start = this.pos + 1;
		let hash = 0;
		for (let at = start; at < text.length; at++) {
			const next = text.charCodeAt(at);
			if (next === quote) {
				if (at === start && text.charCodeAt(at + 1) === quote) return null;
				this.pos = at + 1;
				return this.intern(start, at, hash);
			}
			if (next < SPACE || next === BACKSLASH) return null;
			hash = (Math.imul(hash, 31) + next) | 0;
		}
		return null;
	}

	/** Reads a number with a sign; null and nothing read when the sign belongs to another expression. */
	protected readSigned(sign: number): Node | null {
		const start = this.pos;
		this.pos++;
		const next = this.skip();
		const node = isDigit(next) || next === DOT ? this.readPlainNumber() : null;
		if (node?.kind !== "number") {
			this.pos = start;
			return null;
		}
		const value = node.value as number;
		// Zero without a fraction is an integer, and has no sign.
		const integer = value === 0 && !/[.eE]/.test(this.text.slice(node.start, node.end));
		return createScalar("number", sign === MINUS && !integer ? -value : value, start, node.end);
	}

	protected readPlainNumber(): Node {
		const { text, pos } = this;
		let at = pos;
		let value = 0;
		let next = text.charCodeAt(at);
		while (isDigit(next)) {
			value = value * 10 + (next - ZERO);
			next = text.charCodeAt(++at);
		}
		const digits = at - pos;
		const zeros = digits > 1 && text.charCodeAt(pos) === ZERO;
		if (digits === 0 || digits > MAX_EXACT_DIGITS || zeros || next === DOT || isNamePart(next))
			return this.readOddNumber();
		this.pos = at;
		return createScalar("number", value, pos, at);
	}

	private readOddNumber(): Node {
		const { pos, problems } = this;
		const read = readPythonNumber(this.text, pos);
		this.pos = read.end;
		const found = this.excerpt(pos, read.end);
		if (read.kind === "octal")
			problems.warning("octal-number", `Read ${found} as an octal number, as Python 2 does`, pos, read.end);
		if (read.kind === "none") problems.error("odd-number", `Expected a number, found ${found}`, pos, read.end);
		return read.value === null
			? createScalar("opaque", null, pos, read.end)
			: createScalar("number", read.value, pos, read.end);
	}
}

/** Whether a code ends a line. */
function isLineEnd(code: number): boolean {
	return code === NEWLINE || code === CARRIAGE_RETURN;
}

/** Whether a text was copied from the interactive interpreter. */
function hasPrompts(text: string): boolean {
	const at = text.indexOf(">>>");
	if (at < 0) return false;
	let from = at;
	while (from > 0 && text.charCodeAt(from - 1) === SPACE) from--;
	return from === 0 || isLineEnd(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 0xfeff;
}

/** Behind a string without escapes, line ends and triple quotes; -1 for any other. */
function findPlainStringEnd(text: string, quoteAt: number, quote: number): number {
	for (let at = quoteAt + 1; at < text.length; at++) {
		const next = text.charCodeAt(at);
		if (next === quote) return at === quoteAt + 1 && text.charCodeAt(at + 1) === quote ? -1 : at + 1;
		if (next < SPACE || next === BACKSLASH) return -1;
	}
	return -1;
}
