import type { Problem } from "../../document/node";
import { type Position, positions } from "../../document/position";

/** How many problems of one text are told; what follows them is counted. */
const MAX_PROBLEMS = 100;

/** Collects what goes wrong while a text is read. */
export class Problems {
	private readonly kept: Problem[] = [];
	private firstOmitted: Problem | null = null;
	private omitted = 0;
	/** Made when a message first names a line: most texts are sound. */
	private positionOf: ((offset: number) => Position) | null = null;

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
		if (!this.firstOmitted) return sorted;
		return [...sorted, { ...this.firstOmitted, message: `And ${this.omitted} more problems like these` }];
	}

	/** The line of an offset, from 1. */
	lineOf(offset: number): number {
		this.positionOf ??= positions(this.text);
		return this.positionOf(offset).line;
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
