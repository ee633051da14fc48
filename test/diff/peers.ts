import { create, type Delta } from "jsondiffpatch";
import microdiff from "microdiff";
import type { Value } from "../../src/document/value";

/** Members that tell items of lists apart, as our own comparison does. */
const KEYS = ["Id", "PathPattern", "HeaderName", "EventType", "ErrorCode", "OriginId", "Name", "Key"];

const peer = create({
	objectHash: (item, index) => {
		const members = item as { [key: string]: unknown };
		const key = KEYS.find((one) => members[one] !== undefined);
		return key === undefined ? `#${index}` : `${key}:${String(members[key]).toLowerCase().replace(/^\//, "")}`;
	},
});

/** How many changes jsondiffpatch finds, when it knows the keys of items. */
export function countOfJsonDiffPatch(before: Value, after: Value): number {
	return leaves(peer.diff(before, after));
}

function leaves(delta: Delta): number {
	if (delta === undefined) return 0;
	if (Array.isArray(delta)) return 1;
	const inner = Object.entries(delta).filter(([key]) => key !== "_t");
	return inner.reduce((sum, [, one]) => sum + leaves(one as Delta), 0);
}

/** How many changes microdiff finds, which takes lists item by item. */
export function countOfMicrodiff(before: Value, after: Value): number {
	return microdiff(before as object, after as object).length;
}
