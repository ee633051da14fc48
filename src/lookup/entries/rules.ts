import { type CatalogueCase, casesById } from "../../rules/catalogue";
import { toPlainText } from "../../schema/links";
import { addIndexEntries } from "../index/lookupIndex";
import { type LookupEntry, WEIGHTS } from "./lookupEntry";

/** Ranks rules below their members: plain words mean the member, only an id means the rule. */
const RULE_BOOST = -280;

let isAdded = false;

/**
 * Adds every case of every rule to the index, with its error code and the ids of other tools. In its own module because
 * the rules are three times as large as everything else: load it when idle.
 */
export function addRuleEntries(): void {
	if (isAdded) return;
	isAdded = true;
	addIndexEntries(Array.from(casesById, ([id, declared]) => toRuleEntry(id, declared)));
}

function toRuleEntry(id: string, { title, why, error, wireMessage, equivalents: peers }: CatalogueCase): LookupEntry {
	return {
		result: { id: `rule:${id}`, kind: "rule", name: id, summary: toPlainText(title), paths: [], target: null },
		aliases: Object.values(peers ?? {}).flat(),
		owners: [error?.code ?? "", error?.modelled ?? "", ...Object.keys(peers ?? {})],
		sentences: wireMessage,
		texts: [
			[WEIGHTS.more, title],
			[WEIGHTS.watch * 0.6, toPlainText(why)],
		],
		boost: RULE_BOOST,
	};
}
