import type { Problem } from "../document/node";

/** Most problems that a reader tells one by one. */
export const MAX_PROBLEMS = 100;

/** How far a list of problems had come, to take back what was said since. */
export interface Mark {
	told: number;
	untold: number;
	errors: number;
	kinds: number;
	first: Problem | null;
}

/** What is wrong, or how to say it: a message that takes work is only made when it is told. */
type Message = string | (() => string);

/** The problems of one text, and no more of them than anybody reads. */
export class Problems {
	/** How many errors there are, told or not. */
	errors = 0;
	private told: Problem[] = [];
	private untold = 0;
	private firstUntold: Problem | null = null;
	private kinds = new Set<string>();

	/** Whether no more of them will be told, only counted. */
	get isFull(): boolean {
		return this.told.length >= MAX_PROBLEMS;
	}

	/** Something that went wrong at a place. */
	error(message: Message, start: number, end: number): void {
		this.errors++;
		this.add("error", message, start, end);
	}

	/** Something odd that was tolerated. */
	warning(message: Message, start: number, end: number): void {
		this.add("warning", message, start, end);
	}

	/** An oddity of a kind that is told only the first time. */
	once(kind: string, message: string, start: number, end: number): void {
		if (this.kinds.has(kind)) return;
		this.kinds.add(kind);
		this.warning(message, start, end);
	}

	/** An error of a kind that is told only the first time. */
	onceError(kind: string, message: string, start: number, end: number): void {
		if (this.kinds.has(kind)) return;
		this.kinds.add(kind);
		this.error(message, start, end);
	}

	/** Remembers the present state for `reset`. */
	mark(): Mark {
		const { told, untold, errors, kinds, firstUntold } = this;
		return { told: told.length, untold, errors, kinds: kinds.size, first: firstUntold };
	}

	/** Takes back everything that was said after the mark. */
	reset(mark: Mark): void {
		this.told.length = mark.told;
		this.untold = mark.untold;
		this.firstUntold = mark.first;
		this.errors = mark.errors;
		if (this.kinds.size > mark.kinds) this.kinds = new Set([...this.kinds].slice(0, mark.kinds));
	}

	/** All problems in the order of the text; the last is a count of those left out. */
	list(): Problem[] {
		const sorted = this.told.sort((a, b) => a.start - b.start);
		const first = this.firstUntold;
		return first ? [...sorted, { ...first, message: `And ${this.untold} more problems like these` }] : sorted;
	}

	private add(severity: Problem["severity"], message: Message, start: number, end: number): void {
		if (!this.isFull) {
			this.told.push({ severity, message: typeof message === "string" ? message : message(), start, end });
			return;
		}
		this.untold++;
		this.firstUntold ??= { severity, message: "", start, end };
		if (severity === "error") this.firstUntold.severity = "error";
	}
}
