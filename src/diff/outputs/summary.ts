import { inWords } from "../../rules/shared/words";
import { counted } from "../../schema/units";
import { EFFECTS, type Effect } from "../change";
import type { Comparison } from "../compare";
import type { Names } from "./values";

/** Effects as people call them. */
export const effectNames: { readonly [effect in Effect]: string } = {
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
export function summaryOf({ changes, findings, scope }: Comparison, names: Names): string {
	const effects = EFFECTS.filter((effect) => changes.some((one) => one.effect === effect)).map(
		(one) => effectNames[one],
	);
	const parts = [
		changes.length === 0 ? "no difference in meaning" : counted(changes.length, "change"),
		...(effects.length > 0 ? [`effects: ${effects.join(", ")}`] : []),
		...(findings.new.length > 0 ? [counted(findings.new.length, "new finding")] : []),
		...(findings.fixed.length > 0 ? [`${counted(findings.fixed.length, "finding")} fixed`] : []),
	];
	return `${names.before} → ${names.after}: ${parts.join("; ")}. ${scope.sentence}.`;
}

/** What stands around what is compared, in a sentence; "" when nothing does. */
export function leftOutOf({ scope }: Comparison): string {
	const names = [...new Set([...scope.leftOut.before, ...scope.leftOut.after])];
	return names.length === 0 ? "" : `Not compared: ${inWords(names)}.`;
}
