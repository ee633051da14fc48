import { formatTraits } from "../../document/formatTraits";
import { readEscapeUnit } from "../brackets/escapeUnit";
import { sniffBrackets } from "../brackets/sniffBrackets";
import type { Format } from "../format";
import { pythonEditor } from "./edit";
import { printPython } from "./print";
import { PythonText } from "./text";

/** Python: boto3's dicts and calls, alone or in a script. */
export const pythonFormat: Format = {
	name: "python",
	traits: formatTraits.python,
	sniff: (text) => sniffBrackets(text).python,
	parse(text, progress) {
		const read = new PythonText(text, progress);
		read.read();
		return { roots: read.roots, problems: read.reader.problems.list() };
	},
	print: printPython,
	readUnit: readEscapeUnit,
	editor: pythonEditor,
};
