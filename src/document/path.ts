import { memberOf, structureOf } from "../schema/schema";
import { getNode, getText } from "./access";
import type { Entry, Node } from "./node";
import type { Trail, TrailStep } from "./walk";

/**
 * The API's spelling of a path: `CacheBehaviors.Items[2].TargetOriginId`; "" for the root.
 */
export function toApiPath(trail: Trail): string {
	let path = "";
	for (const step of trail) path += isItem(step) ? `[${step.entry.key}]` : `${path && "."}${step.entry.key}`;
	return path;
}

/** The steps down to where an API path leads; null when it leads to nothing that counts. */
export function findTrailByPath(root: Node, path: string): Trail | null {
	const trail: TrailStep[] = [];
	let rest = path;
	let parent = root;
	while (rest !== "") {
		const entry = findNextEntry(parent, rest);
		if (!entry) return null;
		trail.push({ parent, entry });
		rest = rest.slice(parent.kind === "list" ? entry.key.length + 2 : entry.key.length).replace(/^\./, "");
		parent = entry.node;
	}
	return trail;
}

function findNextEntry({ kind, entries }: Node, rest: string): Entry | undefined {
	if (kind === "list") return entries[Number(/^\[(\d+)\]/.exec(rest)?.[1] ?? -1)];
	// A name that the schema does not know may hold dots and brackets.
	return entries.find(({ key, shadowed }) => !shadowed && rest.startsWith(key) && endsName(rest.charAt(key.length)));
}

function endsName(character: string): boolean {
	return character === "" || character === "." || character === "[";
}

/** The path for `aws --query`: JMESPath, names quoted where its grammar wants it. */
export function toJmesPath(trail: Trail): string {
	let path = "";
	for (const step of trail) {
		const { key } = step.entry;
		if (isItem(step)) path += `[${key}]`;
		else path += `${path && "."}${/^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? key : JSON.stringify(key)}`;
	}
	return path;
}

/**
 * The XPath of a node from the root element, items by position and by the tag that the API gives them.
 * Steps carry no namespace prefix.
 * @param root name of the root element
 */
export function toXPath(root: string, trail: Trail): string {
	let path = `/${root}`;
	for (const [index, step] of trail.entries()) {
		const { key } = step.entry;
		path += isItem(step) ? `/${getItemTag(step, trail[index - 1])}[${Number(key) + 1}]` : `/${key}`;
	}
	return path;
}

function getItemTag(item: TrailStep, list: TrailStep | undefined): string {
	const type = list && memberOf(list.parent.type, list.entry.key)?.type;
	return typeof type === "object" && "list" in type ? type.xml : item.entry.spelled || "*";
}

/** The path people say, list items by their key: `CacheBehaviors["images/*.jpg"].MinTTL`. */
export function toKeyedPath(trail: Trail): string {
	let path = "";
	for (const [index, step] of trail.entries()) {
		if (isItem(step)) path += `[${JSON.stringify(getItemKey(step.entry.node) ?? Number(step.entry.key))}]`;
		else if (step.entry.key !== "Items" || !isItem(trail[index + 1])) path += `${path && "."}${step.entry.key}`;
	}
	return path;
}

/** What tells an item of a list from its siblings: its key member's text, or its own text; undefined if it has none. */
export function getItemKey(item: Node): string | undefined {
	const key = structureOf(item.type)?.key;
	return key === undefined ? getText(item) : getText(getNode(item, key));
}

function isItem(step: TrailStep | undefined): boolean {
	return step?.parent.kind === "list";
}
