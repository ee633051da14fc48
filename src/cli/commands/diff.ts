import { compare } from "../../diff/compare";
import { reportedComparison } from "../../diff/outputs/json";
import { jsonPatch } from "../../diff/outputs/jsonPatch";
import { markdownReport } from "../../diff/outputs/markdown";
import { textReport } from "../../diff/outputs/text";
import type { Document } from "../../document/document";
import { read } from "../../formats/read";
import { choice, complain, DONE, FOUND, type Input, parseWords, readInput, UNREADABLE, UsageError } from "../io";

export const usage = "diff BEFORE AFTER [--output text|json|markdown|json-patch] [--spelling] [--secrets]";

/**
 * `lens diff`: says what differs between two texts, of whatever formats, and what that does. With `--spelling` also what
 * is only written differently; with `--secrets` values that text and Markdown mask otherwise.
 */
export function diff(words: string[]): number {
	const args = parseWords(words, ["output"], ["spelling", "secrets"]);
	const output = choice(args, "output", ["text", "json", "markdown", "json-patch"]);
	const [before, after, ...more] = args.positionals;
	if (before === undefined || after === undefined || more.length > 0) throw new UsageError("diff wants two files");
	if (before === "-" && after === "-") throw new UsageError("Only one of the two files can be standard input");
	const inputs = [readInput(before), readInput(after)];
	const [then, now] = inputs.map(documentIn);
	if (!then || !now) return UNREADABLE;

	const comparison = compare(then, now, { spelling: args.values.spelling === true });
	const names = { before: inputs[0]?.name ?? "before", after: inputs[1]?.name ?? "after" };
	const options = { secrets: args.values.secrets === true };
	if (output === "json") print(reportedComparison(comparison));
	else if (output === "json-patch") print(jsonPatch(then, now));
	else if (output === "markdown") process.stdout.write(markdownReport(comparison, names, options));
	else process.stdout.write(textReport(comparison, names, options));
	return comparison.changes.some((change) => change.spelling === null) ? FOUND : DONE;
}

function print(value: object): void {
	process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** The first document of a text that the API knows; null, with a message, when there is none. */
function documentIn(input: Input): Document | null {
	const reading = read(input.text);
	for (const { start, severity, message } of reading.problems) complain(input, start, `${severity}: ${message}`);
	const [first, ...others] = reading.documents.filter((document) => document.shape !== null);
	if (!first) {
		complain(input, 0, "error: There is no CloudFront configuration in this text");
		return null;
	}
	for (const { start, severity, message } of first.problems) complain(input, start, `${severity}: ${message}`);
	if (others.length > 0) {
		const where = `${others.length} more in this text ${others.length === 1 ? "is" : "are"} left out`;
		complain(input, first.root.start, `warning: The first configuration is compared; ${where}`);
	}
	return first;
}
