import { useState } from "preact/hooks";
import type { Change } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import { unknownOf } from "../../diff/outputs/summary";
import type { DiffRow } from "../../diff/rows";
import type { Finding } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents";
import { SIGNS } from "../../workspace/findings";
import { phrase, plural } from "../../workspace/phrase";
import { Visible } from "../parts/Visible";
import { compareView } from "./compareView";
import { effectName, effectTone } from "./effects";
import { hasEffect } from "./filter";

interface Props {
	before: OpenDocument;
	after: OpenDocument;
	comparison: Comparison;
}

/** Changes that are drawn at first, and more of them with each wish: thousands at once would block the page. */
const FIRST_CHANGES = 100;
const MORE_CHANGES = 200;

/** What changed and what it does, in sentences; and how the findings fare. */
export function Changes({ comparison }: Props) {
	const changes = comparison.changes.filter((one) => hasEffect(one, compareView.effect.value));
	const [most, setMost] = useState(FIRST_CHANGES);
	const { findings } = comparison;
	const hidden = unknownOf(comparison);
	return (
		<aside class="effects" aria-label={phrase("changes")}>
			{hidden && (
				<p class="warning">
					<Visible lang="en" text={hidden} />
				</p>
			)}
			{comparison.changes.length === 0 && <p>{phrase(hidden ? "changes_none_else" : "changes_none")}</p>}
			<ol>
				{changes.slice(0, most).map((change) => (
					<ChangeItem key={`${change.kind}${change.path}`} change={change} comparison={comparison} />
				))}
			</ol>
			{changes.length > most && (
				<button type="button" class="link" onClick={() => setMost(most + MORE_CHANGES)}>
					{plural("changes_more", changes.length - most)}
				</button>
			)}
			{comparison.orphans.map((orphan) => (
				<p key={orphan.sentence} class="warning">
					▲ <Visible lang="en" text={orphan.sentence} />
				</p>
			))}
			<FindingList fate="new" findings={findings.new} />
			<FindingList fate="fixed" findings={findings.fixed} />
			<FindingList fate="remaining" findings={findings.remaining} />
		</aside>
	);
}

function ChangeItem({ change, comparison }: { change: Change; comparison: Comparison }) {
	return (
		<li class="effect">
			<button type="button" onClick={() => show(change, comparison)}>
				<span class={`tag ${effectTone(change.effect)}`}>
					{change.effect === null ? phrase(`change_${change.kind}`) : effectName(change.effect)}
				</span>
				<Visible lang="en" text={change.sentence} />
				<span class="where">
					<Visible text={change.path} />
				</span>
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

function FindingList({ fate, findings }: { fate: "new" | "fixed" | "remaining"; findings: readonly Finding[] }) {
	if (findings.length === 0) return null;
	return (
		<details open={fate === "new"}>
			<summary>{phrase(`findings_${fate}`, { count: findings.length })}</summary>
			<ul>
				{findings.slice(0, MAX_FINDINGS).map((finding) => (
					<li key={`${finding.rule}${finding.path}`}>
						<span class={finding.severity} role="img" aria-label={phrase(`severity_${finding.severity}`)}>
							{SIGNS[finding.severity]}
						</span>{" "}
						<Visible lang="en" text={finding.message} />
					</li>
				))}
			</ul>
		</details>
	);
}
