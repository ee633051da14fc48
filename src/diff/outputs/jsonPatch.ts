import { Cursor } from "../../document/cursor";
import { findDistributionConfig } from "../../document/distributionConfig";
import type { Document } from "../../document/document";
import { toPlainValue, type Value } from "../../document/value";
import { foldCase } from "../../model/caseFolding";
import { getListIdentity } from "../../model/listIdentity";
import type { MemberType } from "../../schema/definitions";
import { memberOf, structureOf } from "../../schema/schema";
import type { Comparison } from "../compare";
import { findUnmoved, type Match } from "../sequence";

/** One step of a JSON Patch (RFC 6902). */
export type PatchOperation =
	| { op: "add" | "replace"; path: string; value: Value }
	| { op: "remove"; path: string }
	| { op: "move"; from: string; path: string };

/** Most items of a list that are patched one by one; a longer list is replaced. */
const MAX_LIST_ITEMS = 5000;

type Members = { [key: string]: Value };

/**
 * Makes the JSON Patch that turns the plain value of one document into exactly that of another, including differences in
 * spelling. List items are matched by key, so that they are edited in place.
 */
export function toJsonPatch(before: Document, after: Document): PatchOperation[] {
	const operations: PatchOperation[] = [];
	const [was, is] = [before, after].map((document) => toPlainValue(document.root, document.source)) as [Value, Value];
	const config = findDistributionConfig(Cursor.root(before));
	const isUnwrapped = after.root.type === "DistributionConfig" && config !== null && config.trail.length > 0;
	if (before.root.type === after.root.type) {
		patchValue(operations, "", was, is, before.root.type);
	} else if (isUnwrapped) {
		operations.push({ op: "move", from: `/${config.trail.map(({ entry }) => entry.key).join("/")}`, path: "" });
		patchValue(operations, "", toPlainValue(config.node, before.source), is, after.root.type);
	} else {
		operations.push({ op: "replace", path: "", value: is });
	}
	return operations;
}

/** Writes the JSON Patch of a comparison as a text; redacted members are not changed. */
export function toJsonPatchText({ before, after }: Comparison): string {
	return `${JSON.stringify(toJsonPatch(before, after), null, 2)}\n`;
}

function patchValue(operations: PatchOperation[], path: string, was: Value, is: Value, structure: string | null): void {
	if (isMembers(was) && isMembers(is)) patchMembers(operations, path, was, is, structure);
	else if (!isSameScalar(was, is)) operations.push({ op: "replace", path, value: is });
}

function isMembers(value: Value): value is Members {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSameScalar(a: Value, b: Value): boolean {
	return (typeof a !== "object" && Object.is(a, b)) || (a === null && b === null);
}

function patchMembers(
	operations: PatchOperation[],
	path: string,
	was: Members,
	is: Members,
	structure: string | null,
): void {
	for (const key of Object.keys(was)) {
		if (!Object.hasOwn(is, key)) operations.push({ op: "remove", path: appendStep(path, key) });
	}
	for (const [key, value] of Object.entries(is)) {
		const earlier = Object.hasOwn(was, key) ? was[key] : undefined;
		const at = appendStep(path, key);
		if (earlier === undefined) operations.push({ op: "add", path: at, value });
		else if (Array.isArray(earlier) && Array.isArray(value)) patchList(operations, at, earlier, value, structure, key);
		else patchValue(operations, at, earlier, value, toStructureName(memberOf(structure, key)?.type));
	}
}

function toStructureName(type: MemberType | undefined): string | null {
	if (typeof type !== "object") return null;
	const name = "list" in type ? type.list : type.structure;
	return structureOf(name) ? name : null;
}

/** Appends a step to a JSON Pointer (RFC 6901). */
function appendStep(path: string, key: string | number): string {
	return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function patchList(
	operations: PatchOperation[],
	path: string,
	was: Value[],
	is: Value[],
	structure: string | null,
	member: string,
): void {
	if (Math.max(was.length, is.length) > MAX_LIST_ITEMS) {
		if (JSON.stringify(was) !== JSON.stringify(is)) operations.push({ op: "replace", path, value: is });
		return;
	}
	const { key, fold } = getListIdentity(structure, member);
	const nameOf = (item: Value) => {
		const keyValue = key !== null && isMembers(item) && Object.hasOwn(item, key) ? item[key] : item;
		return typeof keyValue === "object" ? JSON.stringify(keyValue) : foldCase(String(keyValue), fold);
	};
	const matches = pairByName(was.map(nameOf), is.map(nameOf));
	patchOrder(operations, path, was, is, matches);
	const inner = toStructureName(memberOf(structure, member)?.type);
	for (const { before, after } of matches) {
		const [item, now] = [was[before] ?? null, is[after] ?? null];
		if (Array.isArray(item) && Array.isArray(now)) patchList(operations, appendStep(path, after), item, now, null, "");
		else patchValue(operations, appendStep(path, after), item, now, inner);
	}
}

/** Pairs equal names in order. */
function pairByName(was: readonly string[], is: readonly string[]): Match[] {
	const waiting = new Map<string, number[]>();
	// Reversed, as `pop` takes from the end.
	for (const [index, name] of [...was.entries()].reverse()) {
		const indices = waiting.get(name);
		if (indices) indices.push(index);
		else waiting.set(name, [index]);
	}
	return is.flatMap((name, after) => {
		const before = waiting.get(name)?.pop();
		return before === undefined ? [] : [{ before, after }];
	});
}

/** Removes, moves and adds items until each match is at its final index. */
function patchOrder(
	operations: PatchOperation[],
	path: string,
	was: Value[],
	is: Value[],
	matches: readonly Match[],
): void {
	const matched = new Map(matches.map(({ before, after }) => [before, after]));
	const unmoved = new Set([...findUnmoved(matches, ({ before }) => String(before))].map(({ after }) => after));
	const matchedAfter = new Set(matched.values());
	for (let index = was.length - 1; index >= 0; index--) {
		if (!matched.has(index)) operations.push({ op: "remove", path: appendStep(path, index) });
	}
	// The current order, each item given by its final index.
	const now = was.flatMap((_, index) => matched.get(index) ?? []);
	for (const [place, value] of is.entries()) {
		if (!matchedAfter.has(place)) {
			operations.push({ op: "add", path: appendStep(path, place), value });
			now.splice(place, 0, place);
			continue;
		}
		// Moves items away that must move anyway, so that unmoved items stay.
		while (unmoved.has(place) && now[place] !== place) move(operations, path, now, place, now.length - 1);
		if (now[place] !== place) move(operations, path, now, now.indexOf(place), place);
	}
}

function move(operations: PatchOperation[], path: string, now: number[], from: number, to: number): void {
	operations.push({ op: "move", from: appendStep(path, from), path: appendStep(path, to) });
	now.splice(to, 0, ...now.splice(from, 1));
}
