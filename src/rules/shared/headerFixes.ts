import type { Cursor } from "../../document/cursor";
import { itemsOf, present } from "../../model/accessors";
import { getForwardedValues } from "../../model/forwarding";
import { joinWords } from "../../model/sentences";
import type { FixProposal } from "../rule";
import { addItemsToMember, proposeFix } from "./fixBuilders";

/** Most headers that a behavior may list. */
const MAX_FORWARDED_HEADERS = 10;

/** Offers to list headers in the ForwardedValues of a behavior; nothing beside a cache policy, which is made elsewhere. */
export function forwardHeadersFix(behavior: Cursor, names: readonly string[]): { fix?: FixProposal } {
	const values = getForwardedValues(behavior);
	const { items, isKnown } = itemsOf(present(values, "Headers"));
	if (!values || !isKnown || items.length + names.length > MAX_FORWARDED_HEADERS) return {};
	return proposeFix(`Forward ${joinWords(names)}`, () => addItemsToMember(values, "Headers", names));
}
