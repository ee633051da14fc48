import { type DiffRow, rowsBelow } from "../diff/rows";

/** One visible line of the two columns: a row, or a fold that stands for rows without a change. */
export type CompareLine =
	| { kind: "row"; id: string; level: number; row: DiffRow; expandable: boolean; expanded: boolean }
	| { kind: "fold"; id: string; level: number; count: number };

export interface LineOptions {
	/** Ids that the user has unfolded although they hold no change, or folded although they do. */
	toggled: ReadonlySet<string>;
	/** Show what only differs in spelling as a change. */
	spellings: boolean;
	/** Ids of the rows that are wanted; null for all. Folds hide the others. */
	wanted: ReadonlySet<string> | null;
}

/** Rows that are alike on both sides are worth a line each when there are so few. */
const FEW = 1;

/** The lines that are visible, from top to bottom: branches with a change unfolded, runs without one folded. */
export function linesOf(roots: readonly DiffRow[], options: LineOptions): CompareLine[] {
	const lines: CompareLine[] = [];
	for (const root of roots) addRow(lines, root, 0, options);
	return lines;
}

function addRow(lines: CompareLine[], row: DiffRow, level: number, options: LineOptions): void {
	const below = rowsBelow(row);
	const unfolded = isOfInterest(row, options) && !isOneSided(row);
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
	options: LineOptions,
): void {
	const all = rows.every((row) => !isOfInterest(row, options));
	for (let index = 0; index < rows.length; ) {
		const run = runWithoutInterest(rows, index, options);
		const id = `${parent}…${index}`;
		if (run > FEW && !all && !options.toggled.has(id)) {
			lines.push({ kind: "fold", id, level, count: run });
			index += run;
			continue;
		}
		const next = index + Math.max(1, run);
		for (; index < next; index++) addRow(lines, rows[index] as DiffRow, level, options);
	}
}

function runWithoutInterest(rows: readonly DiffRow[], from: number, options: LineOptions): number {
	let run = 0;
	while (from + run < rows.length && !isOfInterest(rows[from + run] as DiffRow, options)) run++;
	return run;
}

function isOfInterest(row: DiffRow, { spellings, wanted }: LineOptions): boolean {
	if (wanted !== null)
		return (
			wanted.has(row.id) || row.children.some((child) => isOfInterest(child, { spellings, wanted, toggled: NONE }))
		);
	return row.changes > 0 || (spellings && row.spellings > 0);
}

const NONE: ReadonlySet<string> = new Set();
