import { getDocLines } from "../../lookup/docLines";
import { addRuleEntries } from "../../lookup/entries/rules";
import type { LookupResult } from "../../lookup/result";
import { searchLookup } from "../../lookup/search/search";
import type { Command } from "../command";
import { EXIT_OK, parseArguments, parseChoice, UsageError } from "../io";

/** `lens lookup`: explains fields, values, errors, operations, policies and rules. */
export const lookupCommand: Command = {
	name: "lookup",
	usage: "WORDS… [--output text|json]",
	about: "Prints what a field, value, error, operation, policy or rule means; the best match first.",
	run: runLookup,
};

const EXIT_NOTHING_FOUND = 1;
const MAX_RESULTS = 20;
/** Results listed below the best one, and places listed of it. */
const MAX_RELATED = 9;
const MAX_PATHS = 8;
const MAX_LINE_CHARS = 100;

function runLookup(words: string[]): number {
	const args = parseArguments(words, ["output"]);
	const output = parseChoice(args, "output", ["text", "json"]);
	const query = args.positionals.join(" ").trim();
	if (query === "") throw new UsageError("lookup needs a word to look up");
	addRuleEntries();
	const results = searchLookup(query, MAX_RESULTS);
	process.stdout.write(output === "json" ? toJson(results) : toText(results, query));
	return results.length > 0 ? EXIT_OK : EXIT_NOTHING_FOUND;
}

function toJson(results: readonly LookupResult[]): string {
	const listed = results.map(({ kind, name, summary, paths }) => ({ kind, name, summary, paths }));
	return `${JSON.stringify({ results: listed }, null, 2)}\n`;
}

function toText([best, ...others]: readonly LookupResult[], query: string): string {
	if (!best) return `Nothing is called “${query}”, and no doc speaks of it.\n`;
	const lines = [getTitle(best), ...wrapText(best.summary, "  ")];
	for (const { label, text } of getDocLines(best)) lines.push(...wrapText(label ? `${label}: ${text}` : text, "  "));
	const shown = best.paths.slice(0, MAX_PATHS);
	if (shown.length > 0) {
		const more = best.paths.length - shown.length;
		lines.push(...wrapText(`Where: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, "  "));
	}
	if (others.length > 0) lines.push("", "See also");
	for (const result of others.slice(0, MAX_RELATED)) {
		lines.push(...wrapText(`${getTitle(result)}: ${result.summary}`, "  "));
	}
	return `${lines.join("\n")}\n`;
}

/** A member with its structure, anything else with its kind. */
function getTitle({ kind, name, target }: LookupResult): string {
	return kind === "member" ? (target ?? name) : `${name} (${kind})`;
}

/** Breaks a text into lines between words; all but the first are indented further. */
function wrapText(text: string, indent: string): string[] {
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(" ")) {
		const blank = line.trim() === "" ? "" : " ";
		if (blank !== "" && line.length + word.length >= MAX_LINE_CHARS) {
			lines.push(line);
			line = `${indent}  ${word}`;
		} else {
			line += blank + word;
		}
	}
	return [...lines, line];
}
