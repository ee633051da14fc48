import { readDocuments } from "../../formats/read";
import { writeDocument } from "../../formats/write";
import type { Command } from "../command";
import {
	EXIT_OK,
	EXIT_UNREADABLE,
	FORMAT_CHOICES,
	forEachInput,
	getInputFiles,
	parseApiVersionOption,
	parseArguments,
	parseInputFormat,
	parseTargetFormat,
	printDiagnostic,
} from "../io";

/** `lens convert`: writes every document of each input in another format to standard output. */
export const convertCommand: Command = {
	name: "convert",
	usage: `[FILE|-]… --to ${FORMAT_CHOICES} [--input auto|${FORMAT_CHOICES}] [--api-version DATE]`,
	about: `Prints every document of each FILE in another format, in the order of the files.
Several JSON documents become a stream of values, as jq reads them. Standard error lists what the format cannot represent.`,
	run: runConvert,
};

function runConvert(words: string[]): number {
	const args = parseArguments(words, ["to", "input", "api-version"]);
	const to = parseTargetFormat(args);
	const format = parseInputFormat(args);
	const apiVersion = parseApiVersionOption(args);
	return forEachInput(getInputFiles(args), (input) => {
		const reading = readDocuments(input.text, { format, apiVersion });
		for (const problem of reading.problems)
			printDiagnostic(input, problem.start, `${problem.severity}: ${problem.message}`);
		for (const document of reading.documents) {
			const { text, lost } = writeDocument(document, to, apiVersion);
			process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
			for (const sentence of lost) printDiagnostic(input, document.root.start, `warning: ${sentence}`);
		}
		return reading.documents.length > 0 ? EXIT_OK : EXIT_UNREADABLE;
	});
}
