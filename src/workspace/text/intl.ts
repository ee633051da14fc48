import { splitDuration } from "../../schema/units";
import { getLocale, phrase } from "./phrase";

/** Formats a number of seconds in the user's language, in at most two units: 5400 → “1 hour 30 minutes”. */
export function formatDuration(seconds: number): string {
	const { language } = getLocale();
	const { parts, more } = splitDuration(seconds);
	const texts = parts.map(([count, unit]) =>
		new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count),
	);
	const duration = new Intl.ListFormat(language, { type: "unit", style: "narrow" }).format(texts);
	return more ? phrase("duration_more", { duration }) : duration;
}

/** Formats alternatives in the user's language: “a, b or c”. */
export function formatAlternatives(names: readonly string[]): string {
	return new Intl.ListFormat(getLocale().language, { type: "disjunction" }).format(names);
}

/** Formats the time of day to the second, in the user's language. @param time in milliseconds since 1970 */
function formatTime(time: number): string {
	return new Date(time).toLocaleTimeString(getLocale().language, { hourCycle: "h23" });
}

/**
 * Formats date and time to the second, in the user's language; without the date for today, without the year for this year.
 * @param time in milliseconds since 1970
 */
export function formatDateTime(time: number): string {
	const [moment, now] = [new Date(time), new Date()];
	if (moment.toDateString() === now.toDateString()) return formatTime(time);
	return moment.toLocaleString(getLocale().language, {
		...(moment.getFullYear() !== now.getFullYear() && { year: "numeric" }),
		month: "short",
		day: "numeric",
		hour: "2-digit",
		minute: "2-digit",
		second: "2-digit",
		hourCycle: "h23",
	});
}

const BYTES_PER_KB = 1024;

/** Formats a number of bytes in the user's language: “12 kB”, “1.2 MB”. */
export function formatBytes(bytes: number): string {
	const isLarge = bytes >= BYTES_PER_KB * BYTES_PER_KB;
	const value = isLarge ? bytes / BYTES_PER_KB / BYTES_PER_KB : Math.max(1, Math.ceil(bytes / BYTES_PER_KB));
	const unit = isLarge ? "megabyte" : "kilobyte";
	return new Intl.NumberFormat(getLocale().language, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

/** Length of a text in million characters, to one decimal. */
export function toMillionCharacters(text: string): number {
	return Math.round(text.length / 1e5) / 10;
}
