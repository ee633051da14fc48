import { type DiffRow, getChildRows } from "../../diff/diffRows";

/** One visible line of the two columns: a row, or a fold that stands for rows without a change. */
export type CompareLine =
	| { kind: "row"; id: string; level: number; row: DiffRow; expandable: boolean; expanded: boolean }
	| { kind: "fold"; id: string; level: number; count: number };

export interface CompareLineOptions {
	/** Ids that the user has unfolded although they hold no change, or folded although they do. */
	toggled: ReadonlySet<string>;
	/** Show what only differs in spelling as a change. */
	spellings: boolean;
	/** Ids of the rows that are wanted; null for all. Folds hide the others. */
	wanted: ReadonlySet<string> | null;
}

/** Rows that are alike on both sides are worth a line each when there are so few. */
const MAX_UNFOLDED_RUN = 1;

/** The lines that are visible, from top to bottom: branches with a change unfolded, runs without one folded. */
export function getCompareLines(roots: readonly DiffRow[], options: CompareLineOptions): CompareLine[] {
	const lines: CompareLine[] = [];
	for (const root of roots) addRow(lines, root, 0, options);
	return lines;
}

function addRow(lines: CompareLine[], row: DiffRow, level: number, options: CompareLineOptions): void {
	const below = getChildRows(row);
	const unfolded = isRelevantRow(row, options) && !isOneSided(row);
	const expanded = below.length > 0 && unfolded !== options.toggled.has(row.id);
	lines.push({ kind: "row", id: row.id, level, row, expandable: below.length > 0, expanded });
	if (expanded) addRows(lines, row.id, below, level + 1, options);
}

/** What was added or removed is told by its own line; unfolding it is the user's choice. */
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
	const all = rows.every((row) => !isRelevantRow(row, options));
	for (let index = 0; index < rows.length; ) {
		const run = countUnchangedRun(rows, index, options);
		const id = `${parent}…${index}`;
		if (run > MAX_UNFOLDED_RUN && !all && !options.toggled.has(id)) {
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
 * What has to be toggled besides, so that a row has a line of its own: the branches above it that are folded, and the
 * folds that it is part of.
 * @returns the new set for `CompareLineOptions.toggled`; the same one where nothing hides the row, or where there is none
 */
export function revealRow(roots: readonly DiffRow[], id: string, options: CompareLineOptions): ReadonlySet<string> {
	const ancestors = findWay(roots, id);
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

/** The rows from a root down to the one of that id; empty when there is none. */
function findWay(rows: readonly DiffRow[], id: string): readonly DiffRow[] {
	for (const row of rows) {
		if (row.id === id) return [row];
		const below = findWay(getChildRows(row), id);
		if (below.length > 0) return [row, ...below];
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
