import type { Document } from "../document/document";
import type { TextEdit } from "../document/edit";
import { findLowerBound } from "../document/lowerBound";
import type { Node } from "../document/node";
import type { Finding, Fix } from "./finding";

/**
 * The safe fixes that can be applied at once: no two of them touch the same text or change what stands in the same
 * structure or list, where each would leave commas and quantities to what the other takes away. Those left out are good
 * for another round, when the text was read again (see fixSafely.ts).
 * @param document the one that the findings are of; without it two changes of one list may be taken together
 */
export function selectSafeEdits(
	findings: readonly Finding[],
	document?: Document,
): { edits: TextEdit[]; count: number } {
	const taken = new RangeSet();
	const changed = new Set<Node>();
	const edits: TextEdit[] = [];
	let count = 0;
	for (const { fix } of findings) {
		if (!fix?.safe || fix.edits.some((edit) => taken.touches(edit))) continue;
		const containers = document ? findContainers(document.root, fix) : [];
		if (containers.some((one) => changed.has(one))) continue;
		for (const edit of fix.edits) taken.add(edit);
		for (const one of containers) changed.add(one);
		edits.push(...fix.edits);
		count++;
	}
	return { edits, count };
}

/** The structures and lists whose entries a fix takes out, puts in or moves; a value that is replaced changes none. */
function findContainers(root: Node, fix: Fix): Node[] {
	return fix.edits.flatMap((edit) => findContainer(root, edit) ?? []);
}

function findContainer(root: Node, { start, end }: TextEdit): Node | null {
	let node = root;
	for (;;) {
		const inner = node.entries.find((entry) => entry.node.start <= start && end <= entry.node.end)?.node;
		if (!inner) return node;
		if (inner.kind !== "structure" && inner.kind !== "list") return null;
		node = inner;
	}
}

/** Ranges of a text in order, none of which overlaps another. */
class RangeSet {
	private readonly ranges: TextEdit[] = [];

	touches({ start, end }: TextEdit): boolean {
		const before = this.ranges[this.findIndex(end + 1) - 1];
		return before !== undefined && before.end >= start;
	}

	add(edit: TextEdit): void {
		this.ranges.splice(this.findIndex(edit.start), 0, edit);
	}

	/** Number of ranges that start before an offset. */
	private findIndex(offset: number): number {
		return findLowerBound(this.ranges.length, (index) => (this.ranges[index]?.start ?? 0) < offset);
	}
}
