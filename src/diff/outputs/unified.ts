import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Comparison } from "../compare";
import { toCanonicalText } from "./canonicalText";
import type { DiffOutputOptions, SideNames } from "./shownValues";

/** Lines of unchanged text around a change. */
const CONTEXT_LINES = 3;
/** Most lines added and removed until the search for the shortest difference is given up. */
const MAX_EDITS = 4000;

/**
 * What differs as unified text, over the canonical print of what is compared of both documents. Spellings that differ in
 * more than the order of members and sets are seen. Texts with hardly a line in common are told as one replacing the other.
 */
export function toUnifiedDiff(
	{ before, after, scope }: Comparison,
	names: SideNames,
	options: DiffOutputOptions = {},
): string {
	const texts = [before, after].map((document, index) =>
		scope.compared.map((pair) => toCanonicalText(document, index === 0 ? pair.before : pair.after, options)).join(""),
	);
	const [was = "", is = ""] = texts;
	if (was === is) return "";
	const { before: old, after: now } = { before: toOneLine(names.before), after: toOneLine(names.after) };
	const settings = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS, headerOptions: FILE_HEADERS_ONLY };
	return createTwoFilesPatch(old, now, was, is, undefined, undefined, settings) ?? toFullReplacement(old, now, was, is);
}

function toOneLine(name: string): string {
	return name.replace(/\s+/g, " ");
}

function toFullReplacement(old: string, now: string, was: string, is: string): string {
	const lines = (text: string, sign: string) =>
		text
			.trimEnd()
			.split("\n")
			.map((line) => `${sign}${line}`);
	const [removed, added] = [lines(was, "-"), lines(is, "+")];
	const head = [`--- ${old}`, `+++ ${now}`, `@@ -1,${removed.length} +1,${added.length} @@`];
	return `${[...head, ...removed, ...added].join("\n")}\n`;
}
