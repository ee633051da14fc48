import { memberOf, structureOf } from "../schema/schema";
import { getEntry, getNode, getText } from "./access";
import type { Entry, Node } from "./node";
import type { Trail, TrailStep } from "./walk";

declare const PATH_KIND: unique symbol;

/**
 * The API's spelling of a path: `CacheBehaviors.Items[2].TargetOriginId`; "" for the root. A name that would not read
 * back, which no member of the API has, stands in quotes: `"a.b".c`.
 */
export type ApiPath = string & { readonly [PATH_KIND]: "api" };

/** The path people say, list items by their key: `CacheBehaviors["images/*.jpg"].MinTTL`. */
export type KeyedPath = string & { readonly [PATH_KIND]: "keyed" };

/** The API path of the steps from wherever they begin. */
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

/** The steps down to where an API path leads; null when it leads to nothing that counts. */
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

/** A path and all above it, from the root's "" down. */
export function listPathsAbove(path: ApiPath): ApiPath[] {
	const above = parsePath(path)?.map(({ end }) => path.slice(0, end) as ApiPath) ?? [path];
	return ["" as ApiPath, ...above];
}

/** One step of a path that is spelled out. */
interface PathStep {
	key: string;
	/** Of an item of a list; null for a member. */
	index: number | null;
	/** Where it ends in the path. */
	end: number;
}

const PATH_STEP = /\[(\d{1,9})\]|(?:^|(?<=.)\.)(?:("(?:[^"\\]|\\.)*")|([^.["]+))/sy;

/** The steps of a path; null where it is none. */
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

/** The keyed path of the steps from wherever they begin. */
export function toKeyedPath(trail: Trail): KeyedPath {
	let path = "";
	for (const [index, step] of trail.entries()) {
		if (isItem(step)) path += `[${JSON.stringify(getItemKey(step.entry.node) ?? Number(step.entry.key))}]`;
		else if (step.entry.key !== "Items" || !isItem(trail[index + 1]))
			path += `${path && "."}${quoteName(step.entry.key)}`;
	}
	return path as KeyedPath;
}

/** What tells an item of a list from its siblings: its key member's text, or its own text; undefined if it has none. */
export function getItemKey(item: Node): string | undefined {
	const key = structureOf(item.type)?.key;
	return key === undefined ? getText(item) : getText(getNode(item, key));
}

function isItem(step: TrailStep | undefined): boolean {
	return step?.parent.kind === "list";
}
