import type { Change } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import type { DiffRow } from "../../diff/diffRows";
import { describeNotCompared } from "../../diff/outputs/summary";
import type { Finding } from "../../rules/finding";
import { revealRow } from "../../workspace/compare/lines";
import type { CompareView } from "../../workspace/compare/view";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { phrase, plural } from "../../workspace/text/phrase";
import { SafeText } from "../parts/SafeText";
import { SeveritySign } from "../parts/SeveritySign";
import { useShowMore } from "../parts/useShowMore";
import { useWorkspace } from "../workspaceContext";
import { getEffectName, getEffectTone } from "./effects";
import { getWantedRows, hasEffect } from "./filter";

interface Props {
	before: OpenDocument;
	after: OpenDocument;
	comparison: Comparison;
}

/** Changes that are drawn at first, and with each click on “more”: thousands at once would block the page. */
const MAX_INITIAL_CHANGES = 100;
const MAX_MORE_CHANGES = 200;

/** What changed and what that does, in sentences; and which findings are new, fixed and remaining. */
export function ChangesPane({ comparison }: Props) {
	const { view } = useWorkspace().compare;
	const changes = comparison.changes.filter((change) => hasEffect(change, view.effect.value));
	const { shown, hiddenCount, showMore } = useShowMore(changes, MAX_INITIAL_CHANGES, MAX_MORE_CHANGES);
	const { findings } = comparison;
	const hidden = describeNotCompared(comparison);
	return (
		<aside class="effects" aria-label={phrase("changes")}>
			{hidden && (
				<p class="warning">
					<SafeText lang="en" text={hidden} />
				</p>
			)}
			{comparison.changes.length === 0 && <p>{phrase(hidden ? "changes_none_else" : "changes_none")}</p>}
			<ol>
				{shown.map((change) => (
					<ChangeItem key={`${change.kind}${change.path}`} change={change} comparison={comparison} />
				))}
			</ol>
			{hiddenCount > 0 && (
				<button type="button" class="link" onClick={showMore}>
					{plural("changes_more", hiddenCount)}
				</button>
			)}
			{comparison.orphans.map((orphan) => (
				<p key={orphan.sentence} class="warning">
					▲ <SafeText lang="en" text={orphan.sentence} />
				</p>
			))}
			<FindingList fate="new" findings={findings.new} />
			<FindingList fate="fixed" findings={findings.fixed} />
			<FindingList fate="remaining" findings={findings.remaining} />
		</aside>
	);
}

function ChangeItem({ change, comparison }: { change: Change; comparison: Comparison }) {
	const { view } = useWorkspace().compare;
	return (
		<li class="effect">
			<button type="button" onClick={() => selectChange(view, change, comparison)}>
				<span class={`tag ${getEffectTone(change.effect)}`}>
					{change.effect === null ? phrase(`change_${change.kind}`) : getEffectName(change.effect)}
				</span>
				<SafeText lang="en" text={change.sentence} />
				<span class="where">
					<SafeText text={change.path} />
				</span>
			</button>
		</li>
	);
}

/** Selects the row of a change and unfolds what hides it. */
function selectChange(view: CompareView, change: Change, comparison: Comparison): void {
	const { selected, mode, toggled, spellings, effect } = view;
	const found = findRow(comparison.rows, change);
	mode.value = "tree";
	if (!found) return;
	selected.value = found.id;
	toggled.value = revealRow(comparison.rows, found.id, {
		toggled: toggled.value,
		spellings: spellings.value,
		wanted: getWantedRows(comparison, effect.value),
	});
}

function findRow(rows: readonly DiffRow[], change: Change): DiffRow | null {
	for (const row of rows) {
		const found = row.change === change ? row : findRow(row.children, change);
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
						<SeveritySign severity={finding.severity} /> <SafeText lang="en" text={finding.message} />
					</li>
				))}
			</ul>
		</details>
	);
}
