import type { Change } from "../../src/diff/change";
import type { Cursor } from "../../src/document/cursor";
import { toPlainValue, type Value } from "../../src/document/value";
import type { Trail } from "../../src/document/walk";

type Values = { [key: string]: Value };
type Container = Values | Value[];

/** What becomes of the items of a list. */
interface ListEdits {
	gone: Set<number>;
	come: { index: number; value: Value }[];
	/** The structure that counts the items, where one does. */
	owner: Container | null;
}

/**
 * The value that a document has after the changes to it.
 * @param before plain value of the document before, as a whole; it is left as it is
 * @param changes all or some of the changes of a comparison, without those of spelling
 * @param source text of the document after
 */
export function applyChanges(before: Value, changes: readonly Change[], source: string): Value {
	const root: Values = { root: structuredClone(before) };
	const lists = new Map<Value[], ListEdits>();
	const sets: (() => void)[] = [];
	for (const edit of changes.flatMap(toEdits)) {
		const { kind, beforePlace, afterPlace, holder } = edit;
		const after = afterPlace && kind !== "removed" ? toPlainValue(afterPlace.node, source) : undefined;
		const location = beforePlace ? locate(root, beforePlace.trail) : createLocation(root, holder, afterPlace as Cursor);
		const [holds, key] = location;
		if (!Array.isArray(holds)) sets.push(() => setOwn(holds, key, after, afterPlace?.trail.at(-1)?.entry.key));
		else if (kind === "changed") holds[Number(key)] = after ?? null;
		else editList(lists, holds, location, edit, after);
	}
	for (const set of sets) set();
	for (const [list, edits] of lists) rearrange(list, edits);
	return root.root ?? null;
}

type Edit = Pick<Change, "kind" | "beforePlace" | "afterPlace" | "holder">;

/** A change and the references that follow it. */
function toEdits(change: Change): Edit[] {
	return [
		change,
		...change.related.map(({ beforePlace, afterPlace }): Edit => ({ ...change, beforePlace, afterPlace })),
	];
}

function editList(
	lists: Map<Value[], ListEdits>,
	list: Value[],
	[, key, owner]: Location,
	{ kind, beforePlace, afterPlace }: Edit,
	after: Value | undefined,
): void {
	const edits = lists.get(list) ?? { gone: new Set(), come: [], owner };
	lists.set(list, edits);
	if (beforePlace) edits.gone.add(Number(key));
	if (kind === "removed") return;
	// A moved item keeps its own changes, which are made before lists are put together anew.
	const value = kind === "moved" ? list[Number(key)] : after;
	edits.come.push({ index: Number(afterPlace?.trail.at(-1)?.entry.key), value: value ?? null });
}

/** What holds a value, its key there, and what holds the holder. */
type Location = [holder: Container, key: string, owner: Container | null];

function locate(root: Values, trail: Trail): Location {
	let [holder, key, owner]: Location = [root, "root", null];
	for (const { entry } of trail) {
		owner = holder;
		holder = valueAt(holder, key) as Container;
		key = entry.key;
	}
	return [holder, key, owner];
}

/** Where a value goes that was not there, with everything made that has to hold it. */
function createLocation(root: Values, { before, after }: Change["holder"], place: Cursor): Location {
	let [holder, key, owner] = locate(root, before.trail);
	for (const { parent, entry } of place.trail.slice(after.trail.length)) {
		if (valueAt(holder, key) === undefined) setOwn(holder as Values, key, parent.kind === "list" ? [] : {});
		owner = holder;
		holder = valueAt(holder, key) as Container;
		key = entry.key;
	}
	return [holder, key, owner];
}

function valueAt(holder: Container, key: string): Value | undefined {
	if (Array.isArray(holder)) return holder[Number(key)];
	return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

/** Sets or, for undefined, removes a member, whatever it is called. */
function setOwn(holder: Values, key: string, value: Value | undefined, newKey = key): void {
	if (value === undefined || newKey !== key) delete holder[key];
	if (value === undefined) return;
	Object.defineProperty(holder, newKey, { value, writable: true, enumerable: true, configurable: true });
}

function rearrange(list: Value[], { gone, come, owner }: ListEdits): void {
	const rest = list.filter((_, index) => !gone.has(index));
	for (const { index, value } of come.sort((a, b) => a.index - b.index)) rest.splice(index, 0, value);
	list.splice(0, list.length, ...rest);
	if (owner && !Array.isArray(owner) && Object.hasOwn(owner, "Items")) owner.Quantity = list.length;
}
