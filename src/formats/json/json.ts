import { clues } from "../brackets/clues";
import type { Format } from "../format";
import { formatLabels } from "../labels";
import { printJson } from "./print";
import { JsonText } from "./roots";

/** JSON of the AWS CLI and the SDKs, and what people take for it. */
export const json: Format = {
	name: "json",
	label: formatLabels.json,
	sniff: (text) => clues(text).json,
	parse(text, progress) {
		const read = new JsonText(text, progress);
		read.read();
		return { roots: read.roots, problems: read.reader.problems.list() };
	},
	print: printJson,
};
