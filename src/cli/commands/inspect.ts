import type { Document } from "../../document/document";
import type { Problem } from "../../document/node";
import { toPlainValue } from "../../document/value";
import { walkTree } from "../../document/walk";
import { type Reading, readDocuments } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { type FixOptions, fixSafely } from "../../rules/fixSafely";
import { toFindingsJson } from "../../rules/reports/json";
import { toFindingsSarif } from "../../rules/reports/sarif";
import { type CheckOptions, check } from "../../rules/run";
import { formatCount } from "../../schema/units";
import type { ApiVersion } from "../../schema/versions";
import {
	type CliArguments,
	EXIT_FINDINGS,
	EXIT_OK,
	EXIT_UNREADABLE,
	type InputText,
	parseApiVersionOption,
	parseArguments,
	parseChoice,
	parseFormatOption,
	printDiagnostic,
	readInput,
	UsageError,
} from "../io";

export const inspectUsage =
	"inspect [FILE|-] [--input auto|xml|python|json] [--api-version DATE] [--operation create|update] [--before FILE] [--output text|json|sarif] [--fix]";

/** A document with what the rules say of it. */
interface InspectedDocument {
	document: Document;
	findings: Finding[];
}

/** `lens inspect`: reads a text, says what is in it and what is wrong with it; with `--fix` prints it mended. */
export function runInspect(words: string[]): number {
	const args = parseArguments(words, ["input", "api-version", "operation", "before", "output"], ["fix"]);
	const output = parseChoice(args, "output", ["text", "json", "sarif"]);
	const format = parseFormatOption(args, "input");
	const apiVersion = parseApiVersionOption(args);
	const input = readInput(args.positionals[0]);
	const options = parseRunOptions(args, apiVersion);
	if (args.values.fix === true) return printFixed(input, { ...options, format, apiVersion });
	const reading = readDocuments(input.text, { format, apiVersion });
	const inspected = reading.documents.map((document) => ({ document, findings: check(document, options) }));

	if (output === "json") process.stdout.write(toJson(reading, inspected, input));
	else if (output === "sarif") process.stdout.write(toSarif(inspected, input));
	else process.stdout.write(toText(reading, inspected, input));
	return getExitCode(reading, inspected, input);
}

function parseRunOptions(args: CliArguments, apiVersion: ApiVersion | undefined): CheckOptions {
	const operation = args.values.operation === undefined ? null : parseChoice(args, "operation", ["create", "update"]);
	const file = args.values.before;
	if (typeof file !== "string") return { operation };
	const [before] = readDocuments(readInput(file).text, { apiVersion }).documents;
	if (!before) throw new UsageError(`There is no configuration in ${file}`);
	return { operation: "update", before };
}

function getExitCode(reading: Reading, inspected: readonly InspectedDocument[], input: InputText): number {
	if (reading.documents.every((document) => document.shape === null)) {
		const [first] = reading.problems;
		printDiagnostic(input, first?.start ?? 0, first?.message ?? "There is no CloudFront configuration in this text");
		return EXIT_UNREADABLE;
	}
	// What was cut off CloudFront could not take, whatever of it is there.
	const errors = inspected.some(
		({ document, findings }) => document.root.isCut || findings.some((one) => one.severity === "error"),
	);
	return errors ? EXIT_FINDINGS : EXIT_OK;
}

/** Prints the text with every safe fix applied; what is left to decide is counted on standard error. */
function printFixed(input: InputText, options: FixOptions): number {
	const { text, applied } = fixSafely(input.text, options);
	process.stdout.write(text);
	const reading = readDocuments(text, options);
	const inspected = reading.documents.map((document) => ({ document, findings: check(document, options) }));
	const left = inspected.flatMap((one) => one.findings).filter((one) => one.severity === "error").length;
	process.stderr.write(
		`${input.name}: ${formatCount(applied, "fix", "fixes")} applied, ${formatCount(left, "error")} left\n`,
	);
	return getExitCode(reading, inspected, input);
}

function toJson(reading: Reading, inspected: readonly InspectedDocument[], input: InputText): string {
	const documents = inspected.map(({ document, findings }) => ({
		format: document.format,
		shape: document.shape,
		apiVersion: document.apiVersion,
		apiVersionFrom: document.apiVersionFrom,
		id: document.id,
		etag: document.etag,
		where: document.where,
		value: toPlainValue(document.root, document.source),
		findings: toFindingsJson(document, findings),
	}));
	const problems = collectProblems(reading).map((problem) => ({
		severity: problem.severity,
		message: problem.message,
		...input.positionAt(problem.start),
	}));
	return `${JSON.stringify({ documents, problems }, null, 2)}\n`;
}

function toSarif(inspected: readonly InspectedDocument[], input: InputText): string {
	const log = toFindingsSarif(inspected.map(({ document, findings }) => ({ uri: input.name, document, findings })));
	return `${JSON.stringify(log, null, 2)}\n`;
}

function collectProblems(reading: Reading): Problem[] {
	return [...reading.problems, ...reading.documents.flatMap((document) => document.problems)];
}

function toText(reading: Reading, inspected: readonly InspectedDocument[], input: InputText): string {
	const lines: string[] = [];
	for (const { document, findings } of inspected) {
		lines.push(formatSummary(document, input));
		for (const finding of findings)
			lines.push(formatLine(input, finding.range.start, finding.severity, formatFinding(finding)));
	}
	for (const problem of collectProblems(reading)) {
		lines.push(formatLine(input, problem.start, problem.severity, problem.message));
	}
	return lines.map((one) => `${one}\n`).join("");
}

function formatLine(input: InputText, offset: number, severity: string, text: string): string {
	const { line, column } = input.positionAt(offset);
	return `${input.name}:${line}:${column}: ${severity}: ${text}`;
}

function formatFinding({ message, rule, path, error }: Finding): string {
	return `${message}${error ? ` (${error.code}, ${error.status})` : ""} [${rule}]${path && ` at ${path}`}`;
}

/** One line on a document: what it is, in which format and version, how much it holds. */
function formatSummary(document: Document, input: InputText): string {
	let members = 0;
	walkTree(document.root, () => {
		members++;
		return true;
	});
	const { line } = input.positionAt(document.root.start);
	const where = document.where && ` in ${document.where}`;
	const id = document.id === null ? "" : ` of ${document.id}`;
	const version = `API version ${document.apiVersion} (${document.apiVersionFrom})`;
	return `${input.name}:${line}: ${document.shape ?? "no CloudFront structure"}${id}${where}: ${document.format}, ${version}, ${formatCount(members, "value")}`;
}
