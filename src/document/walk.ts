import type { Entry, Node } from "./node";

/** One step down a tree: an entry and the node that holds it. */
export interface Step {
	parent: Node;
	entry: Entry;
}

/** The steps from the root down to a node: what every spelling of its path is made of. */
export type Trail = readonly Step[];

/**
 * Walks everything below a node in the order of the text, parents first.
 * @param visit gets each step with the trail that ends in it, good only during the call (copy it to keep it);
 * it returns false to leave out what stands below.
 */
export function walk(root: Node, visit: (step: Step, trail: Trail) => boolean | undefined): void {
	const trail: Step[] = [];
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

/** The trail to the innermost entry around an offset; empty when the offset lies in none. */
export function trailAt(root: Node, offset: number): Trail {
	const trail: Step[] = [];
	let parent: Node | undefined = root;
	while (parent) {
		const entry: Entry | undefined = parent.entries.find((one) => one.start <= offset && offset <= one.end);
		if (entry) trail.push({ parent, entry });
		parent = entry?.node;
	}
	return trail;
}
