import type { Effect } from "../../diff/change";

/** Color of an effect's tag, by how much it hurts. */
export function effectTone(effect: Effect | null): string {
	if (effect === "refused" || effect === "outage" || effect === "exposure") return "error";
	if (effect === null) return "quiet";
	return effect === "logging" || effect === "cost" || effect === "freshness" ? "advice" : "warning";
}
