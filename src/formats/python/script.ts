import { addNote, type Node, type Note } from "../../document/node";
import {
	ASTERISK,
	BACKSLASH,
	CLOSE_BRACKET,
	CLOSE_PAREN,
	COLON,
	COMMA,
	DOT,
	END_OF_TEXT,
	EQUALS,
	isCloser,
	isDigit,
	isNamePart,
	isOpener,
	NEWLINE,
	OPEN_BRACE,
	OPEN_BRACKET,
	OPEN_PAREN,
	SEMICOLON,
} from "../charCodes";
import type { SyntaxRoot } from "../format";
import type { ProblemCheckpoint } from "../problemCollector";
import { BracketStack, type CallArgument, PythonCall } from "./bracketStack";
import { COMPOUND_KEYWORDS, DEFINITION_KEYWORDS, KEYWORDS } from "./keywords";
import type { PythonReader } from "./reader";
import { Statement } from "./statement";
import { findPythonStringEnd, findQuote } from "./strings";

/** Deepest nesting of calls and other brackets around values that is followed; deeper ones are only counted. */
const MAX_FRAMES = 1000;
/** How often the same text is looked into for values inside of opaque ones. */
const MAX_LEVEL = 2;
/** Operators that with a "=" behind them compare or name, and assign nothing to the name before. */
const COMPARISONS = "<>!:=";

/** What the last token was, as far as it decides what a bracket behind it means. */
type LastToken = "name" | "value" | "keyword" | "definition" | "operator" | "root";

/** Walks through a script and finds the literals and calls in it that hold a dict; all else is passed over. */
export class PythonScript {
	/** The longest literal that holds no dict. */
	doubtful: { start: number; length: number } | null = null;
	private readonly frames = new BracketStack();
	/** How many brackets deeper than all frames are open. */
	private beyond = 0;
	private statement = new Statement();
	private last: LastToken;
	private lastCode = NEWLINE;
	/** Behind the token before this one. */
	private lastEnd = 0;
	/** Behind this token, where that is not where the reader went on to; -1 else. */
	private tokenEnd = -1;
	/** The last name, and where the chain of names and calls begins that it ends. */
	private name = "";
	private chainStart = 0;
	/** Comments before the statement. */
	private before: Note[] = [];

	/**
	 * @param afterRoot whether a value was read right before the place from where it walks
	 * @param level how many opaque values it walks through the inside of, one in another
	 */
	constructor(
		private readonly reader: PythonReader,
		private readonly roots: SyntaxRoot[],
		afterRoot: boolean,
		private readonly level = 0,
	) {
		this.last = afterRoot ? "root" : "operator";
		if (level === 0) reader.around = () => this.openCalls();
	}

	/** Walks from where the reader is to an offset. */
	walk(until: number): void {
		const { reader, frames } = this;
		for (let next = this.next(); next !== END_OF_TEXT && reader.pos < until; next = this.next()) this.token(next);
		if (frames.openCalls().some((call) => call.hasDict)) reader.endOfText();
		while (frames.length > 0) this.endFrame(until);
	}

	private next(): number {
		const { reader } = this;
		reader.bracketed = this.level > 0 || this.frames.length > 0;
		const next = reader.skip();
		const call = this.frames.top()?.call;
		if (!call || reader.looseNotes.length === 0) return next;
		for (const note of reader.looseNotes) addNote(call.node, { ...note, before: call.node.entries.length });
		reader.looseNotes = [];
		return next;
	}

	private token(next: number): void {
		const { reader } = this;
		const start = reader.pos;
		if (next === NEWLINE) {
			reader.nextLine();
			this.endStatement();
			return;
		}
		if (this.statement.start < 0) {
			this.statement.start = start;
			this.before = reader.looseNotes;
			reader.looseNotes = [];
		}
		this.tokenEnd = -1;
		if (!this.argument(next)) this.plainToken(next, start);
		this.lastEnd = this.tokenEnd < 0 ? reader.pos : this.tokenEnd;
		this.lastCode = next;
	}

	private plainToken(next: number, start: number): void {
		const { reader } = this;
		if (reader.atText(next)) this.textToken(start);
		else if (isDigit(next)) this.numberToken(start);
		else if (isNamePart(next)) this.nameToken(start);
		else if (next === OPEN_BRACE || (next === OPEN_BRACKET && !this.afterValue())) this.literal();
		else if (next === OPEN_BRACKET || next === OPEN_PAREN) this.openFrame(next);
		else if (isCloser(next)) this.closer(next);
		else this.operator(next);
	}

	private afterValue(): boolean {
		return this.last === "name" || this.last === "value" || this.last === "root";
	}

