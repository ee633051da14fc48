import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Comparison } from "../compare";
import { toCanonicalText } from "./canonicalText";
import type { DiffOutputOptions, SideNames } from "./shownValues";

/** Lines of unchanged text around a change. */
const CONTEXT_LINES = 3;
/** Most added and removed lines; beyond, the whole text is shown as replaced. */
const MAX_EDITS = 4000;

/**
 * Writes a comparison as a unified diff of the canonical texts of both documents. Differences in spelling are included,
 * except for the order of members and sets. Texts with hardly a line in common are shown as a full replacement.
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
