import type { Entry, Node } from "./node";

/** One step down a tree: an entry and the node that contains it. */
export interface TrailStep {
	parent: Node;
	entry: Entry;
}

/** The steps from the root down to a node; every kind of path is derived from it. */
export type Trail = readonly TrailStep[];

/**
 * Visits every descendant of a node in source order, parents first.
 * @param visit receives each step with the trail that ends in it, valid only during the call (copy it to retain it);
 * returns false to skip the descendants.
 */
export function walkTree(root: Node, visit: (step: TrailStep, trail: Trail) => boolean | undefined): void {
	const trail: TrailStep[] = [];
	const descend = (parent: Node) => {
		for (const entry of parent.entries) {
			const step = { parent, entry };
			trail.push(step);
			if (visit(step, trail) !== false) descend(entry.node);
			trail.pop();
		}
	};
	descend(root);
}
