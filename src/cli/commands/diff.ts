import { compareDocuments } from "../../diff/compare";
import { DIFF_OUTPUTS } from "../../diff/outputs/registry";
import type { Document } from "../../document/document";
import { readDocuments } from "../../formats/read";
import { joinWords } from "../../model/sentences";
import type { Command } from "../command";
import {
	EXIT_FINDINGS,
	EXIT_OK,
	EXIT_UNREADABLE,
	getInputFiles,
	type InputText,
	parseArguments,
	parseChoice,
	printDiagnostic,
	readInput,
	UsageError,
} from "../io";

const [DEFAULT_OUTPUT, ...OTHER_OUTPUTS] = DIFF_OUTPUTS;
const OUTPUT_KINDS = DIFF_OUTPUTS.map(({ kind }) => kind);
const MASKED_KINDS = DIFF_OUTPUTS.filter(({ masksSecrets }) => masksSecrets).map(({ kind }) => kind);

/** `lens diff`: reports the differences between two texts, in any formats, and their effects. */
export const diffCommand: Command = {
	name: "diff",
	usage: `BEFORE AFTER [--output ${OUTPUT_KINDS.join("|")}] [--spelling] [--secrets]`,
	about: `Prints the differences between two files in any formats, and what each change does.
--spelling also lists values that are only written differently. --secrets shows values that ${joinWords(MASKED_KINDS)} mask by default.`,
	run: runDiff,
};

async function runDiff(words: string[]): Promise<number> {
	const args = parseArguments(words, ["output"], ["spelling", "secrets"]);
	const kind = parseChoice(args, "output", [DEFAULT_OUTPUT.kind, ...OTHER_OUTPUTS.map((output) => output.kind)]);
	const { load } = DIFF_OUTPUTS.find((output) => output.kind === kind) ?? DEFAULT_OUTPUT;
	const [before, after, ...more] = getInputFiles(args);
	if (before === undefined || after === undefined || more.length > 0) throw new UsageError("diff needs two files");
	const inputs = [readInput(before), readInput(after)];
	const [earlier, later] = inputs.map(readFirstDocument);
	if (!earlier || !later) return EXIT_UNREADABLE;

	const comparison = compareDocuments(earlier, later, { spelling: args.values.spelling === true });
	const names = { before: inputs[0]?.name ?? "before", after: inputs[1]?.name ?? "after" };
	const options = { secrets: args.values.secrets === true };
	const write = await load();
	process.stdout.write(write(comparison, names, options));
	return comparison.changes.some((change) => change.spelling === null) ? EXIT_FINDINGS : EXIT_OK;
}

/** The first document of a text that is a structure of the API; null, with a message, when there is none. */
function readFirstDocument(input: InputText): Document | null {
	const reading = readDocuments(input.text);
	for (const { start, severity, message } of reading.problems) printDiagnostic(input, start, `${severity}: ${message}`);
	const [first, ...others] = reading.documents.filter((document) => document.shape !== null);
	if (!first) {
		printDiagnostic(input, 0, "error: No CloudFront configuration found");
		return null;
	}
	for (const { start, severity, message } of first.problems) printDiagnostic(input, start, `${severity}: ${message}`);
	if (others.length > 0) {
		const where = `${others.length} more in this file ${others.length === 1 ? "is" : "are"} ignored`;
		printDiagnostic(input, first.root.start, `warning: Only the first configuration is compared; ${where}`);
	}
	return first;
}
