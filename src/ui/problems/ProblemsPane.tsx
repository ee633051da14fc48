import type { Signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Finding, SEVERITIES, type Severity } from "../../rules/finding";
import { FINDING_REPORTS } from "../../rules/reports/registry";
import {
	type FindingFilter,
	type FindingGrouping,
	filterFindings,
	groupFindings,
	toDisplayPath,
	toItemId,
} from "../../workspace/documents/findings";
import type { OpenDocument } from "../../workspace/documents/openDocument";
import { countBySeverity, SEVERITY_SIGNS } from "../../workspace/documents/severity";
import { formatPlaceholder, getPluralPieces, phrase, plural } from "../../workspace/text/phrase";
import { goToPath } from "../navigation";
import { showEditResult } from "../opening";
import { copyToClipboard } from "../parts/clipboard";
import { FilterField } from "../parts/FilterField";
import { Menu } from "../parts/Menu";
import { SafeText } from "../parts/SafeText";
import { useShortcut } from "../parts/useShortcut";
import { useShowMore } from "../parts/useShowMore";
import { useWorkspace } from "../workspaceContext";
import { CheckingBar } from "./CheckingBar";
import { ProblemRow } from "./ProblemRow";
import { ReadingProblems } from "./ReadingProblems";
import { applySafeFixes } from "./safeFixes";

/** Problems of reading and findings of the rules: filter, group, go there, fix. F8 goes to the next, Ctrl-Z undoes a fix. */
export function ProblemsPane({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const workspace = useWorkspace();
	const undo = () => void showEditResult(workspace, workspace.documents.undoEdit(open.key));
	const { isUnfolded, filter, grouping } = workspace.screen.problems;
	const visible = filterFindings(findings, filter.value);
	const step = (by: 1 | -1) => {
		if (visible.length === 0) return;
		const at = visible.findIndex((finding) => toItemId(finding.at) === open.view.selected.value);
		const next = visible[(at + by + visible.length) % visible.length];
		if (next) goToPath(open, next.at);
	};
	useShortcut("F8", (event) => step(event.shiftKey ? -1 : 1));
	useShortcut(open.undo.length > 0 ? "Ctrl+z" : undefined, undo);
	const isFolded = isUnfolded.value === false;
	const { shown, hiddenCount, showMore } = useShowMore(isFolded ? [] : visible, MAX_INITIAL_ROWS, MAX_MORE_ROWS);
	const isQuiet = findings.length === 0 && open.problems.length === 0 && open.checking === null;
	if (isQuiet && open.undo.length === 0) return null;
	return (
		<section class="problems" aria-label={phrase("problems")} data-fold={getFoldState(isUnfolded.value)}>
			<ProblemsHead open={open} findings={findings} onUndo={undo} />
			<CheckingBar open={open} />
			{!isFolded && <ReadingProblems open={open} />}
			{groupBy(shown, grouping.value).map(([heading, group]) => (
				<div key={heading}>
					{heading !== null && <h3>{heading === "" ? phrase("whole_document") : <SafeText text={heading} />}</h3>}
					<ul>
						{group.map((finding, index) => (
							<FindingRow key={`${finding.rule} ${finding.path} ${index}`} finding={finding} open={open} />
						))}
					</ul>
				</div>
			))}
			{hiddenCount > 0 && (
				<button type="button" class="link more" onClick={showMore}>
					{plural("problems_more", hiddenCount)}
				</button>
			)}
		</section>
	);
}

/** For the styles: “auto” leaves it to the height of the panel. */
function getFoldState(isUnfolded: boolean | null): "auto" | "open" | "closed" {
	if (isUnfolded === null) return "auto";
	return isUnfolded ? "open" : "closed";
}

/** A panel this low starts with the list folded; styles/narrow.css has the same query. */
const matchLowWindow = () => window.matchMedia("(max-height: 420px)");

/** Whether the panel is that low at the moment. */
function useLowWindow(): boolean {
	const [isLow, setLow] = useState(() => matchLowWindow().matches);
	useEffect(() => {
		const media = matchLowWindow();
		const follow = () => setLow(media.matches);
		follow();
		media.addEventListener("change", follow);
		return () => media.removeEventListener("change", follow);
	}, []);
	return isLow;
}

/** Rows that are drawn at first, and with each click on “more”: thousands at once would block the page. */
const MAX_INITIAL_ROWS = 100;
const MAX_MORE_ROWS = 200;

type Group = [heading: string | null, findings: readonly Finding[]];

function groupBy(findings: readonly Finding[], grouping: FindingGrouping | null): Group[] {
	return grouping === null ? [[null, findings]] : groupFindings(findings, grouping);
}

interface HeadProps {
	open: OpenDocument;
	findings: readonly Finding[];
	onUndo: () => void;
}

function ProblemsHead({ open, findings, onUndo }: HeadProps) {
	const workspace = useWorkspace();
	const { filter, grouping, isUnfolded: unfolding } = workspace.screen.problems;
	const counts = countBySeverity(findings);
	const safeCount = findings.filter(({ fix }) => fix?.safe).length;
	const isLow = useLowWindow();
	const isUnfolded = unfolding.value ?? !isLow;
	const { title, undoButton } = useFocusAfterFix(open);
	return (
		<div class="head">
			<button
				ref={title}
				type="button"
				class="problems-title"
				aria-expanded={isUnfolded}
				onClick={() => {
					unfolding.value = !isUnfolded;
				}}
			>
				<span class="twisty" aria-hidden="true">
					{isUnfolded ? "▼" : "▶"}
				</span>
				{phrase("problems")}
			</button>
			{SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
				<button
					key={severity}
					type="button"
					class={`toggle ${severity}`}
					aria-pressed={filter.value.severities.has(severity)}
					title={phrase(`problems_toggle_${severity}`)}
					onClick={() => toggleSeverity(filter, severity)}
				>
					{SEVERITY_SIGNS[severity]} <SeverityCount severity={severity} count={counts[severity]} />
				</button>
			))}
			<FilterField
				label={phrase("problems_filter")}
				value={filter.value.text}
				onChange={(text) => {
					filter.value = { ...filter.value, text };
				}}
			/>
			<span class="grow" />
			{open.undo.length > 0 && (
				<button ref={undoButton} type="button" class="button" onClick={onUndo}>
					{phrase("undo")}
				</button>
			)}
			{safeCount > 0 && (
				<button type="button" class="button" onClick={() => void applySafeFixes(workspace, open)}>
					{plural("problems_fix", safeCount)}
				</button>
			)}
			<Menu
				label={phrase("problems_group")}
				items={(["none", "rule", "place"] as const).map((by) => ({
					label: phrase(`problems_group_${by}`),
					run: () => {
						grouping.value = by === "none" ? null : by;
					},
				}))}
			/>
			<Menu
				label={phrase("report")}
				items={FINDING_REPORTS.map(({ label, load }) => ({
					label: phrase(label),
					run: async () => {
						const write = await load();
						const text = write([{ name: open.title, document: open.document, findings }]);
						return copyToClipboard(workspace.toast, text, phrase(label));
					},
				}))}
			/>
		</div>
	);
}

