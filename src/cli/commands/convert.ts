import { readDocuments } from "../../formats/read";
import { writeDocument } from "../../formats/write";
import {
	EXIT_OK,
	EXIT_UNREADABLE,
	parseApiVersionOption,
	parseArguments,
	parseChoice,
	printDiagnostic,
	readInput,
	UsageError,
} from "../io";

export const convertUsage = "convert [FILE|-] --to xml|python|json [--input auto|xml|python|json] [--api-version DATE]";

/** `lens convert`: writes every document of the input in another format to standard output. */
export function runConvert(words: string[]): number {
	const args = parseArguments(words, ["to", "input", "api-version"]);
	if (args.values.to === undefined) throw new UsageError("convert wants --to xml, python or json");
	const to = parseChoice(args, "to", ["xml", "python", "json"]);
	const from = parseChoice(args, "input", ["auto", "xml", "python", "json"]);
	const apiVersion = parseApiVersionOption(args);
	const input = readInput(args.positionals[0]);
	const reading = readDocuments(input.text, { format: from === "auto" ? undefined : from, apiVersion });
	for (const problem of reading.problems)
		printDiagnostic(input, problem.start, `${problem.severity}: ${problem.message}`);
	if (reading.documents.length === 0) return EXIT_UNREADABLE;
	for (const document of reading.documents) {
		const { text, lost } = writeDocument(document, to, apiVersion);
		process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
		for (const sentence of lost) printDiagnostic(input, document.root.start, `warning: ${sentence}`);
	}
	return EXIT_OK;
}