	private endStatement(): void {
		if (this.statement.start >= 0) this.reader.looseNotes = [];
		this.statement = new Statement();
		this.last = "operator";
		this.lastCode = NEWLINE;
	}

	/** A keyword argument, or `**x`, at the beginning of an argument. */
	private argument(next: number): boolean {
		const { reader } = this;
		const call = this.frames.top()?.call;
		if (!call?.atArgumentStart || next === COMMA || isCloser(next)) return false;
		call.atArgumentStart = false;
		const start = reader.pos;
		const spread = next === ASTERISK && reader.text.charCodeAt(start + 1) === ASTERISK;
		const keyEnd = spread ? -1 : reader.keywordEnd();
		if (!spread && keyEnd < 0) return false;
		const key = spread ? "**" : reader.text.slice(start, keyEnd);
		reader.pos = spread ? start + 2 : reader.spaceEnd(keyEnd) + 1;
		const first = this.next();
		const at: CallArgument = { key, keyStart: spread ? -1 : start, keyEnd, start, valueStart: reader.pos };
		this.last = "operator";
		this.tokenEnd = reader.pos;
		if (reader.atLiteral(first)) this.literalArgument(call, at);
		else call.beginArgument(at);
		return true;
	}

	private literalArgument(call: PythonCall, at: CallArgument): void {
		const { reader } = this;
		const mark = reader.problems.createCheckpoint();
		reader.bracketed = true;
		const node = reader.readExpression(at.key);
		this.tokenEnd = reader.end;
		this.last = "value";
		call.addArgument(at, node, reader.end);
		if (!reader.holdsDict(node)) {
			this.passOver(node, mark);
			return;
		}
		call.hasDict = true;
		const next = reader.skip();
		if (next === END_OF_TEXT || next === COMMA || isCloser(next)) return;
		const message = `Expected “,” or “)” after ${at.key}, found ${reader.describeNext()}`;
		reader.problems.error("missing-comma", message, reader.pos, reader.pos + 1);
		call.atArgumentStart = true;
	}

	private textToken(start: number): void {
		const { reader, statement, frames } = this;
		const { text } = reader;
		const quoteAt = findQuote(text, start);
		const end = findPythonStringEnd(text, quoteAt);
		this.last = "value";
		// No string ends here as it should: an apostrophe, or the text was cut.
		reader.pos = end < 0 ? quoteAt + 1 : end;
		if (end < 0) return;
		const first = statement.start === start || this.lastCode === COMMA;
		const outside = frames.length === 0 && this.level === 0;
		if (first && outside && !statement.compound && text.charCodeAt(reader.spaceEnd(end)) === COLON) this.members(start);
		else if (frames.length === 1 && frames.top()?.closing === CLOSE_BRACKET) {
			statement.setCandidate(text.slice(quoteAt + 1, end - 1));
		}
	}

	/** Members that stand without braces around them. */
	private members(start: number): void {
		const { reader } = this;
		reader.pos = start;
		const node = reader.readMembers();
		reader.problems.warning("no-braces", "The members have no “{” and “}” around them", start, start + 1);
		this.addRoot(node, "", start, node.end);
	}

	private numberToken(start: number): void {
		const { reader } = this;
		let at = start;
		while (isNamePart(reader.text.charCodeAt(at)) || reader.text.charCodeAt(at) === DOT) at++;
		reader.pos = at;
		this.last = "value";
	}

	private nameToken(start: number): void {
		const { reader, statement } = this;
		const { text } = reader;
		const end = reader.nameEnd(start);
		const name = text.slice(start, end);
		if (this.last !== "definition" && this.lastCode !== DOT && reader.atCall(name)) {
			this.literal();
			return;
		}
		reader.pos = end;
		if (statement.start === start && COMPOUND_KEYWORDS.has(name)) statement.compound = true;
		if (KEYWORDS.has(name)) {
			this.last = DEFINITION_KEYWORDS.has(name) ? "definition" : "keyword";
			return;
		}
		// The quote behind a word is an apostrophe, or closes a string whose beginning was cut off.
		if (reader.atText(text.charCodeAt(end)) && findQuote(text, end) === end) reader.pos++;
		if (this.lastCode !== DOT) this.chainStart = start;
		this.name = name.slice(name.lastIndexOf(".") + 1);
		if (this.frames.length === 0) statement.setCandidate(this.name);
		this.last = this.last === "definition" ? "operator" : "name";
	}

