import { addNote } from "../../document/node";
import { BYTE_ORDER_MARK, COMMA, END_OF_TEXT, NEWLINE, SEMICOLON } from "../charCodes";
import type { SyntaxRoot } from "../format";
import type { ProgressReporter } from "../progress";
import { PythonReader } from "./reader";
import { PythonScript } from "./script";

/** A text of Python: one bare literal, or a script, REPL session or log in which literals hide. */
export class PythonText {
	readonly reader: PythonReader;
	readonly roots: SyntaxRoot[] = [];

	constructor(
		private readonly text: string,
		progress?: ProgressReporter,
	) {
		this.reader = new PythonReader(text);
		this.reader.progress = progress;
	}

	/** Reads the whole text. */
	read(): void {
		const { reader, roots, text } = this;
		if (text.charCodeAt(0) === BYTE_ORDER_MARK) reader.pos = 1;
		reader.skipPrompt();
		if (this.readBare()) return;
		const script = new PythonScript(reader, roots, roots.length > 0);
		script.walk(text.length);
		if (roots.length === 0) this.readDoubtful(script.doubtful?.start ?? -1);
	}

	/** Reads the literal that the text begins with; whether it is all that there is. */
	private readBare(): boolean {
		const { reader } = this;
		const begin = reader.pos;
		const mark = reader.problems.createCheckpoint();
		if (reader.atLiteral(this.skipLines())) {
			const before = reader.looseNotes;
			const start = reader.pos;
			reader.looseNotes = [];
			const node = reader.readExpression("");
			const end = reader.end;
			const alone = this.skipTail() === END_OF_TEXT;
			if (alone ? node.kind !== "opaque" : reader.holdsDict(node)) {
				if (before.length > 0) node.notes = before.concat(node.notes ?? []);
				if (alone) for (const note of reader.looseNotes) addNote(node, { ...note, before: node.entries.length });
				this.roots.push({ node, name: "", apiVersion: null, start, end });
				reader.pos = end;
				reader.looseNotes = [];
				return alone;
			}
		}
		reader.problems.rollBack(mark);
		reader.truncated = false;
		reader.pos = begin;
		reader.looseNotes = [];
		return false;
	}

	private skipLines(): number {
		const { reader } = this;
		let next = reader.skip();
		while (next === NEWLINE) {
			reader.nextLine();
			next = reader.skip();
		}
		return next;
	}

	private skipTail(): number {
		const next = this.skipLines();
		if (next !== COMMA && next !== SEMICOLON) return next;
		this.reader.pos++;
		return this.skipLines();
	}

	/** Reads a literal that holds no dict, because the text has nothing better. */
	private readDoubtful(start: number): void {
		const { reader, text } = this;
		if (start >= 0) {
			reader.pos = start;
			const node = reader.readLiteral("");
			if (node && node.kind !== "opaque") {
				this.roots.push({ node, name: "", apiVersion: null, start, end: reader.end });
				return;
			}
		}
		const empty = text.trim() === "";
		const message = empty ? "The text is empty" : "Expected a Python dict or list, but found none";
		reader.problems.error("no-value", message, 0, empty ? text.length : Math.min(text.length, 1));
	}
}
