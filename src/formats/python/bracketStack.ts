import { addNote, createContainer, createEntry, createScalar, type Node } from "../../document/node";

/** A bracket of a script that is open and is no literal. */
export interface OpenBracket {
	closing: number;
	/** Where what is called or subscripted begins. */
	start: number;
	/** The call whose arguments stand in it; null for subscripts, definitions, plain parentheses. */
	call: PythonCall | null;
}

/** The brackets open around a place in a script, outermost first. */
export class BracketStack {
	/** How many of them are calls. */
	calls = 0;
	private readonly open: OpenBracket[] = [];
	private readonly counts = new Int32Array(128);

	get length(): number {
		return this.open.length;
	}

	/** Opens one. */
	push(frame: OpenBracket): void {
		this.open.push(frame);
		this.count(frame, 1);
	}

	/** Closes the innermost; there must be one. */
	pop(): OpenBracket {
		const frame = this.open.pop() as OpenBracket;
		this.count(frame, -1);
		return frame;
	}

	/** The innermost; undefined when nothing is open. */
	top(): OpenBracket | undefined {
		return this.open[this.open.length - 1];
	}

	/** Whether any of them is closed by this bracket. */
	isAwaited(closing: number): boolean {
		return (this.counts[closing] as number) > 0;
	}

	/** All calls among them, outermost first. */
	openCalls(): PythonCall[] {
		return this.open.flatMap((frame) => frame.call ?? []);
	}

	private count(frame: OpenBracket, change: number): void {
		this.counts[frame.closing] = (this.counts[frame.closing] as number) + change;
		if (frame.call) this.calls += change;
	}
}

/** Where an argument of a call stands; `key` is "**" for one that brings in several. */
export interface CallArgument {
	key: string;
	keyStart: number;
	keyEnd: number;
	start: number;
	valueStart: number;
}

/** A call of a script, while its arguments are read. */
export class PythonCall {
	/** Structure of the keyword arguments so far. */
	readonly node: Node;
	/** Whether an argument begins at the next token. */
	atArgumentStart = true;
	/** Whether one of the keyword arguments holds a dict: then the call is a root. */
	hasDict = false;
	/** An argument whose value is no literal, and is walked through like any other part of the script. */
	private pending: CallArgument | null = null;

	/**
	 * @param start where its parenthesis is
	 * @param rootsBefore how many roots there were before it
	 */
	constructor(
		readonly name: string,
		start: number,
		readonly rootsBefore: number,
		private readonly text: string,
	) {
		this.node = createContainer("structure", start, start);
	}

	/** Adds an argument that was read; a dict behind `**` brings in its members. */
	addArgument(at: CallArgument, node: Node, end: number): void {
		if (at.keyStart < 0 && node.kind === "structure") {
			for (const note of node.notes ?? []) addNote(this.node, { ...note, before: this.node.entries.length });
			this.node.entries = this.node.entries.concat(node.entries);
			return;
		}
		const key = at.keyStart < 0 ? `**${this.text.slice(node.start, node.end)}` : at.key;
		this.node.entries.push(createEntry(key, at.keyStart, at.keyEnd, at.start, end, node));
	}

	/** Begins an argument whose value is no literal. */
	beginArgument(at: CallArgument): void {
		this.pending = at;
	}

	/** Ends the argument at hand, behind the last token of its value. */
	endArgument(lastEnd: number): void {
		const at = this.pending;
		this.pending = null;
		this.atArgumentStart = true;
		if (!at) return;
		const end = Math.max(lastEnd, at.valueStart);
		this.addArgument(at, createScalar("opaque", null, at.valueStart, end), end);
	}
}
