import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { getErrorMessage } from "../document/errorMessage";
import { FORMAT_NAMES, type FormatName } from "../document/formatTraits";
import { createPositionFinder, type Position } from "../document/position";
import { decodeBytes } from "../formats/textEncoding";
import { API_VERSIONS, type ApiVersion, isApiVersion } from "../schema/versions";

/** Exit codes of every command (README, At the command line); with several files the highest one. */
export const EXIT_OK = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_UNREADABLE = 2;
const EXIT_INTERNAL = 3;

/** Invalid arguments. */
export class UsageError extends Error {}

/** A file that cannot be read, or has no config. */
export class InputError extends Error {}

/** Environment variable that adds the stack to the message of an internal error. */
const DEBUG_VARIABLE = "LENS_DEBUG";

export interface CliArguments {
	values: Record<string, string | boolean | undefined>;
	positionals: string[];
}

/**
 * Parses the words after a command's name.
 * @param options names of options that take a value
 * @param flags names of options that take none
 * @throws UsageError on an unknown option or a missing value
 */
export function parseArguments(
	words: string[],
	options: readonly string[],
	flags: readonly string[] = [],
): CliArguments {
	const declared: Record<string, { type: "string" | "boolean" }> = {};
	for (const name of options) declared[name] = { type: "string" };
	for (const name of flags) declared[name] = { type: "boolean" };
	try {
		const parsed = parseArgs({ args: words, options: declared, allowPositionals: true });
		return { values: parsed.values as CliArguments["values"], positionals: parsed.positionals };
	} catch (error) {
		throw new UsageError(getErrorMessage(error));
	}
}

/** The value of an option with a fixed set of choices; the first choice when the option is absent. */
export function parseChoice<const T extends string>(
	args: CliArguments,
	option: string,
	words: readonly [T, ...T[]],
): T {
	const value = args.values[option];
	if (value === undefined) return words[0];
	const found = words.find((word) => word === value);
	if (found === undefined) throw new UsageError(`--${option} must be one of ${words.join(", ")}, not “${value}”`);
	return found;
}

/** All formats, as usage lines list them. */
export const FORMAT_CHOICES = FORMAT_NAMES.join("|");

/** The format named by `--input`; undefined for `auto` and when the option is absent. */
export function parseInputFormat(args: CliArguments): FormatName | undefined {
	const name = parseChoice(args, "input", ["auto", ...FORMAT_NAMES]);
	return name === "auto" ? undefined : name;
}

/**
 * The format named by `--to`.
 * @throws UsageError when the option is absent
 */
export function parseTargetFormat(args: CliArguments): FormatName {
	if (args.values.to === undefined) throw new UsageError(`--to ${FORMAT_CHOICES} is missing`);
	return parseChoice(args, "to", FORMAT_NAMES);
}

/** The API version named by `--api-version`; undefined when the option is absent. */
export function parseApiVersionOption(args: CliArguments): ApiVersion | undefined {
	const value = args.values["api-version"];
	if (value === undefined) return undefined;
	if (typeof value === "string" && isApiVersion(value)) return value;
	throw new UsageError(`Unknown API version “${value}”; known versions: ${API_VERSIONS.join(", ")}`);
}

/** An input text, with its name for messages. */
export interface InputText {
	name: string;
	text: string;
	positionAt: (offset: number) => Position;
}

const STANDARD_INPUT = "-";

/**
 * The files that a command reads: standard input when none is named.
 * @param others files named by options
 * @throws UsageError when standard input is named twice, as it can be read only once
 */
export function getInputFiles({ positionals }: CliArguments, ...others: readonly unknown[]): string[] {
	const files = positionals.length > 0 ? positionals : [STANDARD_INPUT];
	if ([...files, ...others].filter((file) => file === STANDARD_INPUT).length > 1) {
		throw new UsageError("Only one file can be standard input");
	}
	return files;
}

/**
 * Reads a file, or standard input for `-`.
 * @throws InputError when the file cannot be read
 */
export function readInput(file: string): InputText {
	const isStandard = file === STANDARD_INPUT;
	const name = isStandard ? "standard input" : file;
	try {
		const text = decodeBytes(readFileSync(isStandard ? 0 : file));
		return { name, text, positionAt: createPositionFinder(text) };
	} catch (error) {
		throw new InputError(`Cannot read ${name}: ${getErrorMessage(error)}`);
	}
}

/**
 * Reads files one by one and works on each. One that fails is reported on standard error; the others go on.
 * @param work returns an exit code
 * @returns the worst exit code
 */
export function forEachInput(files: readonly string[], work: (input: InputText) => number): number {
	let worst = EXIT_OK;
	for (const file of files) {
		let code: number;
		try {
			code = work(readInput(file));
		} catch (error) {
			code = reportError(error, files.length > 1 && !(error instanceof InputError) ? `${file}: ` : "");
		}
		worst = Math.max(worst, code);
	}
	return worst;
}

/**
 * Writes the error that ended a command, or the work on one file, to standard error.
 * @param where prefix for the message of an internal error
 * @returns the exit code for the error
 */
export function reportError(error: unknown, where = ""): number {
	const message = getErrorMessage(error);
	if (error instanceof UsageError || error instanceof InputError) {
		process.stderr.write(`lens: ${message}\n`);
		return EXIT_UNREADABLE;
	}
	const stack = error instanceof Error && process.env[DEBUG_VARIABLE] ? `${error.stack}\n` : "";
	process.stderr.write(`lens: internal error: ${where}${message}\n${stack}`);
	return EXIT_INTERNAL;
}

/** Writes a line to standard error in the form that editors and CI logs link: `file:line:column: message`. */
export function printDiagnostic(input: InputText, offset: number, message: string): void {
	const { line, column } = input.positionAt(offset);
	process.stderr.write(`${input.name}:${line}:${column}: ${message}\n`);
}
