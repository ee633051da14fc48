import type { Entry, Node } from "./node";

/** One step down a tree: an entry and the node that holds it. */
export interface TrailStep {
	parent: Node;
	entry: Entry;
}

/** The steps from the root down to a node: what every spelling of its path is made of. */
export type Trail = readonly TrailStep[];

/**
 * Walks everything below a node in the order of the text, parents first.
 * @param visit gets each step with the trail that ends in it, good only during the call (copy it to keep it);
 * it returns false to leave out what stands below.
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
