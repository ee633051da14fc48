import type { Document } from "../../document/document";
import { createPositionFinder } from "../../document/position";
import type { Finding } from "../../rules/finding";
import { formatCount } from "../../schema/units";
import type { Change } from "../change";
import type { Comparison } from "../compare";
import { type DiffRow, getChildRows, isChange } from "../diffRows";
import type { Side } from "../side";
import { type DiffOutputOptions, getShownValue, type SideNames, toOneLineValue } from "./shownValues";
import { describeLeftOut, EFFECT_NAMES, toSummary } from "./summary";

/** Most rows of the tree in a report; browsers get slow with more. */
const MAX_ROWS = 20_000;

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --added: #2e9e4f26; --removed: #d1303026; --changed: #c48a0026; }
body { font: 14px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 80em; padding: 0 1em; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; margin-top: 2em; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .3em .5em; text-align: left; vertical-align: top; }
code, .value { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
.added { background: var(--added); } .removed { background: var(--removed); }
.changed, .moved { background: var(--changed); }
.effect { font-weight: 600; white-space: nowrap; }
details { padding-left: 1.1em; } summary { cursor: pointer; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 1em; padding-left: 1.1em; }
.quiet { opacity: .7; }
@media (max-width: 50em) { .row { grid-template-columns: 1fr; gap: 0; } }
`;

/**
 * Writes a comparison as one HTML page without scripts and external resources: the list of changes, the tree in two
 * columns, the findings. Everything from the documents is escaped.
 */
export function toDiffHtml(comparison: Comparison, names: SideNames, options: DiffOutputOptions = {}): string {
	const title = `${names.before} → ${names.after}`;
	const { changes, rows, orphans, before, after, findings } = comparison;
	const budget = { left: MAX_ROWS };
	const parts = [
		'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>`,
		`<h1>${escapeHtml(title)}</h1>\n<p>${escapeHtml(toSummary(comparison, names))} ${escapeHtml(describeLeftOut(comparison))}</p>`,
		changes.length > 0 ? changeTable(comparison, options) : "",
		list(
			"Left without use",
			orphans.map((orphan) => `${code(orphan.path)} ${escapeHtml(orphan.sentence)}`),
		),
		"<h2>Side by side</h2>",
		...rows.map((row) => rowPart(comparison, row, options, budget)),
		budget.left <= 0 ? `<p>Only the first ${MAX_ROWS} rows are shown.</p>` : "",
		list(
			"New findings",
			findings.new.map((finding) => findingPart(after, finding)),
		),
		list(
			"Fixed findings",
			findings.fixed.map((finding) => findingPart(before, finding)),
		),
		list(
			"Findings in both",
			findings.remaining.map((finding) => findingPart(after, finding)),
		),
		"</body>\n</html>\n",
	];
	return parts.filter((part) => part !== "").join("\n");
}

function changeTable(comparison: Comparison, options: DiffOutputOptions): string {
	const head =
		"<tr><th>Change</th><th>Where</th><th>Before</th><th>After</th><th>What it does</th><th>Effect</th></tr>";
	const rows = comparison.changes.map((change) => tableRow(comparison, change, options));
	return `<h2>${escapeHtml(formatCount(rows.length, "change"))}</h2>\n<table>\n${head}\n${rows.join("\n")}\n</table>`;
}

function tableRow({ before, after }: Comparison, change: Change, options: DiffOutputOptions): string {
	const { kind, path, sentence, effect, related } = change;
	const values = [getShownValue(before, change.beforePlace, options), getShownValue(after, change.afterPlace, options)];
	const [was, is] = values.map((value) => (kind === "moved" ? "" : code(toOneLineValue(value))));
	const follow =
		related.length === 0 ? "" : `<br>Following: ${related.map((reference) => code(reference.path)).join(", ")}`;
	const name = effect === null ? "" : escapeHtml(EFFECT_NAMES[effect]);
	return `<tr class="${kind}"><td>${kind}</td><td>${code(path)}</td><td>${was}</td><td>${is}</td><td>${escapeHtml(sentence)}${follow}</td><td class="effect">${name}</td></tr>`;
}

function rowPart(comparison: Comparison, row: DiffRow, options: DiffOutputOptions, budget: { left: number }): string {
	if (budget.left-- <= 0) return "";
	const below = row.changes > 0 || row.kind !== "same" ? getChildRows(row) : [];
	const kind = isChange(row) || row.kind === "spelling" ? row.kind : "";
	if (below.length === 0) {
		const isFolded = row.kind === "same" && (row.after?.node.entries.length ?? 0) > 0;
		const [was, is] = (["before", "after"] as const).map((which) => cell(comparison, row, which, options, isFolded));
		return `<div class="row ${kind}"><div>${was}</div><div>${is}</div></div>`;
	}
	const count = row.changes > 0 ? ` <span class="quiet">${escapeHtml(formatCount(row.changes, "change"))}</span>` : "";
	const children = below.map((child) => rowPart(comparison, child, options, budget)).join("\n");
	const open = row.changes > 0 && !isChange(row) ? " open" : "";
	return `<details${open}><summary class="${kind}">${escapeHtml(row.label)}${count}</summary>\n${children}\n</details>`;
}

function cell(
	comparison: Comparison,
	row: DiffRow,
	which: "before" | "after",
	options: DiffOutputOptions,
	isFolded: boolean,
): string {
	const side: Side | null = row[which];
	if (!side) return "";
	const text = isFolded ? "unchanged" : toOneLineValue(getShownValue(comparison[which], side, options));
	const name = row.labelKind === "text" ? "" : `${escapeHtml(row.label)} `;
	return `${name}<span class="value${isFolded ? " quiet" : ""}">${escapeHtml(text)}</span>`;
}

function findingPart(document: Document, { message, rule, severity, range }: Finding): string {
	const { line, column } = createPositionFinder(document.source)(range.start);
	return `${escapeHtml(severity)}: ${escapeHtml(message)} ${code(rule)} <span class="quiet">line ${line}, column ${column}</span>`;
}

function list(heading: string, items: readonly string[]): string {
	if (items.length === 0) return "";
	return `<h2>${escapeHtml(heading)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

function code(text: string): string {
	return text === "" ? "" : `<code>${escapeHtml(text)}</code>`;
}

const ESCAPES: { readonly [character: string]: string } = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
}
