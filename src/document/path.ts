import { memberOf, structureOf } from "../schema/schema";
import { getEntry, getNode, getText } from "./access";
import type { Entry, Node } from "./node";
import type { Trail, TrailStep } from "./walk";

declare const PATH_KIND: unique symbol;

/**
 * A path in the API's names: `CacheBehaviors.Items[2].TargetOriginId`; "" for the root. A name that would not parse back
 * (no member of the API has such a name) is quoted: `"a.b".c`.
 */
export type ApiPath = string & { readonly [PATH_KIND]: "api" };

/** A path for people, list items by their key: `CacheBehaviors["images/*.jpg"].MinTTL`. */
export type KeyedPath = string & { readonly [PATH_KIND]: "keyed" };

/** The API path of a trail, relative to its first step. */
export function toApiPath(trail: Trail): ApiPath {
	let path = "";
	for (const step of trail) {
		path += isItem(step) ? `[${step.entry.key}]` : `${path && "."}${quoteName(step.entry.key)}`;
	}
	return path as ApiPath;
}

function quoteName(name: string): string {
	return name === "" || /[.["]/.test(name) ? JSON.stringify(name) : name;
}

/** The trail to the node at an API path; null when there is no such node or it is shadowed. */
export function findTrailByPath(root: Node, path: ApiPath): Trail | null {
	const steps = parsePath(path);
	if (!steps) return null;
	const trail: TrailStep[] = [];
	let parent = root;
	for (const { key, index } of steps) {
		const entry = index === null ? getEntry(parent, key) : getItemEntry(parent, index);
		if (!entry) return null;
		trail.push({ parent, entry });
		parent = entry.node;
	}
	return trail;
}

function getItemEntry({ kind, entries }: Node, index: number): Entry | undefined {
	return kind === "list" ? entries[index] : undefined;
}

/** A path and the paths of its ancestors, from the root's "" down. */
export function listPathsAbove(path: ApiPath): ApiPath[] {
	const above = parsePath(path)?.map(({ end }) => path.slice(0, end) as ApiPath) ?? [path];
	return ["" as ApiPath, ...above];
}

/** One step of a parsed path. */
interface PathStep {
	key: string;
	/** Index of a list item; null for a member. */
	index: number | null;
	/** End offset in the path. */
	end: number;
}

const PATH_STEP = /\[(\d{1,9})\]|(?:^|(?<=.)\.)(?:("(?:[^"\\]|\\.)*")|([^.["]+))/sy;

/** The steps of a path; null when the text is not a path. */
function parsePath(path: ApiPath): PathStep[] | null {
	const steps: PathStep[] = [];
	const step = new RegExp(PATH_STEP);
	while (step.lastIndex < path.length) {
		const [found, index, quoted, plain] = step.exec(path) ?? [];
		const key = quoted === undefined ? plain : parseQuotedName(quoted);
		if (found === undefined || key === null) return null;
		steps.push({ key: key ?? "", index: index === undefined ? null : Number(index), end: step.lastIndex });
	}
	return steps;
}

function parseQuotedName(quoted: string): string | null {
	try {
		return JSON.parse(quoted);
	} catch {
		return null;
	}
}

/** The path for `aws --query`: JMESPath, names quoted where its grammar requires it. */
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
 * The XPath of a node from the root element, items by position and by the API's tag name.
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

/** The keyed path of a trail, relative to its first step. */
export function toKeyedPath(trail: Trail): KeyedPath {
	let path = "";
	for (const [index, step] of trail.entries()) {
		if (isItem(step)) path += `[${JSON.stringify(getItemKey(step.entry.node) ?? Number(step.entry.key))}]`;
		else if (step.entry.key !== "Items" || !isItem(trail[index + 1]))
			path += `${path && "."}${quoteName(step.entry.key)}`;
	}
	return path as KeyedPath;
}

/** The key of a list item: the text of its key member, or its own text; undefined if it has none. */
export function getItemKey(item: Node): string | undefined {
	const key = structureOf(item.type)?.key;
	return key === undefined ? getText(item) : getText(getNode(item, key));
}

function isItem(step: TrailStep | undefined): boolean {
	return step?.parent.kind === "list";
}
