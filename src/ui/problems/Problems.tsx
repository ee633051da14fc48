import { signal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { apiPath, keyedPath, trailOfPath } from "../../document/path";
import type { Finding, Severity } from "../../rules/finding";
import type { OpenDocument } from "../../workspace/documents";
import { edit, undo } from "../../workspace/documents";
import {
	countFindings,
	filterFindings,
	type Grouping,
	groupFindings,
	itemIdOf,
	SEVERITIES,
	SIGNS,
} from "../../workspace/findings";
import { phrase, placed, plural, pluralPieces } from "../../workspace/phrase";
import { goTo } from "../goTo";
import { copy } from "../parts/clipboard";
import { FilterField } from "../parts/FilterField";
import { Menu } from "../parts/Menu";
import { useShortcut } from "../parts/useShortcut";
import { Visible } from "../parts/Visible";
import { CheckingBar } from "./CheckingBar";
import { ReadingProblems } from "./ReadingProblems";
import { reportOf, reports } from "./reports";
import { applySafeFixes } from "./safeFixes";

/** Whether the list is open; null leaves it to the height of the panel (lens.css). */
const unfolded = signal<boolean | null>(null);
const shown = signal<ReadonlySet<Severity>>(new Set(SEVERITIES));
const text = signal("");
const grouping = signal<Grouping | "none">("none");

/** What the rules and the reader have to say: filter, group, go there, fix. F8 steps through them, Ctrl-Z takes a fix back. */
export function Problems({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const visible = filterFindings(findings, { severities: shown.value, text: text.value });
	const step = (by: 1 | -1) => {
		if (visible.length === 0) return;
		const at = visible.findIndex((one) => itemIdOf(one.at) === open.view.selected.value);
		const next = visible[(at + by + visible.length) % visible.length];
		if (next) goTo(open, next.at);
	};
	useShortcut("F8", (event) => step(event.shiftKey ? -1 : 1));
	useShortcut(open.undo.length > 0 ? "Ctrl+z" : undefined, () => void undo(open.key));
	const [most, setMost] = useState(FIRST_ROWS);
	const drawn = unfolded.value === false ? [] : visible.slice(0, most);
	const isQuiet = findings.length === 0 && open.problems.length === 0 && open.checking === null;
	if (isQuiet && open.undo.length === 0) return null;
	return (
		<section class="problems" aria-label={phrase("problems")} data-fold={foldState()}>
			<ProblemsHead open={open} findings={findings} />
			<CheckingBar open={open} />
			{unfolded.value !== false && <ReadingProblems open={open} />}
			{groups(drawn).map(([heading, group]) => (
				<div key={heading}>
					{heading !== null && <h3>{heading === "" ? phrase("whole_document") : <Visible text={heading} />}</h3>}
					<ul>
						{group.map((finding, index) => (
							<FindingRow key={`${finding.rule} ${finding.path} ${index}`} finding={finding} open={open} />
						))}
					</ul>
				</div>
			))}
			{drawn.length > 0 && drawn.length < visible.length && (
				<button type="button" class="link more" onClick={() => setMost(most + MORE_ROWS)}>
					{plural("problems_more", visible.length - drawn.length)}
				</button>
			)}
		</section>
	);
}

function foldState(): "auto" | "open" | "closed" {
	if (unfolded.value === null) return "auto";
	return unfolded.value ? "open" : "closed";
}

/** A panel so low that it keeps its room for the tree; lens.css has the same bound. */
const LOW = window.matchMedia("(max-height: 420px)");

/** Whether the panel is that low, also once it was made lower or higher. */
function useLow(): boolean {
	const [isLow, setLow] = useState(LOW.matches);
	useEffect(() => {
		const follow = () => setLow(LOW.matches);
		follow();
		LOW.addEventListener("change", follow);
		return () => LOW.removeEventListener("change", follow);
	}, []);
	return isLow;
}

/** Rows that are drawn at first, and more of them with each wish: thousands at once would block the page. */
const FIRST_ROWS = 100;
const MORE_ROWS = 200;

function groups(findings: Finding[]): [heading: string | null, findings: Finding[]][] {
	return grouping.value === "none" ? [[null, findings]] : groupFindings(findings, grouping.value);
}

function ProblemsHead({ open, findings }: { open: OpenDocument; findings: readonly Finding[] }) {
	const counts = countFindings(findings);
	const safe = findings.filter((one) => one.fix?.safe).length;
	const isLow = useLow();
	const isUnfolded = unfolded.value ?? !isLow;
	const { title, undoButton } = useFocusAfterFix(open);
	return (
		<div class="head">
			<button
				ref={title}
				type="button"
				class="problems-title"
				aria-expanded={isUnfolded}
				onClick={() => {
					unfolded.value = !isUnfolded;
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
					aria-pressed={shown.value.has(severity)}
					title={phrase(`problems_toggle_${severity}`)}
					onClick={() => toggle(severity)}
				>
					{SIGNS[severity]} <Count severity={severity} count={counts[severity]} />
				</button>
			))}
			<FilterField
				label={phrase("problems_filter")}
				value={text.value}
				onChange={(wanted) => {
					text.value = wanted;
				}}
			/>
			<span class="grow" />
			{open.undo.length > 0 && (
				<button ref={undoButton} type="button" class="button" onClick={() => void undo(open.key)}>
					{phrase("undo")}
				</button>
			)}
			{safe > 0 && (
				<button type="button" class="button" onClick={() => void applySafeFixes(open)}>
					{plural("problems_fix", safe)}
				</button>
			)}
			<Menu
				label={phrase("problems_group")}
				items={(["none", "rule", "place"] as const).map((by) => ({
					label: phrase(`problems_group_${by}`),
					run: () => {
						grouping.value = by;
					},
				}))}
			/>
			<Menu
				label={phrase("report")}
				items={reports.map((report) => ({
					label: phrase(report.label),
					run: async () => copy(await reportOf(report.kind, open, findings), phrase(report.label)),
				}))}
			/>
		</div>
	);
}

/** The button of a fix goes with what it mends; the focus that it had is then where the fix can be taken back. */
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

/** How many there are; where there is little room, the number alone (lens.css). */
function Count({ severity, count }: { severity: Severity; count: number }) {
	return pluralPieces(`count_${severity}`, count, { count }).map((piece) =>
		typeof piece === "string" ? (
			<span key={piece} class="noun">
				{piece}
			</span>
		) : (
			placed(count)
		),
	);
}

function toggle(severity: Severity): void {
	const next = new Set(shown.value);
	if (!next.delete(severity)) next.add(severity);
	shown.value = next;
}

function FindingRow({ finding, open }: { finding: Finding; open: OpenDocument }) {
	const { fix } = finding;
	return (
		<li class="problem">
			<span class={finding.severity} role="img" aria-label={phrase(`severity_${finding.severity}`)}>
				{SIGNS[finding.severity]}
			</span>
			<span>
				<button type="button" class="message" onClick={() => goTo(open, finding.at)}>
					<Visible lang="en" text={finding.message} />
				</button>{" "}
				{fix && (
					<button type="button" class="link" onClick={() => void edit(open.key, fix.edits)}>
						<Visible lang="en" text={fix.title} />
					</button>
				)}
			</span>
			<span class="where" title={finding.at} translate={false}>
				<Visible text={wordedPath(open, finding)} />
			</span>
		</li>
	);
}

/** The path with list items by their names, as the tree shows them. */
function wordedPath({ document }: OpenDocument, { at, path }: Finding): string {
	const id = itemIdOf(at);
	const whole = trailOfPath(document.root, id);
	if (!whole) return path;
	const above = at.length - path.length;
	const trail = whole.filter((_, index) => apiPath(whole.slice(0, index + 1)).length > above);
	return keyedPath(trail) + at.slice(id.length);
}
