import type { Document } from "../../document/document";
import type { Problem } from "../../document/problem";
import { toPlainValue } from "../../document/value";
import { walkTree } from "../../document/walk";
import { type Reading, type ReadOptions, readDocuments } from "../../formats/read";
import type { Finding } from "../../rules/finding";
import { fixSafely } from "../../rules/fixSafely";
import { toErrorLabel } from "../../rules/reports/errorLabel";
import { toFindingsJson } from "../../rules/reports/json";
import { FINDING_REPORTS } from "../../rules/reports/registry";
import type { ReportInput } from "../../rules/reports/reportInput";
import { type CheckOptions, check } from "../../rules/run";
import { formatCount } from "../../schema/units";
import type { Command } from "../command";
import {
	type CliArguments,
	EXIT_FINDINGS,
	EXIT_OK,
	EXIT_UNREADABLE,
	FORMAT_CHOICES,
	forEachInput,
	getInputFiles,
	InputError,
	type InputText,
	parseApiVersionOption,
	parseArguments,
	parseChoice,
	parseInputFormat,
	printDiagnostic,
	readInput,
	UsageError,
} from "../io";

/** The reports with findings only; `text` and `json` also describe the documents. */
const REPORTS = FINDING_REPORTS.filter(({ kind }) => kind !== "json");
const OUTPUT_KINDS = ["text", "json", ...REPORTS.map(({ kind }) => kind)] as const;

/** `lens inspect`: reports the documents of texts and their findings; with `--fix` prints a fixed text. */
export const inspectCommand: Command = {
	name: "inspect",
	usage: `[FILE|-]… [--input auto|${FORMAT_CHOICES}] [--api-version DATE] [--operation create|update] [--before FILE] [--output ${OUTPUT_KINDS.join("|")}] [--notes] [--fix]`,
	about: `Prints what each FILE contains, what CloudFront would reject, and other findings.
--before sets the version that an update starts from.
--output json lists the documents of all files; with several files, each document and problem has a "file" member.
--fix prints one FILE with every safe fix applied, instead of a report.`,
	run: runInspect,
};

/** A document with its findings. */
interface InspectedDocument {
	document: Document;
	findings: Finding[];
}

/** A text with the documents in it. */
interface InspectedInput {
	input: InputText;
	reading: Reading;
	documents: readonly InspectedDocument[];
}

interface InspectOptions extends CheckOptions, ReadOptions {}

async function runInspect(words: string[]): Promise<number> {
	const args = parseArguments(words, ["input", "api-version", "operation", "before", "output"], ["fix", "notes"]);
	const output = parseChoice(args, "output", OUTPUT_KINDS);
	const files = getInputFiles(args, args.values.before);
	const isFix = args.values.fix === true;
	if (isFix && args.values.output !== undefined) {
		throw new UsageError("--fix prints the fixed text: it cannot be combined with --output");
	}
	if (isFix && files.length > 1) throw new UsageError("--fix prints one fixed text: name one file");
	const options = parseInspectOptions(args);
	if (isFix) return forEachInput(files, (input) => printFixed(input, options));

	const inspected: InspectedInput[] = [];
	const code = forEachInput(files, (input) => {
		const current = inspect(input, input.text, options);
		inspected.push(current);
		return getExitCode(current);
	});
	if (inspected.length === 0) return code;
	const report = REPORTS.find(({ kind }) => kind === output);
	if (report) process.stdout.write((await report.load())(toReportInputs(inspected)));
	else if (output === "json") process.stdout.write(toJson(inspected, files.length > 1));
	else process.stdout.write(inspected.map((one) => toText(one, args.values.notes === true)).join(""));
	return code;
}

function inspect(input: InputText, text: string, options: InspectOptions): InspectedInput {
	const reading = readDocuments(text, options);
	const documents = reading.documents.map((document) => ({ document, findings: check(document, options) }));
	return { input, reading, documents };
}

