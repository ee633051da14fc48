import type { Cursor } from "../../document/cursor";
import { BEHAVIOR_TYPES, getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES, findEnclosingDistribution } from "../../model/distribution";

/** Where a rule has to look that speaks of all behaviors of a distribution in one finding. */
export const DISTRIBUTIONS_OR_BEHAVIORS: readonly string[] = [...DISTRIBUTION_TYPES, ...BEHAVIOR_TYPES];

/** The behaviors to speak of at a place: all of a distribution, or one that stands in none. */
export function getBehaviorsToReport(place: Cursor): Cursor[] {
	if (DISTRIBUTION_TYPES.includes(place.node.type ?? "")) return getBehaviors(place);
	return findEnclosingDistribution(place) ? [] : [place];
}
