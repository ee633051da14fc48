import type { Document } from "../../document/document";
import type { Entry, Node } from "../../document/node";
import type { Trail, TrailStep } from "../../document/walk";
import { hasLineEnd } from "./whitespace";

/** Longest part of a structure or list that is examined to decide whether it is on one line. */
const MAX_LOOK_AHEAD_CHARS = 20_000;

/** The trail from a root to a node; empty for the root itself, null when the node is not below it. */
export function findTrailTo(root: Node, target: Node): Trail | null {
	const trail: TrailStep[] = [];
	return root === target || descendTo(root, target, trail) ? trail : null;
}

function descendTo(parent: Node, target: Node, trail: TrailStep[]): boolean {
	for (const entry of parent.entries) {
		if (!canContain(entry, target)) continue;
		trail.push({ parent, entry });
		if (entry.node === target || descendTo(entry.node, target, trail)) return true;
		trail.pop();
	}
	return false;
}

/** Whether an entry's range contains a node; with empty ranges several entries may. */
function canContain(entry: Entry, { start, end }: Node): boolean {
	return entry.start <= start && end <= entry.end;
}

/** Whether a range of a text stands on one line, as far as it is looked at. */
export function isOneLine(source: string, { start, end }: { start: number; end: number }): boolean {
	return !hasLineEnd(source, start, Math.min(end, start + MAX_LOOK_AHEAD_CHARS));
}

/** Whether a node is held by a structure or list that stands on one line. */
export function isInOneLineContainer({ source, root }: Document, node: Node): boolean {
	const step = findTrailTo(root, node)?.at(-1);
	return step !== undefined && isOneLine(source, step.parent);
}
