import { formatTraits } from "../../document/formatTraits";
import { readEscapeUnit } from "../brackets/escapeUnit";
import { sniffBrackets } from "../brackets/sniffBrackets";
import type { Format } from "../format";
import { jsonEditor } from "./edit";
import { printJson } from "./print";
import { JsonText } from "./text";

/** JSON of the AWS CLI and the SDKs, with common deviations. */
export const jsonFormat: Format = {
	name: "json",
	traits: formatTraits.json,
	sniff: (text) => sniffBrackets(text).json,
	parse(text, progress) {
		const read = new JsonText(text, progress);
		read.read();
		return { roots: read.roots, problems: read.reader.problems.list() };
	},
	print: printJson,
	readUnit: readEscapeUnit,
	editor: jsonEditor,
};
