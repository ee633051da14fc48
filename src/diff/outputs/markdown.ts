import type { Finding } from "../../rules/finding";
import { formatCount } from "../../schema/units";
import type { Change } from "../change";
import type { Comparison } from "../compare";
import { type DiffOutputOptions, getShownValue, type SideNames, toOneLineValue } from "./shownValues";
import { describeLeftOut, EFFECT_NAMES, toSummary } from "./summary";

/** Writes a comparison for a comment on a pull request: a table of the changes, what they leave unused, the findings. */
export function toDiffMarkdown(comparison: Comparison, names: SideNames, options: DiffOutputOptions = {}): string {
	const { changes, orphans, findings } = comparison;
	const lines = [
		`## ${escapeMarkdown(names.before)} → ${escapeMarkdown(names.after)}`,
		"",
		escapeMarkdown(toSummary(comparison, names)),
	];
	const leftOut = describeLeftOut(comparison);
	if (leftOut) lines.push("", escapeMarkdown(leftOut));
	if (changes.length > 0) {
		lines.push("", "| | Where | Before | After | What it does | Effect |", "|---|---|---|---|---|---|");
		for (const change of changes) lines.push(rowOf(comparison, change, options));
	}
	if (orphans.length > 0) {
		lines.push(
			"",
			"### Left without use",
			"",
			...orphans.map((orphan) => `- ${code(orphan.path)}: ${escapeMarkdown(orphan.sentence)}`),
		);
	}
	lines.push(...findingLines("New findings", findings.new), ...findingLines("Fixed", findings.fixed));
	if (findings.remaining.length > 0) {
		const are = formatCount(findings.remaining.length, "finding is", "findings are");
		lines.push("", `${are} in both versions.`);
	}
	return `${lines.join("\n")}\n`;
}

function rowOf({ before, after }: Comparison, change: Change, options: DiffOutputOptions): string {
	const { kind, path, effect, sentence, related } = change;
	const follow =
		related.length > 0 ? `; following: ${related.map((reference) => code(reference.path)).join(", ")}` : "";
	const values =
		kind === "moved"
			? ["", ""]
			: [
					code(toOneLineValue(getShownValue(before, change.beforePlace, options))),
					code(toOneLineValue(getShownValue(after, change.afterPlace, options))),
				];
	const cells = [
		kind,
		code(path),
		...values,
		escapeMarkdown(sentence) + follow,
		effect === null ? "" : `**${EFFECT_NAMES[effect]}**`,
	];
	return `| ${cells.join(" | ")} |`;
}

function findingLines(heading: string, findings: readonly Finding[]): string[] {
	if (findings.length === 0) return [];
	const rows = findings.map(
		({ severity, message, path, rule }) =>
			`- ${severity}: ${escapeMarkdown(message)} (${code(rule)}${path ? ` at ${code(path)}` : ""})`,
	);
	return ["", `### ${heading}`, "", ...rows];
}

/** Escapes a text, so that it contains no markup, link, mention or HTML. */
function escapeMarkdown(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(/[\\`*_{}[\]()#+!|<>&~]/g, "\\$&")
		.replace(/@(?=\w)/g, "@\u200b");
}

/** Code for a table cell, fenced by more backticks than it contains; "" for an empty text. */
function code(text: string): string {
	if (text === "") return "";
	const inside = text.replace(/\s+/g, " ").replace(/\|/g, "\\|");
	const longest = Math.max(0, ...(inside.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	return longest === 0 ? `${fence}${inside}${fence}` : `${fence} ${inside} ${fence}`;
}
