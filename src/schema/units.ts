export type TimeUnit = "day" | "hour" | "minute" | "second";

const TIME_UNITS: readonly (readonly [seconds: number, unit: TimeUnit])[] = [
	[86_400, "day"],
	[3_600, "hour"],
	[60, "minute"],
	[1, "second"],
];

/**
 * A number of seconds in at most two units, the greatest first: 5400 → 1 hour, 30 minutes.
 * @param seconds whole and not negative; anything else stays a number of seconds
 * @returns the units, and whether some seconds are left over
 */
export function splitDuration(seconds: number): { parts: (readonly [count: number, unit: TimeUnit])[]; more: boolean } {
	if (!Number.isSafeInteger(seconds) || seconds <= 0) return { parts: [[seconds, "second"]], more: false };
	const parts: (readonly [count: number, unit: TimeUnit])[] = [];
	let rest = seconds;
	for (const [size, unit] of TIME_UNITS) {
		const count = Math.floor(rest / size);
		rest %= size;
		if (count > 0) parts.push([count, unit]);
		if (parts.length === 2) break;
	}
	return { parts, more: rest > 0 };
}

/**
 * A number of seconds as people say it, in at most two units: 86400 → "1 day", 5400 → "1 hour 30 minutes".
 * @param seconds whole and not negative; anything else is returned as a plain number of seconds
 */
export function describeDuration(seconds: number): string {
	const { parts, more } = splitDuration(seconds);
	const text = parts.map(([count, unit]) => formatCount(count, unit)).join(" ");
	return more ? `${text} and more` : text;
}

/** A count with its noun: "1 item", "2 items". */
export function formatCount(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
