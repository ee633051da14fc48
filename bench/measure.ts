/** The middle of several runs of a function, in milliseconds; the first run warms up and does not count. */
export function median(run: () => unknown, runs = 5): number {
	run();
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	});
	return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** One line of the report: what was measured, against what, and how many times as long it takes. */
export interface Line {
	what: string;
	ms: number;
	against: string;
	againstMs: number;
}

/** Lines as a table, ratios first: absolute times only tell of the machine. */
export function table(lines: readonly Line[]): string {
	const rows = lines.map(({ what, ms, against, againstMs }) => [
		`${(ms / againstMs).toFixed(2)} ×`,
		what,
		`${ms.toFixed(ms < 10 ? 2 : 0)} ms`,
		against,
		`${againstMs.toFixed(againstMs < 10 ? 2 : 0)} ms`,
	]);
	const head = ["ratio", "what", "median", "against", "median"];
	const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
	return [head, ...rows]
		.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "))
		.join("\n");
}
