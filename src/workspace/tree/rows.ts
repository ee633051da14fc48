import { getText } from "../../document/access";
import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import type { ApiVersion } from "../../schema/versions";
import type { SecretsStore } from "../secrets/store";
import { createTextFilter } from "../text/filter";
import { getChildren, getRootItem, hasChildren, type TreeItem, type ValueItem } from "./items";

/** One visible line of the tree. */
export interface VisibleRow {
	item: TreeItem;
	expandable: boolean;
	expanded: boolean;
	/** Position among its siblings, from 1, and their number (ARIA posinset and setsize). */
	place: number;
	siblings: number;
	/** It matches the filter itself, not only something below it. */
	matches: boolean;
}

export interface VisibleRowOptions {
	expanded: ReadonlySet<string>;
	filter: string;
	/** Show absent members that have a default in this API version. */
	defaultsIn: ApiVersion | null;
	/** Hidden values do not match the filter. */
	secrets: Pick<SecretsStore, "isHidden">;
}

/** The visible rows from top to bottom. With a filter: the matches and their ancestors. */
export function getVisibleRows(document: Document, options: VisibleRowOptions): VisibleRow[] {
	const rows: VisibleRow[] = [];
	const isFiltered = options.filter.trim() !== "";
	const contains = createTextFilter(options.filter);
	const add = (item: TreeItem, place: number, siblings: number): boolean => {
		const matches = isFiltered && matchesFilter(item, document, contains, options.secrets);
		const expandable = hasChildren(item);
		const row: VisibleRow = { item, expandable, expanded: options.expanded.has(item.id), place, siblings, matches };
		const index = rows.push(row) - 1;
		let hasMatchBelow = false;
		if (expandable && item.kind === "value" && (isFiltered || row.expanded)) {
			const children = getChildren(item, options.defaultsIn);
			for (const [childIndex, child] of children.entries()) {
				hasMatchBelow = add(child, childIndex + 1, children.length) || hasMatchBelow;
			}
		}
		if (!isFiltered) return true;
		row.expanded = hasMatchBelow;
		if (!matches && !hasMatchBelow) rows.length = index;
		return matches || hasMatchBelow;
	};
	add(getRootItem(document), 1, 1);
	return rows;
}

function matchesFilter(
	item: TreeItem,
	document: Document,
	contains: (text: string) => boolean,
	secrets: VisibleRowOptions["secrets"],
): boolean {
	if (item.kind === "note") return contains(item.note.text);
	if (contains(item.name)) return true;
	if (item.kind === "absent") return contains(String(item.value));
	// Otherwise the filter would let one guess a secret letter by letter.
	if (secrets.isHidden(item)) return false;
	return contains(getValueText(item.node, document.source));
}

/** A value as its row shows it; "" for a structure or list. */
export function getValueText(node: Node, source: string): string {
	if (node.kind === "structure" || node.kind === "list") return "";
	if (node.kind === "opaque") return source.slice(node.start, node.end);
	if (node.kind === "null") return "null";
	return getText(node) ?? "";
}

/** Ids of the items to expand, so that all items down to a level are visible; the root has level 0. */
export function getIdsToLevel(document: Document, level: number): Set<string> {
	const ids = new Set<string>();
	const visit = (item: ValueItem) => {
		if (item.level >= level) return;
		ids.add(item.id);
		for (const child of getChildren(item, null)) if (child.kind === "value" && hasChildren(child)) visit(child);
	};
	visit(getRootItem(document));
	return ids;
}

/** The id of the innermost item at an offset, and those of the items above it, which must be expanded to show it. */
export function findItemByOffset(document: Document, offset: number): { id: string; above: string[] } {
	let item = getRootItem(document);
	const above: string[] = [];
	for (;;) {
		const child = getChildren(item, null).find(
			(item): item is ValueItem => item.kind === "value" && item.entry !== null && containsOffset(item, offset),
		);
		if (!child) return { id: item.id, above };
		above.push(item.id);
		item = child;
	}
}

function containsOffset(item: ValueItem, offset: number): boolean {
	return item.entry !== null && item.entry.start <= offset && offset <= item.entry.end;
}

/** The item with an id; the root when there is none. */
export function findItemById(document: Document, id: string, defaultsIn: ApiVersion | null): TreeItem {
	let item: TreeItem = getRootItem(document);
	while (item.id !== id && item.kind === "value") {
		const next: TreeItem | undefined = getChildren(item, defaultsIn).find((child) => isSameOrAncestor(child.id, id));
		if (!next) return getRootItem(document);
		item = next;
	}
	return item;
}

/** Ids are paths, so an item is an ancestor of another when its id is a prefix of the other's at a boundary. */
function isSameOrAncestor(id: string, target: string): boolean {
	if (!target.startsWith(id)) return false;
	return target.length === id.length || ".[?!~".includes(target.charAt(id.length));
}
