import { joinWords } from "../../model/sentences";
import { splitMemberId } from "../../schema/memberId";
import { formatCount } from "../../schema/units";
import { EFFECTS, type Effect } from "../change";
import type { Comparison } from "../compare";
import type { SideNames } from "./shownValues";

/** Names of effects. */
export const EFFECT_NAMES: { readonly [effect in Effect]: string } = {
	"cold-cache": "cold cache",
	cost: "cost",
	exposure: "exposure",
	failover: "failover",
	freshness: "freshness",
	invalidation: "after invalidation",
	logging: "logging",
	"origin-access": "origin access",
	"origin-load": "origin load",
	outage: "outage",
	refused: "will be refused",
	response: "responses",
	restriction: "restriction",
	routing: "routing",
	"viewer-refused": "viewers refused",
};

/** Writes one line about a comparison: the number of changes, their effects, and what is compared. */
export function toSummary({ changes, findings, scope }: Comparison, names: SideNames): string {
	const effects = EFFECTS.filter((effect) => changes.some((change) => change.effect === effect)).map(
		(effect) => EFFECT_NAMES[effect],
	);
	const parts = [
		changes.length === 0 ? "no difference in meaning" : formatCount(changes.length, "change"),
		...(effects.length > 0 ? [`effects: ${effects.join(", ")}`] : []),
		...(findings.new.length > 0 ? [formatCount(findings.new.length, "new finding")] : []),
		...(findings.fixed.length > 0 ? [`${formatCount(findings.fixed.length, "finding")} fixed`] : []),
	];
	return `${names.before} → ${names.after}: ${parts.join("; ")}. ${scope.sentence}.`;
}

/** Describes what is not compared: wrappers, and redacted values; "" for nothing. */
export function describeLeftOut(comparison: Comparison): string {
	const { leftOut } = comparison.scope;
	const names = [...new Set([...leftOut.before, ...leftOut.after])];
	const around = names.length === 0 ? "" : `Not compared: ${joinWords(names)}.`;
	return [around, describeNotCompared(comparison)].filter((sentence) => sentence !== "").join(" ");
}

/** Names the members that are not compared because their values are redacted, in a sentence; "" for none. */
export function describeNotCompared({ notCompared }: Comparison): string {
	const names = [...new Set(notCompared.map((id) => splitMemberId(id).member))];
	return names.length === 0 ? "" : `Hidden values are not compared: ${joinWords(names)}.`;
}
