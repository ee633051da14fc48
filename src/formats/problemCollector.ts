import type { Problem, ProblemCode } from "../document/problem";

/** Most problems that a reader reports one by one. */
export const MAX_PROBLEMS = 100;

/** State of a collector, to roll back later problems. */
export interface ProblemCheckpoint {
	reported: number;
	dropped: number;
	errors: number;
	reportedOnce: number;
	firstDropped: Problem | null;
}

/** A message, or a function that makes it: expensive messages are made only when reported. */
type ProblemMessage = string | (() => string);

/** Collects the problems of one text, up to a limit. */
export class ProblemCollector {
	/** Number of errors, including those over the limit. */
	errors = 0;
	private reported: Problem[] = [];
	private dropped = 0;
	private firstDropped: Problem | null = null;
	private reportedOnce = new Set<string>();

	/** Whether further problems are only counted. */
	get isFull(): boolean {
		return this.reported.length >= MAX_PROBLEMS;
	}

	/** Adds an error at a range. */
	error(code: ProblemCode, message: ProblemMessage, start: number, end: number): void {
		this.errors++;
		this.add("error", code, message, start, end);
	}

	/** Adds a warning for something that was tolerated. */
	warning(code: ProblemCode, message: ProblemMessage, start: number, end: number): void {
		this.add("warning", code, message, start, end);
	}

	/** Adds a warning only the first time that its message occurs. */
	warnOnce(code: ProblemCode, message: string, start: number, end: number): void {
		if (this.reportedOnce.has(message)) return;
		this.reportedOnce.add(message);
		this.warning(code, message, start, end);
	}

	/** Adds an error only the first time that its message occurs. */
	errorOnce(code: ProblemCode, message: string, start: number, end: number): void {
		if (this.reportedOnce.has(message)) return;
		this.reportedOnce.add(message);
		this.error(code, message, start, end);
	}

	/** The current state, for `rollBack`. */
	createCheckpoint(): ProblemCheckpoint {
		const { reported, dropped, errors, reportedOnce, firstDropped } = this;
		return { reported: reported.length, dropped, errors, reportedOnce: reportedOnce.size, firstDropped };
	}

	/** Removes all problems added after a checkpoint. */
	rollBack(mark: ProblemCheckpoint): void {
		this.reported.length = mark.reported;
		this.dropped = mark.dropped;
		this.firstDropped = mark.firstDropped;
		this.errors = mark.errors;
		if (this.reportedOnce.size > mark.reportedOnce)
			this.reportedOnce = new Set([...this.reportedOnce].slice(0, mark.reportedOnce));
	}

	/** All problems in source order; the last is the number of those over the limit. */
	list(): Problem[] {
		const sorted = this.reported.sort((a, b) => a.start - b.start);
		const first = this.firstDropped;
		return first ? [...sorted, { ...first, message: `${this.dropped} more problems are not shown` }] : sorted;
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
