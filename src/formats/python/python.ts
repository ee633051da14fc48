import { clues } from "../brackets/clues";
import type { Format } from "../format";
import { formatLabels } from "../labels";
import { printPython } from "./print";
import { PythonText } from "./text";

/** Python as people paste it: boto3's dicts and calls, alone or in a script. */
export const python: Format = {
	name: "python",
	label: formatLabels.python,
	sniff: (text) => clues(text).python,
	parse(text, progress) {
		const read = new PythonText(text, progress);
		read.read();
		return { roots: read.roots, problems: read.reader.problems.list() };
	},
	print: printPython,
};
