import { read } from "../../formats/read";
import { write } from "../../formats/write";
import { apiVersionOption, choice, complain, DONE, parseWords, readInput, UNREADABLE, UsageError } from "../io";

export const usage = "convert [FILE|-] --to xml|python|json [--input auto|xml|python|json] [--api-version DATE]";

/** `lens convert`: writes every document of the input in another format to standard output. */
export function convert(words: string[]): number {
	const args = parseWords(words, ["to", "input", "api-version"]);
	if (args.values.to === undefined) throw new UsageError("convert wants --to xml, python or json");
	const to = choice(args, "to", ["xml", "python", "json"]);
	const from = choice(args, "input", ["auto", "xml", "python", "json"]);
	const apiVersion = apiVersionOption(args);
	const input = readInput(args.positionals[0]);
	const reading = read(input.text, { format: from === "auto" ? undefined : from, apiVersion });
	for (const problem of reading.problems) complain(input, problem.start, `${problem.severity}: ${problem.message}`);
	if (reading.documents.length === 0) return UNREADABLE;
	for (const document of reading.documents) {
		const { text, lost } = write(document, to, apiVersion);
		process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
		for (const sentence of lost) complain(input, document.root.start, `warning: ${sentence}`);
	}
	return DONE;
}
