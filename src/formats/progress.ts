/** Hears how far a text was read: an offset into it, and the number of members and items met. */
export type OnProgress = (offset: number, entries: number) => void;

/** So many characters are read before it is told again: a hundredth of a second or less. */
const REPORT_INTERVAL_CHARS = 250_000;

/** Tells now and then how far a reader has come; asked for each entry, so it must cost next to nothing. */
export class ProgressReporter {
	private next = REPORT_INTERVAL_CHARS;
	private entries = 0;

	constructor(private readonly onProgress: OnProgress) {}

	/** Says where the reader is. */
	report(offset: number): void {
		this.entries++;
		if (offset < this.next) return;
		this.next = offset + REPORT_INTERVAL_CHARS;
		this.onProgress(offset, this.entries);
	}
}