function parseInspectOptions(args: CliArguments): InspectOptions {
	const format = parseInputFormat(args);
	const apiVersion = parseApiVersionOption(args);
	const operation = args.values.operation === undefined ? null : parseChoice(args, "operation", ["create", "update"]);
	const file = args.values.before;
	if (typeof file !== "string") return { format, apiVersion, operation };
	const [before] = readDocuments(readInput(file).text, { apiVersion }).documents;
	if (!before) throw new InputError(`No configuration found in ${file}`);
	return { format, apiVersion, operation: "update", before };
}

function getExitCode({ input, reading, documents }: InspectedInput): number {
	if (reading.documents.every((document) => document.shape === null)) {
		const [first] = reading.problems;
		printDiagnostic(input, first?.start ?? 0, first?.message ?? "No CloudFront configuration found");
		return EXIT_UNREADABLE;
	}
	// CloudFront would reject a truncated document, even when its first part has no errors.
	const errors = documents.some(
		({ document, findings }) => document.root.isCut || findings.some((finding) => finding.severity === "error"),
	);
	return errors ? EXIT_FINDINGS : EXIT_OK;
}

/** Prints the text with every safe fix applied; the number of remaining errors goes to standard error. */
function printFixed(input: InputText, options: InspectOptions): number {
	const { text, applied } = fixSafely(input.text, options);
	const fixed = inspect(input, text, options);
	process.stdout.write(text);
	const remaining = fixed.documents
		.flatMap(({ findings }) => findings)
		.filter((finding) => finding.severity === "error").length;
	process.stderr.write(
		`${input.name}: ${formatCount(applied, "fix", "fixes")} applied, ${formatCount(remaining, "error")} left\n`,
	);
	return getExitCode(fixed);
}

/** @param isNamed whether each document and problem names its file */
function toJson(inspected: readonly InspectedInput[], isNamed: boolean): string {
	const documents = inspected.flatMap(({ input, documents }) =>
		documents.map(({ document, findings }) => ({
			...(isNamed && { file: input.name }),
			format: document.format,
			shape: document.shape,
			apiVersion: document.apiVersion,
			apiVersionFrom: document.apiVersionFrom,
			id: document.id,
			etag: document.etag,
			where: document.where,
			value: toPlainValue(document.root, document.source),
			findings: toFindingsJson(document, findings),
		})),
	);
	const problems = inspected.flatMap(({ input, reading }) =>
		collectProblems(reading).map((problem) => ({
			...(isNamed && { file: input.name }),
			severity: problem.severity,
			code: problem.code,
			message: problem.message,
			...input.positionAt(problem.start),
		})),
	);
	return `${JSON.stringify({ documents, problems }, null, 2)}\n`;
}

function toReportInputs(inspected: readonly InspectedInput[]): ReportInput[] {
	return inspected.flatMap(({ input, documents }) => documents.map((document) => ({ name: input.name, ...document })));
}

function collectProblems(reading: Reading): Problem[] {
	return [...reading.problems, ...reading.documents.flatMap((document) => document.problems)];
}

function toText({ input, reading, documents }: InspectedInput, hasNotes: boolean): string {
	const lines: string[] = [];
	for (const { document, findings } of documents) {
		lines.push(formatSummary(document, input));
		const shown = findings.filter(({ severity }) => hasNotes || severity !== "info");
		for (const finding of shown)
			lines.push(formatLine(input, finding.range.start, finding.severity, formatFinding(finding)));
		const hidden = findings.length - shown.length;
		if (hidden > 0)
			lines.push(
				`${input.name}: ${formatCount(hidden, "note")} not shown (--notes shows ${hidden === 1 ? "it" : "them"})`,
			);
	}
	for (const problem of collectProblems(reading)) {
		lines.push(formatLine(input, problem.start, problem.severity, problem.message));
	}
	return lines.map((line) => `${line}\n`).join("");
}

function formatLine(input: InputText, offset: number, severity: string, text: string): string {
	const { line, column } = input.positionAt(offset);
	return `${input.name}:${line}:${column}: ${severity}: ${text}`;
}

function formatFinding({ message, rule, path, error }: Finding): string {
	return `${message}${error ? ` (${toErrorLabel(error)})` : ""} [${rule}]${path && ` at ${path}`}`;
}

/** One line about a document: structure, format, version and size. */
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
