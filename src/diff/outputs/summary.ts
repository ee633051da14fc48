import { joinWords } from "../../model/sentences";
import { splitMemberId } from "../../schema/memberId";
import { formatCount } from "../../schema/units";
import { EFFECTS, type Effect } from "../change";
import type { Comparison } from "../compare";
import type { SideNames } from "./shownValues";

/** Effects as people call them. */
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

/** One line on a comparison: what is compared, how much differs, what that does. */
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

/** What is not compared, in sentences: what stands around it, and what is hidden; "" when nothing. */
export function describeLeftOut(comparison: Comparison): string {
	const { leftOut } = comparison.scope;
	const names = [...new Set([...leftOut.before, ...leftOut.after])];
	const around = names.length === 0 ? "" : `Not compared: ${joinWords(names)}.`;
	return [around, describeNotCompared(comparison)].filter((sentence) => sentence !== "").join(" ");
}

/** What could not be compared because its value is masked or was left out, in a sentence; "" when nothing. */
export function describeNotCompared({ notCompared: unknown }: Comparison): string {
	const names = [...new Set(unknown.map((id) => splitMemberId(id).member))];
	return names.length === 0 ? "" : `Hidden values are not compared: ${joinWords(names)}.`;
}
