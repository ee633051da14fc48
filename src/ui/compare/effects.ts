import type { Effect } from "../../diff/change";
import { type PhraseKey, phrase } from "../../workspace/text/phrase";

/** Color of an effect's tag, by how serious it is. */
export function getEffectTone(effect: Effect | null): string {
	if (effect === "refused" || effect === "outage" || effect === "exposure") return "error";
	if (effect === null) return "quiet";
	return effect === "logging" || effect === "cost" || effect === "freshness" ? "advice" : "warning";
}

const EFFECT_NAMES = {
	"cold-cache": "effect_cold_cache",
	cost: "effect_cost",
	exposure: "effect_exposure",
	failover: "effect_failover",
	freshness: "effect_freshness",
	invalidation: "effect_invalidation",
	logging: "effect_logging",
	"origin-access": "effect_origin_access",
	"origin-load": "effect_origin_load",
	outage: "effect_outage",
	refused: "effect_refused",
	response: "effect_response",
	restriction: "effect_restriction",
	routing: "effect_routing",
	"viewer-refused": "effect_viewer_refused",
} as const satisfies { readonly [effect in Effect]: PhraseKey };

/** Name of an effect in the user's language. */
export function getEffectName(effect: Effect): string {
	return phrase(EFFECT_NAMES[effect]);
}
