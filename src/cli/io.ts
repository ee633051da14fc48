import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { FormatName } from "../document/document";
import { createPositionFinder, type Position } from "../document/position";
import { formats } from "../formats/registry";
import { decodeBytes } from "../formats/textEncoding";
import { API_VERSIONS, type ApiVersion, isApiVersion } from "../schema/versions";

/** Exit codes of every command (README, Command line). */
export const EXIT_OK = 0;
export const EXIT_FINDINGS = 1;
export const EXIT_UNREADABLE = 2;

/** Something about the call or its input that ends the command; the message goes to standard error. */
export class UsageError extends Error {}

export interface CliArguments {
	values: Record<string, string | boolean | undefined>;
	positionals: string[];
}

/**
 * Splits the words behind a command's name.
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
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

/** The value of an option that must be one of a few words; the first of them when it was not given. */
export function parseChoice<const T extends string>(
	args: CliArguments,
	option: string,
	words: readonly [T, ...T[]],
): T {
	const given = args.values[option];
	if (given === undefined) return words[0];
	const found = words.find((word) => word === given);
	if (found === undefined) throw new UsageError(`--${option} is one of ${words.join(", ")}, not “${given}”`);
	return found;
}

/** The format named by an option; undefined for `auto` and when it was not given. */
export function parseFormatOption(args: CliArguments, option: string): FormatName | undefined {
	const names = formats.map((format) => format.name);
	const name = parseChoice(args, option, ["auto", ...names]);
	return name === "auto" ? undefined : name;
}

/** The API version named by `--api-version`; undefined when it was not given. */
export function parseApiVersionOption(args: CliArguments): ApiVersion | undefined {
	const given = args.values["api-version"];
	if (given === undefined) return undefined;
	if (typeof given === "string" && isApiVersion(given)) return given;
	throw new UsageError(`There is no API version “${given}”; known are ${API_VERSIONS.join(", ")}`);
}

/** A text that was read, with the name it has in messages. */
export interface InputText {
	name: string;
	text: string;
	positionAt: (offset: number) => Position;
}

/**
 * Reads a file, or standard input for `-` and when no file is named.
 * @throws UsageError when the file cannot be read
 */
export function readInput(file: string | undefined): InputText {
	const standard = file === undefined || file === "-";
	const name = standard ? "standard input" : file;
	try {
		const text = decodeBytes(readFileSync(standard ? 0 : file));
		return { name, text, positionAt: createPositionFinder(text) };
	} catch (error) {
		throw new UsageError(`${name} can't be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}

/** Writes a line to standard error in the form that editors and CI logs link: `file:line:column: message`. */
export function printDiagnostic(input: InputText, offset: number, message: string): void {
	const { line, column } = input.positionAt(offset);
	process.stderr.write(`${input.name}:${line}:${column}: ${message}\n`);
}
