const UNITS: readonly (readonly [seconds: number, one: string, many: string])[] = [
	[86_400, "day", "days"],
	[3_600, "hour", "hours"],
	[60, "minute", "minutes"],
	[1, "second", "seconds"],
];

/**
 * A number of seconds as people say it, in at most two units: 86400 → "1 day", 5400 → "1 hour 30 minutes".
 * @param seconds whole and not negative; anything else is given back as a plain number of seconds
 */
export function duration(seconds: number): string {
	if (!Number.isSafeInteger(seconds) || seconds < 0) return `${seconds} seconds`;
	const parts: string[] = [];
	let rest = seconds;
	for (const [size, one, many] of UNITS) {
		const count = Math.floor(rest / size);
		rest %= size;
		if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`);
		if (parts.length === 2) break;
	}
	return rest > 0 ? `${parts.join(" ")} and more` : parts.join(" ") || "0 seconds";
}

/** A count with its noun: "1 item", "2 items". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}
