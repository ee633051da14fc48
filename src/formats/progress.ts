/** Receives the progress of reading: an offset into the text, and the number of members and items so far. */
export type OnProgress = (offset: number, entries: number) => void;

/** Characters between two reports: a hundredth of a second or less. */
const REPORT_INTERVAL_CHARS = 250_000;

/** Reports a reader's progress at intervals; called for each entry, so it must be cheap. */
export class ProgressReporter {
	private next = REPORT_INTERVAL_CHARS;
	private entries = 0;

	constructor(private readonly onProgress: OnProgress) {}

	/** Updates the reader's position. */
	report(offset: number): void {
		this.entries++;
		if (offset < this.next) return;
		this.next = offset + REPORT_INTERVAL_CHARS;
		this.onProgress(offset, this.entries);
	}
}
