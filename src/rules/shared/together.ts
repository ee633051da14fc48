import type { Place } from "../place";
import { BEHAVIORS, behaviorsOf } from "./behaviors";
import { DISTRIBUTIONS, distributionAround } from "./distribution";

/** Where a rule has to look that speaks of all behaviors of a distribution in one finding. */
export const DISTRIBUTIONS_OR_BEHAVIORS: readonly string[] = [...DISTRIBUTIONS, ...BEHAVIORS];

/** The behaviors to speak of at a place: all of a distribution, or one that stands in none. */
export function behaviorsTogether(place: Place): Place[] {
	if (DISTRIBUTIONS.includes(place.node.type ?? "")) return behaviorsOf(place);
	return distributionAround(place) ? [] : [place];
}