	/** A dict, list, set, or a call that stands for one. */
	private literal(): void {
		const { reader, statement } = this;
		const start = reader.pos;
		const mark = reader.problems.createCheckpoint();
		const name = this.frames.calls === 0 ? statement.target : "";
		const node = reader.readLiteral(name);
		if (!node) {
			reader.pos = start + 1;
			return;
		}
		this.tokenEnd = reader.pos;
		if (reader.holdsDict(node)) {
			this.addRoot(node, name, name === "" ? start : statement.start, reader.pos);
			this.last = "root";
			statement.target = "";
			return;
		}
		this.last = "value";
		const length = node.end - start;
		if (!this.doubtful || length > this.doubtful.length) this.doubtful = { start, length };
		this.passOver(node, mark);
	}

	/** Takes back what was said about a value that holds no dict, but looks for values inside of its opaque parts. */
	private passOver(node: Node, mark: ProblemCheckpoint): void {
		const { reader, roots } = this;
		reader.problems.rollBack(mark);
		reader.truncated = false;
		if (this.level >= MAX_LEVEL || !containsOpaque(node)) return;
		const { pos, looseNotes: loose } = reader;
		reader.looseNotes = [];
		// An expression may begin with a literal that holds a dict; what is left then is a comprehension.
		const canHoldRoots = isOpener(reader.text.charCodeAt(node.start)) && (node.kind !== "opaque" || this.level > 0);
		reader.pos = canHoldRoots ? node.start + 1 : node.start;
		new PythonScript(reader, roots, false, this.level + 1).walk(node.end);
		reader.pos = pos;
		reader.looseNotes = loose;
	}

	private openFrame(next: number): void {
		const { reader, statement, last, frames } = this;
		const at = reader.pos++;
		this.last = "operator";
		if (frames.length >= MAX_FRAMES) {
			this.beyond++;
			return;
		}
		const closing = next === OPEN_PAREN ? CLOSE_PAREN : CLOSE_BRACKET;
		const called = next === OPEN_PAREN && last === "name";
		const call = called ? new PythonCall(this.name, at, this.roots.length, reader.text) : null;
		const chain = last === "name" || last === "value" ? this.chainStart : at;
		const assigned = frames.length === 0 && statement.target !== "";
		frames.push({ closing, start: assigned ? statement.start : chain, call });
		reader.countBracket(closing, 1);
	}

	private closer(next: number): void {
		const { reader, frames } = this;
		const { pos } = reader;
		reader.pos++;
		if (this.beyond > 0) this.beyond--;
		else if (frames.isAwaited(next)) {
			while (frames.top()?.closing !== next) this.endFrame(pos);
			this.endFrame(reader.pos);
			return;
		} else if (this.last === "root" && frames.length === 0 && this.level === 0) {
			const message = `Unexpected “${String.fromCharCode(next)}”: no bracket is open; skipped it`;
			reader.problems.error("nothing-open", message, pos, reader.pos);
			return;
		}
		this.last = "value";
	}

	/** Closes the innermost frame; a call that holds a dict is a root instead of all roots in it. */
	private endFrame(end: number): void {
		const { reader } = this;
		const { call, closing, start } = this.frames.pop();
		reader.countBracket(closing, -1);
		this.last = "value";
		this.chainStart = start;
		call?.endArgument(this.lastEnd);
		if (!call?.hasDict) return;
		this.roots.length = call.rootsBefore;
		call.node.end = end;
		reader.markShadowed(call.node.entries);
		reader.markCut(call.node);
		this.addRoot(call.node, call.name, start, end);
		this.last = "root";
		if (start === this.statement.start) this.statement.target = "";
	}

	private operator(next: number): void {
		const { reader, statement } = this;
		const second = reader.text.charCodeAt(reader.pos + 1);
		this.last = "operator";
		if (next === COMMA) this.frames.top()?.call?.endArgument(this.lastEnd);
		if (next === BACKSLASH || (second === EQUALS && COMPARISONS.includes(String.fromCharCode(next)))) {
			reader.pos += 2;
			return;
		}
		reader.pos++;
		if (this.frames.length > 0) return;
		if (next === EQUALS) statement.assign();
		else if (next === SEMICOLON || (next === COLON && statement.compound)) this.endStatement();
		else if (next === COLON) statement.annotate();
	}

	private addRoot(node: Node, name: string, start: number, end: number): void {
		const { reader } = this;
		const notes = this.before.concat(reader.looseNotes);
		if (notes.length > 0) node.notes = notes.concat(node.notes ?? []);
		this.before = [];
		reader.looseNotes = [];
		this.roots.push({ node, name, apiVersion: null, start, end });
	}

	private openCalls(): string[] {
		const line = (call: PythonCall) => this.reader.line(call.node.start);
		return this.frames.openCalls().map((call) => `“${call.name}(” of line ${line(call)}`);
	}
}

function containsOpaque(node: Node): boolean {
	return node.kind === "opaque" || node.entries.some((inner) => containsOpaque(inner.node));
}
