import { type DiffRow, getChildRows } from "../../diff/diffRows";

/** One visible line of the two columns: a row, or a fold in place of rows without a change. */
export type CompareLine =
	| { kind: "row"; id: string; level: number; row: DiffRow; expandable: boolean; expanded: boolean }
	| { kind: "fold"; id: string; level: number; count: number };

export interface CompareLineOptions {
	/** Ids that the user has expanded although they have no change, or collapsed although they have one. */
	toggled: ReadonlySet<string>;
	/** Show differences in spelling as changes. */
	spellings: boolean;
	/** Ids of the rows to show; null for all. Folds hide the others. */
	wanted: ReadonlySet<string> | null;
}

/** Most unchanged rows in a run that are shown instead of a fold. */
const MAX_UNFOLDED_RUN = 1;

/** The visible lines from top to bottom: rows with changes below are expanded, runs without changes are folded. */
export function getCompareLines(roots: readonly DiffRow[], options: CompareLineOptions): CompareLine[] {
	const lines: CompareLine[] = [];
	for (const root of roots) addRow(lines, root, 0, options);
	return lines;
}

function addRow(lines: CompareLine[], row: DiffRow, level: number, options: CompareLineOptions): void {
	const children = getChildRows(row);
	const isExpandedByDefault = isRelevantRow(row, options) && !isOneSided(row);
	const expanded = children.length > 0 && isExpandedByDefault !== options.toggled.has(row.id);
	lines.push({ kind: "row", id: row.id, level, row, expandable: children.length > 0, expanded });
	if (expanded) addRows(lines, row.id, children, level + 1, options);
}

/** Whether a row was added or removed as a whole: then its own line is enough, and it starts collapsed. */
function isOneSided(row: DiffRow): boolean {
	return row.kind === "added" || row.kind === "removed";
}

function addRows(
	lines: CompareLine[],
	parent: string,
	rows: readonly DiffRow[],
	level: number,
	options: CompareLineOptions,
): void {
	const isAllUnchanged = rows.every((row) => !isRelevantRow(row, options));
	for (let index = 0; index < rows.length; ) {
		const run = countUnchangedRun(rows, index, options);
		const id = `${parent}…${index}`;
		if (run > MAX_UNFOLDED_RUN && !isAllUnchanged && !options.toggled.has(id)) {
			lines.push({ kind: "fold", id, level, count: run });
			index += run;
			continue;
		}
		const next = index + Math.max(1, run);
		for (; index < next; index++) addRow(lines, rows[index] as DiffRow, level, options);
	}
}

function countUnchangedRun(rows: readonly DiffRow[], from: number, options: CompareLineOptions): number {
	let run = 0;
	while (from + run < rows.length && !isRelevantRow(rows[from + run] as DiffRow, options)) run++;
	return run;
}

function isRelevantRow(row: DiffRow, { spellings, wanted }: CompareLineOptions): boolean {
	if (wanted !== null)
		return (
			wanted.has(row.id) || row.children.some((child) => isRelevantRow(child, { spellings, wanted, toggled: NO_IDS }))
		);
	return row.changes > 0 || (spellings && row.spellings > 0);
}

const NO_IDS: ReadonlySet<string> = new Set();

/**
 * Expands whatever hides a row: collapsed rows above it, and folds that it is part of.
 * @returns the new set for `CompareLineOptions.toggled`; the same set when nothing hides the row, or when there is no such row
 */
export function revealRow(roots: readonly DiffRow[], id: string, options: CompareLineOptions): ReadonlySet<string> {
	const ancestors = findRowPath(roots, id);
	let { toggled } = options;
	for (const [depth, row] of ancestors.entries()) {
		const parent = ancestors[depth - 1];
		if (!parent) continue;
		const lines = getCompareLines(roots, { ...options, toggled });
		if (lines.some((line) => line.id === row.id)) continue;
		const line = lines.find((candidate) => candidate.id === parent.id);
		if (line?.kind === "row" && !line.expanded) toggled = withToggled(toggled, parent.id);
		const fold = findFold(getCompareLines(roots, { ...options, toggled }), parent, row);
		if (fold) toggled = withToggled(toggled, fold);
	}
	return toggled;
}

/** The rows from a root down to the one with an id; empty when there is none. */
function findRowPath(rows: readonly DiffRow[], id: string): readonly DiffRow[] {
	for (const row of rows) {
		if (row.id === id) return [row];
		const path = findRowPath(getChildRows(row), id);
		if (path.length > 0) return [row, ...path];
	}
	return [];
}

/** Id of the fold that hides a child of a row. */
function findFold(lines: readonly CompareLine[], parent: DiffRow, child: DiffRow): string | undefined {
	const index = getChildRows(parent).indexOf(child);
	return lines.find((line) => {
		if (line.kind !== "fold" || !line.id.startsWith(`${parent.id}…`)) return false;
		const start = Number(line.id.slice(parent.id.length + 1));
		return start <= index && index < start + line.count;
	})?.id;
}

function withToggled(toggled: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(toggled);
	if (!next.delete(id)) next.add(id);
	return next;
}
