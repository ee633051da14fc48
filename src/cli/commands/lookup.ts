import { joinRules } from "../../lookup/joinRules";
import { plainDoc } from "../../lookup/plainDoc";
import type { LookupResult } from "../../lookup/result";
import { search } from "../../lookup/search";
import { choice, DONE, parseWords, UsageError } from "../io";

export const usage = "lookup WORDS… [--output text|json]";

const NOTHING_FOUND = 1;
const MAX_RESULTS = 20;
/** Results listed below the best one, and places listed of it. */
const MAX_OTHERS = 9;
const MAX_PATHS = 8;
const COLUMNS = 100;

/** `lens lookup`: says what fields, values, errors, operations, policies and rules mean. */
export function lookup(words: string[]): number {
	const args = parseWords(words, ["output"]);
	const output = choice(args, "output", ["text", "json"]);
	const query = args.positionals.join(" ").trim();
	if (query === "") throw new UsageError("lookup wants a word to look up");
	joinRules();
	const results = search(query, MAX_RESULTS);
	process.stdout.write(output === "json" ? asJson(results) : asText(results, query));
	return results.length > 0 ? DONE : NOTHING_FOUND;
}

function asJson(results: readonly LookupResult[]): string {
	const listed = results.map(({ kind, name, summary, paths }) => ({ kind, name, summary, paths }));
	return `${JSON.stringify({ results: listed }, null, 2)}\n`;
}

function asText([best, ...others]: readonly LookupResult[], query: string): string {
	if (!best) return `Nothing is called “${query}”, and no doc speaks of it.\n`;
	const lines = [titleOf(best), ...wrapped(best.summary, "  ")];
	for (const { label, text } of plainDoc(best)) lines.push(...wrapped(label ? `${label}: ${text}` : text, "  "));
	const shown = best.paths.slice(0, MAX_PATHS);
	if (shown.length > 0) {
		const more = best.paths.length - shown.length;
		lines.push(...wrapped(`Where: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, "  "));
	}
	if (others.length > 0) lines.push("", "See also");
	for (const result of others.slice(0, MAX_OTHERS)) {
		lines.push(...wrapped(`${titleOf(result)}: ${result.summary}`, "  "));
	}
	return `${lines.join("\n")}\n`;
}

/** A member with its structure, anything else with its kind. */
function titleOf({ kind, name, target }: LookupResult): string {
	return kind === "member" ? (target ?? name) : `${name} (${kind})`;
}

/** Breaks a text into lines between words; all but the first are indented further. */
function wrapped(text: string, indent: string): string[] {
	const lines: string[] = [];
	let line = indent;
	for (const word of text.split(" ")) {
		const blank = line.trim() === "" ? "" : " ";
		if (blank !== "" && line.length + word.length >= COLUMNS) {
			lines.push(line);
			line = `${indent}  ${word}`;
		} else {
			line += blank + word;
		}
	}
	return [...lines, line];
}
