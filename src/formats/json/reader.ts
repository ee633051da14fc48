import { entry, type Node, scalar } from "../../document/node";
import {
	APOSTROPHE,
	ASTERISK,
	BACKSLASH,
	BACKTICK,
	BRACE,
	BRACE_END,
	BRACKET,
	BRACKET_END,
	COLON,
	COMMA,
	DOT,
	END,
	EQUALS,
	HASH,
	isCloser,
	isDigit,
	isNamePart,
	isOddSpace,
	isOpener,
	LESS,
	MINUS,
	NEWLINE,
	PAREN_END,
	PLUS,
	QUOTE,
	RETURN,
	SLASH,
	SPACE,
	TAB,
} from "./codes";
import { jsonNumberEnd, looseNumber } from "./numbers";
import { readString } from "./strings";
import { NO_BRACKET, TreeReader } from "./treeReader";

/** Integers of up to so many digits are exact in a JS number and need no parsing by `Number`. */
const EXACT_DIGITS = 15;
/** Operators behind a string or number that make it the beginning of an expression. */
const OPERATORS = "+.?|&*%";

/** Words that stand for a value; the first three are JSON's own. */
const WORDS = new Map<string, ["boolean" | "null" | "number", Node["value"]]>([
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
const OWN_WORDS = new Set(["true", "false", "null"]);

/** Reads JSON values, and what people take for JSON; says what it had to tolerate. */
export class JsonReader extends TreeReader {
	/** Whether it is JavaScript, in which names and calls are to be expected. */
	script = false;

	/** Skips space and comments; returns the code of the next character or `END`. */
	skip(): number {
		const { text } = this;
		let at = this.pos;
		for (;;) {
			const next = text.charCodeAt(at);
			if (next === SPACE || next === NEWLINE || next === RETURN || next === TAB) {
				at++;
				continue;
			}
			this.pos = at;
			if (next === SLASH || next === HASH) {
				if (!this.skipComment(next)) return next;
			} else if (isOddSpace(next)) {
				this.pos++;
				this.problems.once("space", "Skipped space characters that JSON does not allow.", at, at + 1);
			} else return at < text.length ? next : END;
			at = this.pos;
		}
	}

	/** Reads the value that begins here; `key` is what messages call it. */
	readValue(key: string): Node {
		const { text, pos } = this;
		const first = text.charCodeAt(pos);
		if (first === QUOTE) return this.readText(pos);
		if (first === BRACE) return this.tooDeep() ? this.readDeep() : this.readStructure(key);
		if (first === BRACKET) return this.tooDeep() ? this.readDeep() : this.readList(key);
		if (first === MINUS || isDigit(first)) return this.readNumber(pos);
		return this.readOddValue(first);
	}

	/** Reads members that have no braces around them, up to a closing bracket that is not theirs or the end. */
	readMembers(): Node {
		return this.readStructure("", NO_BRACKET);
	}

	private readStructure(key: string, closing = BRACE_END): Node {
		const node = this.begin("structure", this.pos, key, closing);
		if (closing !== NO_BRACKET) this.pos++;
		let comma = -1;
		for (;;) {
			let next = this.skip();
			if (next === closing) {
				if (comma >= 0) this.trailingComma(comma);
				this.pos++;
				break;
			}
			comma = -1;
			if (next === QUOTE) this.readMember(this.readKey());
			else if (!this.readOddMember(next)) break;
			next = this.skip();
			if (next === COMMA) comma = this.pos++;
			else if (next !== closing && !this.afterEntry(next)) break;
		}
		return this.finish(node);
	}

	private readList(key: string): Node {
		const node = this.begin("list", this.pos++, key, BRACKET_END);
		let comma = -1;
		for (let index = 0; ; index++) {
			let next = this.skip();
			if (next === BRACKET_END) {
				if (comma >= 0) this.trailingComma(comma);
				this.pos++;
				break;
			}
			comma = -1;
			if (next === END || isCloser(next)) {
				if (next === END ? !this.endOfText() : !this.strayCloser(next)) break;
				continue;
			}
			if (next === COMMA) this.strayComma();
			else {
				const start = this.pos;
				const name = String(this.count());
				const value = this.readValue(name);
				this.pushItem(name, start, value.end, value);
			}
			next = this.skip();
			if (next === COMMA) comma = this.pos++;
			else if (next !== BRACKET_END && !this.afterEntry(next)) break;
		}
		return this.finish(node);
	}
}
