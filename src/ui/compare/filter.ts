import type { Change } from "../../diff/change";
import type { Comparison } from "../../diff/compare";
import { type DiffRow, isChange } from "../../diff/diffRows";
import type { EffectFilter } from "../../workspace/compare/view";

/** A row that is drawn as a change: of meaning, of spelling, or because it follows another one. */
export function isVisibleChange(row: DiffRow): boolean {
	return isChange(row) || row.spelling !== null;
}

/** Tells whether a change passes the filter. */
export function hasEffect(change: Change, wanted: EffectFilter): boolean {
	return wanted === "all" || change.effect === (wanted === "none" ? null : wanted);
}

/** Ids of the rows whose change passes the filter; null for all rows. */
export function getWantedRows(comparison: Comparison, wanted: EffectFilter): ReadonlySet<string> | null {
	if (wanted === "all") return null;
	const ids = new Set<string>();
	const visit = (row: DiffRow) => {
		if (row.change && hasEffect(row.change, wanted)) ids.add(row.id);
		for (const child of row.children) visit(child);
	};
	comparison.rows.forEach(visit);
	return ids;
}
