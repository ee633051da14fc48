import type { Problem } from "../../document/node";

/** How many problems of one text are told; what follows them is counted. */
const MAX_PROBLEMS = 100;

const BLOCK = 1 << 16;

/** Collects what goes wrong while a text is read. */
export class Problems {
	private readonly kept: Problem[] = [];
	private firstOmitted: Problem | null = null;
	private omitted = 0;
	/** Number of line feeds before each block of the text, as far as anybody asked. */
	private readonly linesBefore = [0];

	constructor(private readonly text: string) {}

	/** Notes an error. `message` is only asked when it will be shown. */
	error(start: number, end: number, message: () => string): void {
		this.add("error", start, end, message);
	}

	/** Notes a warning. */
	warning(start: number, end: number, message: () => string): void {
		this.add("warning", start, end, message);
	}

	/** Whether an error is among them. */
	get hasError(): boolean {
		return this.firstOmitted?.severity === "error" || this.kept.some((problem) => problem.severity === "error");
	}

	/** All problems in the order of the text; the last says how many more there are. */
	list(): Problem[] {
		const sorted = this.kept.sort((a, b) => a.start - b.start);
		return this.firstOmitted ? [...sorted, { ...this.firstOmitted, message: `${this.omitted} more problems` }] : sorted;
	}

	/** The line of an offset, from 1. In blocks, since a text may ask for far places in turn. */
	lineOf(offset: number): number {
		const block = Math.floor(offset / BLOCK);
		for (let known = this.linesBefore.length; known <= block; known++) {
			const before = this.linesBefore[known - 1] as number;
			this.linesBefore.push(before + this.lineFeeds((known - 1) * BLOCK, known * BLOCK));
		}
		return 1 + (this.linesBefore[block] as number) + this.lineFeeds(block * BLOCK, offset);
	}

	private lineFeeds(from: number, to: number): number {
		let count = 0;
		for (let at = from; at < to; at++) if (this.text.charCodeAt(at) === 0x0a) count++;
		return count;
	}

	private add(severity: Problem["severity"], start: number, end: number, message: () => string): void {
		if (this.kept.length < MAX_PROBLEMS) {
			this.kept.push({ severity, message: message(), start, end });
			return;
		}
		this.omitted++;
		if (!this.firstOmitted) this.firstOmitted = { severity, message: "", start, end };
		else if (severity === "error") this.firstOmitted.severity = "error";
	}
}
