import { itemKey } from "../../document/path";
import type { Place } from "../place";
import { quoted } from "./words";

/** How to speak of a structure within a sentence: `Origin “media”`, `Aliases`, `the DistributionConfig`. */
export function ownerName(place: Place): string {
	const step = place.trail.at(-1);
	const type = place.node.type ?? "structure";
	if (!step) return `the ${type}`;
	if (step.parent.kind !== "list") return step.entry.key;
	const key = itemKey(place.node);
	return key ? `${type} ${quoted(key)}` : `${type} ${Number(step.entry.key) + 1}`;
}
