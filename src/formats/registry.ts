import type { FormatName } from "../document/document";
import type { Format } from "./format";
import { jsonFormat } from "./json/json";
import { pythonFormat } from "./python/python";
import { xmlFormat } from "./xml/xml";

/** Every format that can be read and written. To add one: a folder beside these, and a line here. */
export const formats: readonly Format[] = [xmlFormat, jsonFormat, pythonFormat];

/** The format of that name; throws when there is none. */
export function getFormat(name: FormatName): Format {
	const format = formats.find((one) => one.name === name);
	if (!format) throw new Error(`There is no format called ${name}`);
	return format;
}

/** The format that a text is most likely in; null when none would read it. */
export function detectFormat(text: string): Format | null {
	let best: Format | null = null;
	let surest = 0;
	for (const format of formats) {
		const sure = format.sniff(text);
		if (sure > surest) {
			best = format;
			surest = sure;
		}
	}
	return best;
}
