import type { Cursor } from "../../document/cursor";
import { getItemKey } from "../../document/path";
import { quote } from "../../model/sentences";

/** How to speak of a structure within a sentence: `Origin “media”`, `Aliases`, `the DistributionConfig`. */
export function toOwnerName(place: Cursor): string {
	const step = place.trail.at(-1);
	const type = place.node.type ?? "structure";
	if (!step) return `the ${type}`;
	if (step.parent.kind !== "list") return step.entry.key;
	const key = getItemKey(place.node);
	return key ? `${type} ${quote(key)}` : `${type} ${Number(step.entry.key) + 1}`;
}
