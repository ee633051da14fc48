import { cases } from "../../rules/catalogue";
import { type Entry, plainText, WEIGHTS } from "./entry";

/** Rules stand behind what they are about: a plain word asks for the member first. Ids with an error's code are no words. */
const worthOf = (id: string) => (id.includes("/") ? -100 : -200);

/** One entry for each case of each rule; found by its error code and by the ids of other tools as well. */
export function ruleEntries(): Entry[] {
	return Array.from(cases, ([id, { title, why, error, peers }]) => ({
		result: { id: `rule:${id}`, kind: "rule", name: id, summary: plainText(title), paths: [], target: null },
		aliases: Object.values(peers ?? {}).flat(),
		owners: [error?.code ?? "", error?.wire ?? "", ...Object.keys(peers ?? {})],
		texts: [
			[WEIGHTS.more, title],
			[WEIGHTS.watch * 0.6, plainText(why)],
		],
		worth: worthOf(id),
	}));
}
