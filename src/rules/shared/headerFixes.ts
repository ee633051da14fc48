import type { Place } from "../place";
import type { Offer } from "../rule";
import { fixBy, withItems } from "./fixes";
import { forwardedValuesOf } from "./forwarding";
import { given, listed } from "./values";
import { inWords } from "./words";

/** Most headers that a behavior may list. */
const MAX_HEADERS = 10;

/** Offers to list headers in the ForwardedValues of a behavior; nothing beside a cache policy, which is made elsewhere. */
export function forwardingHeaders(behavior: Place, names: readonly string[]): { fix?: Offer } {
	const values = forwardedValuesOf(behavior);
	const { items, isKnown } = listed(given(values, "Headers"));
	if (!values || !isKnown || items.length + names.length > MAX_HEADERS) return {};
	return fixBy(`Forward ${inWords(names)}`, () => withItems(values, "Headers", names));
}
