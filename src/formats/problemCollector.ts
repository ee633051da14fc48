import type { Problem, ProblemCode } from "../document/problem";

/** Most problems that a reader tells one by one. */
export const MAX_PROBLEMS = 100;

/** How far a list of problems had come, to take back what was said since. */
export interface ProblemCheckpoint {
	reported: number;
	dropped: number;
	errors: number;
	reportedOnce: number;
	firstDropped: Problem | null;
}

/** What is wrong, or how to say it: a message that takes work is only made when it is told. */
type ProblemMessage = string | (() => string);

/** The problems of one text, and no more of them than anybody reads. */
export class ProblemCollector {
	/** How many errors there are, told or not. */
	errors = 0;
	private reported: Problem[] = [];
	private dropped = 0;
	private firstDropped: Problem | null = null;
	private reportedOnce = new Set<string>();

	/** Whether no more of them will be told, only counted. */
	get isFull(): boolean {
		return this.reported.length >= MAX_PROBLEMS;
	}

	/** Something that went wrong at a place. */
	error(code: ProblemCode, message: ProblemMessage, start: number, end: number): void {
		this.errors++;
		this.add("error", code, message, start, end);
	}

	/** Something odd that was tolerated. */
	warning(code: ProblemCode, message: ProblemMessage, start: number, end: number): void {
		this.add("warning", code, message, start, end);
	}

	/** An oddity that is told only the first time; another message is another oddity. */
	warnOnce(code: ProblemCode, message: string, start: number, end: number): void {
		if (this.reportedOnce.has(message)) return;
		this.reportedOnce.add(message);
		this.warning(code, message, start, end);
	}

	/** An error that is told only the first time. */
	errorOnce(code: ProblemCode, message: string, start: number, end: number): void {
		if (this.reportedOnce.has(message)) return;
		this.reportedOnce.add(message);
		this.error(code, message, start, end);
	}

	/** Remembers the present state for `reset`. */
	createCheckpoint(): ProblemCheckpoint {
		const { reported, dropped, errors, reportedOnce, firstDropped } = this;
		return { reported: reported.length, dropped, errors, reportedOnce: reportedOnce.size, firstDropped };
	}

	/** Takes back everything that was said after the mark. */
	rollBack(mark: ProblemCheckpoint): void {
		this.reported.length = mark.reported;
		this.dropped = mark.dropped;
		this.firstDropped = mark.firstDropped;
		this.errors = mark.errors;
		if (this.reportedOnce.size > mark.reportedOnce)
			this.reportedOnce = new Set([...this.reportedOnce].slice(0, mark.reportedOnce));
	}

	/** All problems in the order of the text; the last is a count of those left out. */
	list(): Problem[] {
		const sorted = this.reported.sort((a, b) => a.start - b.start);
		const first = this.firstDropped;
		return first ? [...sorted, { ...first, message: `And ${this.dropped} more problems like these` }] : sorted;
	}

	private add(
		severity: Problem["severity"],
		code: ProblemCode,
		message: ProblemMessage,
		start: number,
		end: number,
	): void {
		if (!this.isFull) {
			this.reported.push({ severity, code, message: typeof message === "string" ? message : message(), start, end });
			return;
		}
		this.dropped++;
		this.firstDropped ??= { severity, code: "more-problems", message: "", start, end };
		if (severity === "error") this.firstDropped.severity = "error";
	}
}
