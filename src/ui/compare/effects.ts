import type { Effect } from "../../diff/change";

/** Effects as operators call them. */
export const EFFECT_NAMES: { readonly [effect in Effect]: string } = {
	refused: "will be refused",
	outage: "outage",
	exposure: "becomes public",
	restriction: "restricted",
	"viewer-refused": "viewers refused",
	"origin-access": "origin access",
	routing: "routing",
	"cold-cache": "cold cache",
	invalidation: "invalidate to see it",
	freshness: "freshness",
	response: "response",
	"origin-load": "origin load",
	failover: "failover",
	cost: "cost",
	logging: "logging",
};

/** Color of an effect's tag, by how much it hurts. */
export function effectTone(effect: Effect | null): string {
	if (effect === "refused" || effect === "outage" || effect === "exposure") return "error";
	if (effect === null) return "quiet";
	return effect === "logging" || effect === "cost" || effect === "freshness" ? "advice" : "warning";
}
