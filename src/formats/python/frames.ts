import { addNote, container, entry, type Node, scalar } from "../../document/node";

/** A bracket of a script that is open and is no literal. */
export interface Frame {
	closing: number;
	/** Where what is called or subscripted begins. */
	start: number;
	/** The call whose arguments stand in it; null for subscripts, definitions, plain parentheses. */
	call: Call | null;
}

/** The brackets open around a place in a script, outermost first. */
export class Frames {
	/** How many of them are calls. */
	calls = 0;
	private readonly open: Frame[] = [];
	private readonly counts = new Int32Array(128);

	get length(): number {
		return this.open.length;
	}

	/** Opens one. */
	push(frame: Frame): void {
		this.open.push(frame);
		this.count(frame, 1);
	}

	/** Closes the innermost; there must be one. */
	pop(): Frame {
		const frame = this.open.pop() as Frame;
		this.count(frame, -1);
		return frame;
	}

	/** The innermost; undefined when nothing is open. */
	top(): Frame | undefined {
		return this.open[this.open.length - 1];
	}

	/** Whether any of them is closed by this bracket. */
	awaits(closing: number): boolean {
		return (this.counts[closing] as number) > 0;
	}

	/** All calls among them, outermost first. */
	openCalls(): Call[] {
		return this.open.flatMap((frame) => frame.call ?? []);
	}

	private count(frame: Frame, change: number): void {
		this.counts[frame.closing] = (this.counts[frame.closing] as number) + change;
		if (frame.call) this.calls += change;
	}
}

/** Where an argument of a call stands; `key` is "**" for one that brings in several. */
export interface Argument {
	key: string;
	keyStart: number;
	keyEnd: number;
	start: number;
	valueStart: number;
}

/** A call of a script, while its arguments are read. */
export class Call {
	/** Structure of the keyword arguments so far. */
	readonly node: Node;
	/** Whether an argument begins at the next token. */
	fresh = true;
	/** Whether one of the keyword arguments holds a dict: then the call is a root. */
	holdsDict = false;
	/** An argument whose value is no literal, and is walked through like any other part of the script. */
	private pending: Argument | null = null;

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
		this.node = container("structure", start, start);
	}

	/** Adds an argument that was read; a dict behind `**` brings in its members. */
	add(at: Argument, node: Node, end: number): void {
		if (at.keyStart < 0 && node.kind === "structure") {
			for (const note of node.notes ?? []) addNote(this.node, { ...note, before: this.node.entries.length });
			this.node.entries = this.node.entries.concat(node.entries);
			return;
		}
		const key = at.keyStart < 0 ? `**${this.text.slice(node.start, node.end)}` : at.key;
		this.node.entries.push(entry(key, at.keyStart, at.keyEnd, at.start, end, node));
	}

	/** Begins an argument whose value is no literal. */
	begin(at: Argument): void {
		this.pending = at;
	}

	/** Ends the argument at hand, behind the last token of its value. */
	endArgument(lastEnd: number): void {
		const at = this.pending;
		this.pending = null;
		this.fresh = true;
		if (!at) return;
		const end = Math.max(lastEnd, at.valueStart);
		this.add(at, scalar("opaque", null, at.valueStart, end), end);
	}
}
