import type { Document } from "../../document/document";
import { createPositionFinder } from "../../document/position";
import type { Finding } from "../../rules/finding";
import type { Change } from "../change";
import type { Comparison } from "../compare";
import { type DiffOutputOptions, getShownValue, type SideNames, toOneLineValue } from "./shownValues";
import { describeLeftOut, EFFECT_NAMES, toSummary } from "./summary";

const SIGNS: { readonly [kind in Change["kind"]]: string } = { added: "+", removed: "-", changed: "~", moved: "↕" };

/** Writes a comparison for a terminal: each change with its values and effect, then the findings. */
export function toDiffText(comparison: Comparison, names: SideNames, options: DiffOutputOptions = {}): string {
	const { before, after, changes, orphans, findings } = comparison;
	const lines = [toSummary(comparison, names), describeLeftOut(comparison)].filter((line) => line !== "");
	for (const change of changes) lines.push("", ...changeLines(comparison, change, options));
	if (orphans.length > 0)
		lines.push("", "Left without use:", ...orphans.map((orphan) => `  ${orphan.path}: ${orphan.sentence}`));
	lines.push(...findingLines("New findings", names.after, after, findings.new));
	lines.push(...findingLines("Fixed", names.before, before, findings.fixed));
	if (findings.remaining.length > 0) lines.push("", `Still there: ${findings.remaining.length}`);
	return `${lines.join("\n")}\n`;
}

function changeLines(comparison: Comparison, change: Change, options: DiffOutputOptions): string[] {
	const lines = [`${SIGNS[change.kind]} ${change.path || "(the whole)"}${valueText(comparison, change, options)}`];
	const effect = change.effect === null ? "" : `[${EFFECT_NAMES[change.effect]}] `;
	lines.push(`    ${effect}${change.sentence}`);
	for (const reference of change.related) lines.push(`    follows: ${reference.path}`);
	return lines;
}

function valueText({ before, after }: Comparison, change: Change, options: DiffOutputOptions): string {
	if (change.kind === "moved") return "";
	const was = toOneLineValue(getShownValue(before, change.beforePlace, options));
	const is = toOneLineValue(getShownValue(after, change.afterPlace, options));
	if (change.kind === "added") return is && `: ${is}`;
	return change.kind === "removed" ? was && `: ${was}` : `: ${was || '""'} → ${is || '""'}`;
}

function findingLines(heading: string, name: string, document: Document, findings: readonly Finding[]): string[] {
	if (findings.length === 0) return [];
	const at = createPositionFinder(document.source);
	const lines = findings.map(({ range, severity, message, rule }) => {
		const { line, column } = at(range.start);
		return `  ${name}:${line}:${column}: ${severity}: ${message} [${rule}]`;
	});
	return ["", `${heading}:`, ...lines];
}
