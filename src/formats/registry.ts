import type { FormatName } from "../document/formatTraits";
import type { Format } from "./format";
import { jsonFormat } from "./json/json";
import { pythonFormat } from "./python/python";
import { xmlFormat } from "./xml/xml";

/** To add a format: its name in document.ts, its traits in formatTraits.ts, a folder beside these, and a line here. */
const formatsByName: { readonly [format in FormatName]: Format } = {
	xml: xmlFormat,
	json: jsonFormat,
	python: pythonFormat,
};

/** Every format that can be read and written; the first wins when two detect a text with equal certainty. */
export const formats: readonly Format[] = Object.values(formatsByName);

/** The format of that name. */
export function getFormat(name: FormatName): Format {
	return formatsByName[name];
}

/** The most likely format of a text; null when no format can read it. */
export function detectFormat(text: string): Format | null {
	let best: Format | null = null;
	let bestCertainty = 0;
	for (const format of formats) {
		const certainty = format.sniff(text);
		if (certainty > bestCertainty) {
			best = format;
			bestCertainty = certainty;
		}
	}
	return best;
}
