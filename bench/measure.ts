/** The middle of several numbers. */
export function middle(numbers: readonly number[]): number {
	return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** The middle of several runs of a function, in milliseconds; the first run warms up and does not count. */
export function median(run: () => unknown, runs = 5): number {
	run();
	return middle(Array.from({ length: runs }, () => timed(run)));
}

function timed(run: () => unknown): number {
	const start = performance.now();
	run();
	return performance.now() - start;
}

/** One line of the report: what was measured, against what, and how many times as long it takes. */
export interface Line {
	what: string;
	ms: number;
	against: string;
	againstMs: number;
}

/** Lines as a table, ratios first: absolute times only tell of the machine. */
export function ratios(lines: readonly Line[]): string {
	return table(
		["ratio", "what", "median", "against", "median"],
		lines.map(({ what, ms, against, againstMs }) => [
			`${(ms / againstMs).toFixed(2)} ×`,
			what,
			milliseconds(ms),
			against,
			milliseconds(againstMs),
		]),
	);
}

/** A time as the report writes it. */
export function milliseconds(ms: number): string {
	return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

/** Rows below their head as Markdown, each column as wide as it must be. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const padded = (row: readonly string[]) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
	return [padded(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(padded)].join("\n");
}
