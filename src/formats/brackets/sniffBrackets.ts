import {
	APOSTROPHE,
	BACKSLASH,
	COLON,
	COMMA,
	EQUALS,
	HASH,
	isDigit,
	isNamePart,
	isOpener,
	LESS_THAN,
	NEWLINE,
	OPEN_BRACE,
	OPEN_BRACKET,
	OPEN_PAREN,
	QUOTE,
	SLASH,
	SPACE,
} from "../charCodes";

/** Characters examined at the beginning and at the end of a text. */
const HEAD_CHARS = 4096;
const TAIL_CHARS = 512;
/** Words of only one of the two languages, with their weights. */
const WORD_SCORES = new Map<string, ["json" | "python", number]>([
	["true", ["json", 3]],
	["false", ["json", 3]],
	["null", ["json", 3]],
	["undefined", ["json", 3]],
	["const", ["json", 4]],
	["let", ["json", 2]],
	["var", ["json", 2]],
	["export", ["json", 2]],
	["function", ["json", 2]],
	["True", ["python", 3]],
	["False", ["python", 3]],
	["None", ["python", 3]],
	["boto3", ["python", 3]],
	["def", ["python", 2]],
	["import", ["python", 1]],
]);
/** Calls that only Python's values are written with. */
const PYTHON_CALLS = new Set(["dict", "OrderedDict", "datetime", "tzutc", "print", "pprint"]);
/** Values at the end of a text, where it is not known which quotes are open. */
const TAIL_WORDS = /[:[,=]\s*(True|False|None|true|false|null)\b/g;

/** Certainty that a text is JSON or Python, from 0 to 1. A text that is valid in both is JSON. */
export interface SniffScores {
	json: number;
	python: number;
}

/** Scores the features of JSON and Python at the beginning and the end of a text. */
export function sniffBrackets(text: string): SniffScores {
	const seen = new SniffEvidence(text.slice(0, HEAD_CHARS));
	seen.scanHead();
	if (text.length > HEAD_CHARS) seen.scanTail(text.slice(-TAIL_CHARS));
	const { json, python } = seen;
	const base = seen.getBaseScore();
	if (python > json) return { json: base * 0.4, python: base };
	return { json: base, python: python === json ? base * 0.6 : base * 0.4 };
}

/** What the beginning of a text shows. */
class SniffEvidence {
	json = 0;
	python = 0;
	private brackets = 0;
	private keys = 0;
	private at = 0;
	/** Code of the last character that is no space. */
	private before = 0;

	constructor(private readonly head: string) {}

	/** How surely it is either of them at all. */
	getBaseScore(): number {
		const first = this.head.replace(/^[\s\ufeff]+/, "").charCodeAt(0);
		if (first === LESS_THAN) return this.keys > 0 ? 0.2 : 0;
		if (first === OPEN_BRACE || first === OPEN_BRACKET) return 0.9;
		if (this.json + this.python >= 2 && (this.brackets > 0 || this.python > this.json)) return 0.6;
		if (this.keys > 0 || this.brackets > 0) return 0.45;
		return first === QUOTE || first === APOSTROPHE || (first >= 45 && first <= 57) ? 0.1 : 0;
	}

	scanHead(): void {
		const { head } = this;
		while (this.at < head.length) {
			const code = head.charCodeAt(this.at);
			if (code === QUOTE || code === APOSTROPHE) this.scanString(code);
			else if (isNamePart(code)) this.scanWord();
			else this.scanMark(code);
		}
	}

	private scanMark(code: number): void {
		const { head, at } = this;
		if (code === HASH) this.scanComment("python");
		else if (code === SLASH && this.before !== COLON && /^\/[/*]/.test(head.slice(at, at + 2)))
			this.scanComment("json");
		else {
			if (isOpener(code) && code !== OPEN_PAREN) this.brackets++;
			if (head.startsWith(">>>", at)) this.python += 3;
			if (code > SPACE) this.before = code;
			this.at++;
		}
	}

	scanTail(tail: string): void {
		for (const [, word = ""] of tail.matchAll(TAIL_WORDS)) this.addWord(word);
	}

	private addWord(word: string): void {
		const known = WORD_SCORES.get(word);
		if (known) this[known[0]] += known[1];
	}

	private scanString(quote: number): void {
		const { head, at } = this;
		this.before = quote;
		this.at++;
		const end = findStringEnd(head, at, quote);
		const first = head.charCodeAt(at + 1);
		// An apostrophe, a string that was cut, or JSON that a shell wants in quotes: go on inside.
		if (end < 0 || first === OPEN_BRACE || first === OPEN_BRACKET) return;
		this.at = end;
		const key = head.charCodeAt(findSpaceEnd(head, end)) === COLON;
		if (key) this.keys++;
		if (quote === APOSTROPHE) this.python += key ? 2 : 0.5;
	}

	private scanWord(): void {
		const { head, at } = this;
		let end = at;
		while (isNamePart(head.charCodeAt(end))) end++;
		const word = head.slice(at, end);
		const next = head.charCodeAt(end);
		const before = this.before;
		this.before = head.charCodeAt(end - 1);
		this.at = end;
		if (next === QUOTE || next === APOSTROPHE) {
			if (/^(?:[ubrf]|[bf]r|r[bf])$/i.test(word)) this.python += 2;
			else this.at++;
			return;
		}
		this.addWord(word);
		const behind = findSpaceEnd(head, end);
		const code = head.charCodeAt(behind);
		if (code === OPEN_PAREN && PYTHON_CALLS.has(word)) this.python += 2;
		if (code === EQUALS && startsValue(head.charCodeAt(findSpaceEnd(head, behind + 1)))) this.python += 1.5;
		if (code === COLON && (before === OPEN_BRACE || before === COMMA)) {
			this.keys++;
			if (isDigit(word.charCodeAt(0))) this.python++;
			else this.json += 2;
		}
	}

	private scanComment(language: "json" | "python"): void {
		const { head, at } = this;
		const block = head.charCodeAt(at + 1) === 42;
		const end = head.indexOf(block ? "*/" : "\n", at);
		this.at = end < 0 ? head.length : end + 1;
		this[language] += language === "json" ? 1 : 0.5;
	}
}

function startsValue(code: number): boolean {
	return isOpener(code) || code === QUOTE || code === APOSTROPHE || isNamePart(code);
}

function findSpaceEnd(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) <= SPACE) at++;
	return at;
}

/** Behind the string that opens at `start`; -1 when its line or the text ends before. */
function findStringEnd(text: string, start: number, quote: number): number {
	for (let at = start + 1; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === quote) return at + 1;
		if (code === NEWLINE) return -1;
		if (code === BACKSLASH) at++;
	}
	return -1;
}
