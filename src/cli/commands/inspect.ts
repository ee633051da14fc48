import type { Document } from "../../document/document";
import type { Problem } from "../../document/node";
import { plainValue } from "../../document/value";
import { walk } from "../../document/walk";
import { type Reading, read } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { type FixOptions, fixSafely } from "../../rules/fixSafely";
import { jsonReport } from "../../rules/reports/json";
import { sarifReport } from "../../rules/reports/sarif";
import { check, type RunOptions } from "../../rules/run";
import { counted } from "../../schema/units";
import type { ApiVersion } from "../../schema/versions";
import {
	type Arguments,
	apiVersionOption,
	choice,
	complain,
	DONE,
	FOUND,
	formatOption,
	type Input,
	parseWords,
	readInput,
	UNREADABLE,
	UsageError,
} from "../io";

export const usage =
	"inspect [FILE|-] [--input auto|xml|python|json] [--api-version DATE] [--operation create|update] [--before FILE] [--output text|json|sarif] [--fix]";

/** A document with what the rules say of it. */
interface Inspected {
	document: Document;
	findings: Finding[];
}

/** `lens inspect`: reads a text, says what is in it and what is wrong with it; with `--fix` prints it mended. */
export function inspect(words: string[]): number {
	const args = parseWords(words, ["input", "api-version", "operation", "before", "output"], ["fix"]);
	const output = choice(args, "output", ["text", "json", "sarif"]);
	const format = formatOption(args, "input");
	const apiVersion = apiVersionOption(args);
	const input = readInput(args.positionals[0]);
	const options = runOptions(args, apiVersion);
	if (args.values.fix === true) return fix(input, { ...options, format, apiVersion });
	const reading = read(input.text, { format, apiVersion });
	const inspected = reading.documents.map((document) => ({ document, findings: check(document, options) }));

	if (output === "json") process.stdout.write(asJson(reading, inspected, input));
	else if (output === "sarif") process.stdout.write(asSarif(inspected, input));
	else process.stdout.write(asText(reading, inspected, input));
	return exitCode(reading, inspected, input);
}

function runOptions(args: Arguments, apiVersion: ApiVersion | undefined): RunOptions {
	const operation = args.values.operation === undefined ? null : choice(args, "operation", ["create", "update"]);
	const file = args.values.before;
	if (typeof file !== "string") return { operation };
	const [before] = read(readInput(file).text, { apiVersion }).documents;
	if (!before) throw new UsageError(`There is no configuration in ${file}`);
	return { operation: "update", before };
}

function exitCode(reading: Reading, inspected: readonly Inspected[], input: Input): number {
	if (reading.documents.every((document) => document.shape === null)) {
		const [first] = reading.problems;
		complain(input, first?.start ?? 0, first?.message ?? "There is no CloudFront configuration in this text");
		return UNREADABLE;
	}
	// What was cut off CloudFront could not take, whatever of it is there.
	const errors = inspected.some(
		({ document, findings }) => document.root.isCut || findings.some((one) => one.severity === "error"),
	);
	return errors ? FOUND : DONE;
}

/** Prints the text with every safe fix applied; what is left to decide is counted on standard error. */
function fix(input: Input, options: FixOptions): number {
	const { text, applied } = fixSafely(input.text, options);
	process.stdout.write(text);
	const reading = read(text, options);
	const inspected = reading.documents.map((document) => ({ document, findings: check(document, options) }));
	const left = inspected.flatMap((one) => one.findings).filter((one) => one.severity === "error").length;
	process.stderr.write(`${input.name}: ${counted(applied, "fix", "fixes")} applied, ${counted(left, "error")} left\n`);
	return exitCode(reading, inspected, input);
}

function asJson(reading: Reading, inspected: readonly Inspected[], input: Input): string {
	const documents = inspected.map(({ document, findings }) => ({
		format: document.format,
		shape: document.shape,
		apiVersion: document.apiVersion,
		apiVersionFrom: document.apiVersionFrom,
		id: document.id,
		etag: document.etag,
		where: document.where,
		value: plainValue(document.root, document.source),
		findings: jsonReport(document, findings),
	}));
	const problems = allProblems(reading).map((problem) => ({
		severity: problem.severity,
		message: problem.message,
		...input.at(problem.start),
	}));
	return `${JSON.stringify({ documents, problems }, null, 2)}\n`;
}

function asSarif(inspected: readonly Inspected[], input: Input): string {
	const log = sarifReport(inspected.map(({ document, findings }) => ({ uri: input.name, document, findings })));
	return `${JSON.stringify(log, null, 2)}\n`;
}

function allProblems(reading: Reading): Problem[] {
	return [...reading.problems, ...reading.documents.flatMap((document) => document.problems)];
}

function asText(reading: Reading, inspected: readonly Inspected[], input: Input): string {
	const lines: string[] = [];
	for (const { document, findings } of inspected) {
		lines.push(summary(document, input));
		for (const finding of findings) lines.push(line(input, finding.range.start, finding.severity, sentence(finding)));
	}
	for (const problem of allProblems(reading)) {
		lines.push(line(input, problem.start, problem.severity, problem.message));
	}
	return lines.map((one) => `${one}\n`).join("");
}

function line(input: Input, offset: number, severity: string, text: string): string {
	const { line, column } = input.at(offset);
	return `${input.name}:${line}:${column}: ${severity}: ${text}`;
}

function sentence({ message, rule, path, error }: Finding): string {
	return `${message}${error ? ` (${error.code}, ${error.status})` : ""} [${rule}]${path && ` at ${path}`}`;
}

/** One line on a document: what it is, in which format and version, how much it holds. */
function summary(document: Document, input: Input): string {
	let members = 0;
	walk(document.root, () => {
		members++;
		return true;
	});
	const { line } = input.at(document.root.start);
	const where = document.where && ` in ${document.where}`;
	const id = document.id === null ? "" : ` of ${document.id}`;
	const version = `API version ${document.apiVersion} (${document.apiVersionFrom})`;
	return `${input.name}:${line}: ${document.shape ?? "no CloudFront structure"}${id}${where}: ${document.format}, ${version}, ${counted(members, "value")}`;
}