/** A fix removes its own button; if that had the focus, Undo gets it. */
function useFocusAfterFix({ key, undo }: OpenDocument) {
	const title = useRef<HTMLButtonElement>(null);
	const undoButton = useRef<HTMLButtonElement>(null);
	const known = useRef({ key, steps: undo.length });
	useEffect(() => {
		const isOther = known.current.key !== key || known.current.steps === undo.length;
		known.current = { key, steps: undo.length };
		if (!isOther && document.activeElement === document.body) (undoButton.current ?? title.current)?.focus();
	}, [key, undo.length]);
	return { title, undoButton };
}

/** Number of findings, without the noun where there is little room (narrow.css). */
function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
	return getPluralPieces(`count_${severity}`, count, { count }).map((piece) =>
		typeof piece === "string" ? (
			<span key={piece} class="noun">
				{piece}
			</span>
		) : (
			formatPlaceholder(count)
		),
	);
}

function toggleSeverity(filter: Signal<FindingFilter>, severity: Severity): void {
	const severities = new Set(filter.value.severities);
	if (!severities.delete(severity)) severities.add(severity);
	filter.value = { ...filter.value, severities };
}

function FindingRow({ finding, open }: { finding: Finding; open: OpenDocument }) {
	const workspace = useWorkspace();
	const { fix } = finding;
	return (
		<ProblemRow
			problem={finding}
			onGo={() => goToPath(open, finding.at)}
			where={
				<span title={finding.at} translate={false}>
					<SafeText text={toDisplayPath(open.document, finding)} />
				</span>
			}
		>
			{fix && (
				<button
					type="button"
					class="link"
					onClick={() => void showEditResult(workspace, workspace.documents.edit(open.key, fix.edits))}
				>
					<SafeText lang="en" text={fix.title} />
				</button>
			)}
		</ProblemRow>
	);
}
