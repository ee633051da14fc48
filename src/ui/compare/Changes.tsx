import type { Change } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import { effectNames, unknownOf } from "../../diff/outputs/summary";
import type { DiffRow } from "../../diff/rows";
import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents";
import { SIGNS } from "../../workspace/findings";
import { compareView } from "./compareView";
import { effectTone } from "./effects";
import { hasEffect } from "./filter";

interface Props {
	before: OpenDocument;
	after: OpenDocument;
	comparison: Comparison;
}

/** What changed and what it does, in sentences; and how the findings fare. */
export function Changes({ comparison }: Props) {
	const changes = comparison.changes.filter((one) => hasEffect(one, compareView.effect.value));
	const { findings } = comparison;
	const hidden = unknownOf(comparison);
	return (
		<aside class="effects" aria-label="Changes">
			{hidden && <p class="warning">{hidden}</p>}
			{comparison.changes.length === 0 && (
				<p>
					{hidden ? "All else says the same, whatever its spelling." : "Both say the same, whatever their spelling."}
				</p>
			)}
			<ol>
				{changes.map((change) => (
					<ChangeItem key={`${change.kind}${change.path}`} change={change} comparison={comparison} />
				))}
			</ol>
			{comparison.orphans.map((orphan) => (
				<p key={orphan.sentence} class="warning">
					▲ {orphan.sentence}
				</p>
			))}
			<FindingList title="New findings" findings={findings.new} />
			<FindingList title="Fixed" findings={findings.fixed} />
			<FindingList title="Still there" findings={findings.remaining} />
		</aside>
	);
}

function ChangeItem({ change, comparison }: { change: Change; comparison: Comparison }) {
	return (
		<li class="effect">
			<button type="button" onClick={() => show(change, comparison)}>
				<span class={`tag ${effectTone(change.effect)}`}>
					{change.effect === null ? change.kind : effectNames[change.effect]}
				</span>
				{change.sentence}
				<span class="where">{change.path}</span>
			</button>
		</li>
	);
}

/** Selects the row of a change and unfolds what hides it. */
function show(change: Change, { rows }: Comparison): void {
	const found = rowOf(rows, change);
	if (found) compareView.selected.value = found.id;
	compareView.mode.value = "tree";
}

function rowOf(rows: readonly DiffRow[], change: Change): DiffRow | null {
	for (const row of rows) {
		const found = row.change === change ? row : rowOf(row.children, change);
		if (found) return found;
	}
	return null;
}

/** Most findings of each list that are drawn. */
const MAX_FINDINGS = 200;

function FindingList({ title, findings }: { title: string; findings: readonly Finding[] }) {
	if (findings.length === 0) return null;
	return (
		<details open={title === "New findings"}>
			<summary>
				{title} ({findings.length})
			</summary>
			<ul>
				{findings.slice(0, MAX_FINDINGS).map((finding) => (
					<li key={`${finding.rule}${finding.path}`}>
						<span class={finding.severity} role="img" aria-label={finding.severity}>
							{SIGNS[finding.severity]}
						</span>{" "}
						{finding.message}
					</li>
				))}
			</ul>
		</details>
	);
}
