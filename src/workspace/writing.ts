import { durationParts } from "../schema/units";
import { phrase, spoken } from "./phrase";

/** A number of seconds as the user's language says it, in at most two units: 5400 → “1 hour 30 minutes”. */
export function durationText(seconds: number): string {
	const { language } = spoken();
	const { parts, more } = durationParts(seconds);
	const texts = parts.map(([count, unit]) =>
		new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count),
	);
	const duration = new Intl.ListFormat(language, { type: "unit", style: "narrow" }).format(texts);
	return more ? phrase("duration_more", { duration }) : duration;
}

/** Names of which any one will do, as the user's language says it: “a, b or c”. */
export function alternatives(names: readonly string[]): string {
	return new Intl.ListFormat(spoken().language, { type: "disjunction" }).format(names);
}

/** Time of day, to the second, as the user's language writes it. @param time in milliseconds since 1970 */
export function timeText(time: number): string {
	return new Date(time).toLocaleTimeString(spoken().language, { hourCycle: "h23" });
}

/** Length of a text in million characters, to one decimal. */
export function millions(text: string): number {
	return Math.round(text.length / 1e5) / 10;
}
