import { addNote, container, type Entry, entry, type Node, type Note, scalar } from "../../document/node";
import type { Root } from "../format";
import {
	ASTERISK,
	BACKSLASH,
	BRACE,
	BRACKET,
	BRACKET_END,
	BYTE_ORDER_MARK,
	COLON,
	COMMA,
	DOT,
	END,
	EQUALS,
	isCloser,
	isDigit,
	isNamePart,
	NEWLINE,
	PAREN,
	PAREN_END,
	SEMICOLON,
} from "../json/codes";
import { PythonReader } from "./reader";
import { quoteOf, stringEnd } from "./strings";
import { COMPOUND, DEFINITIONS, KEYWORDS } from "./words";

/** A bracket of the script that is open and is no literal. */
interface Frame {
	closing: number;
	/** The call whose arguments stand in it; null for a subscript, a definition, or plain parentheses. */
	call: Call | null;
}

/** A call on the way. */
interface Call {
	name: string;
	/** Where the name of the function begins, or the statement when the call is all that it assigns. */
	start: number;
	/** Structure of the keyword arguments read so far. */
	node: Node;
	/** A keyword whose value is no literal and is walked through as any other part of the script. */
	pending: { key: string; keyStart: number; keyEnd: number; valueStart: number } | null;
	/** Whether an argument begins at the next token. */
	fresh: boolean;
	/** Whether one of the keyword arguments holds a dict. */
	holdsDict: boolean;
	/** How many roots there were before it. */
	rootsBefore: number;
}

/** The statement that is being walked through. */
interface Statement {
	/** Where it begins; -1 before its first token. */
	start: number;
	/** Whether it is one whose colon is followed by other statements. */
	compound: boolean;
	/** Name that an "=" would assign to; "" when none was met. */
	candidate: string;
	/** Name that is assigned to; "" before the "=". */
	target: string;
	/** Whether a type stands where the names are. */
	annotated: boolean;
}

/** What kind of token was passed last, as far as it decides what a bracket means. */
type Last = "none" | "name" | "value" | "keyword" | "definition" | "operator" | "root";

/** Finds the literals in a text: a bare literal, or those of a script, of a REPL session, of log lines. */
export class PythonText {
	readonly reader: PythonReader;
	readonly roots: Root[] = [];
	private readonly frames: Frame[] = [];
	private statement = newStatement();
	private last: Last = "none";
	private lastCode = NEWLINE;
	/** Behind the last token. */
	private lastEnd = 0;
	/** Start and name of the last name with dots. */
	private nameStart = 0;
	private name = "";
	/** Comments before the statement. */
	private before: Note[] = [];
	/** The longest literal that holds no dict: read after all when there is nothing else. */
	private doubtful: { start: number; length: number } | null = null;
	/** Whether the inside of an opaque value is being walked through. */
	private inner = false;

	constructor(private readonly text: string) {
		this.reader = new PythonReader(text);
		this.reader.around = () => this.openCalls();
	}

	/** Reads the whole text. */
	read(): void {
		const { reader, text } = this;
		if (text.charCodeAt(0) === BYTE_ORDER_MARK) reader.pos = 1;
		reader.skipPrompt();
		if (this.readBare()) return;
		this.walk(text.length);
		this.endFrames();
		if (this.roots.length === 0) this.readDoubtful();
	}
}

function newStatement(): Statement {
	return { start: -1, compound: false, candidate: "", target: "", annotated: false };
}
