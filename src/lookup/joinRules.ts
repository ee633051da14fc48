import { cases } from "../rules/catalogue";
import type { RuleCase } from "../rules/rule";
import { type Entry, plainText, WEIGHTS } from "./entries/entry";
import { joinEntries } from "./lookupIndex";

/** Rules stand behind what they are about: plain words ask for the member, only an id asks for the rule. */
const RULE_WORTH = -280;

let joined = false;

/**
 * Adds every case of every rule to what can be looked up; found by its error code and by the ids of other tools as
 * well. A module of its own, since the rules are three times as large as all else: load it when there is time.
 */
export function joinRules(): void {
	if (joined) return;
	joined = true;
	joinEntries(Array.from(cases, ([id, declared]) => entryOf(id, declared)));
}

function entryOf(id: string, { title, why, error, peers }: RuleCase): Entry {
	return {
		result: { id: `rule:${id}`, kind: "rule", name: id, summary: plainText(title), paths: [], target: null },
		aliases: Object.values(peers ?? {}).flat(),
		owners: [error?.code ?? "", error?.wire ?? "", ...Object.keys(peers ?? {})],
		texts: [
			[WEIGHTS.more, title],
			[WEIGHTS.watch * 0.6, plainText(why)],
		],
		worth: RULE_WORTH,
	};
}
