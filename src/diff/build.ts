import type { Document } from "../document/document";
import type { Node } from "../document/node";
import { memberOf } from "../schema/schema";
import {
	defaultText,
	essence,
	essenceText,
	type MeantEntry,
	meantEntries,
	memberEssence,
	scalarText,
	type Terms,
} from "./equality";
import { folded } from "./fold";
import { identityOf, isPair, type ListIdentity, memberPath } from "./identity";
import { type KeyedItem, matchItems, type Pairing } from "./match";
import { defaultMethods, irrelevantMembers } from "./meaning";
import { findRenames, NO_RENAMES, type Renames } from "./renames";
import { countChanges, type DiffRow, distinct, itemLabel, under } from "./rows";
import { mergedOrder } from "./sequence";
import { isIdentical, itemSides, memberText, type Side, sideAt, stepTo } from "./side";
import type { SpellingReason } from "./change";

/** Structures within which origins, groups and behaviors refer to each other. */
const SCOPES: readonly string[] = ["DistributionConfig", "DistributionSummary", "Origins", "OriginGroups"];
/**
 * Most items of a list, empty on the other side, that are listed one by one; more are summed up in one entry, so that a
 * list of changes is never longer than that of a plain comparison, for which a list is one value and Quantity another.
 */
const MOST_SINGLY = 2;

/** What a row is about, before it is known what became of it. */
interface Slot {
	path: string;
	id: string;
	label: string;
	nameIs: DiffRow["nameIs"];
}

/** Aligns two values and makes the rows of both columns. */
export class RowBuilder {
	private renames: Renames = NO_RENAMES;

	constructor(
		private readonly before: Document,
		private readonly after: Document,
	) {}

	/**
	 * The row of two values that are compared as a whole.
	 * @param members names of the only members to compare; all when null
	 */
	root(label: string, path: string, before: Side, after: Side, members: ReadonlySet<string> | null): DiffRow {
		const slot: Slot = { path, id: path, label, nameIs: "member" };
		if (before.node.kind !== "structure" || after.node.kind !== "structure") return this.both(slot, before, after);
		return this.finish(this.row(slot, before, after), this.members(slot, before, after, members));
	}

	private row({ path, id, label, nameIs }: Slot, before: Side | null, after: Side | null): DiffRow {
		const state = { children: [], changes: 0, spellings: 0, spelling: null, change: null, position: null };
		return { kind: "same", path, id, label, nameIs, before, after, ...state };
	}

	/** A row that stands for itself. */
	private leaf(row: DiffRow, kind: DiffRow["kind"], spelling: SpellingReason | null = null): DiffRow {
		row.kind = kind;
		row.spelling = spelling;
		row.changes = kind === "same" || kind === "spelling" ? 0 : 1;
		row.spellings = kind === "spelling" ? 1 : 0;
		return row;
	}

	/** A row whose kind follows from what is below it. */
	private finish(row: DiffRow, children: DiffRow[]): DiffRow {
		row.children = children;
		for (const child of children) {
			row.changes += child.changes;
			row.spellings += child.spellings;
		}
		if (row.spelling !== null) row.spellings++;
		row.kind = row.changes > 0 ? "changed" : row.spellings > 0 ? "spelling" : "same";
		return row;
	}

	/** The row of a value that is there on both sides. */
	private both(slot: Slot, before: Side, after: Side): DiffRow {
		const row = this.row(slot, before, after);
		const [a, b] = [before.node, after.node];
		if (a.type !== null && isIdentical(a, b)) return row;
		if (a.kind === "structure" && b.kind === "structure") return this.structure(row, slot, before, after);
		if (a.kind === "list" && b.kind === "list") return this.list(row, slot, before, after);
		const areScalars = [a, b].every((node) => node.kind !== "structure" && node.kind !== "list");
		if (!areScalars || (a.kind === "null") !== (b.kind === "null")) return this.leaf(row, "changed");
		return this.scalars(row, before, after);
	}

	private scalars(row: DiffRow, before: Side, after: Side): DiffRow {
		const at = memberPath(after.trail);
		const text = scalarText(before.node, this.before.source, memberPath(before.trail));
		const now = scalarText(after.node, this.after.source, at);
		if (text === now) return isIdentical(before.node, after.node) ? row : this.spelledScalars(row, before.node, after.node);
		if (!this.refersToRenamed(after, text, now)) return this.leaf(row, "changed");
		return this.leaf(row, "changed", "rename");
	}

	private spelledScalars(row: DiffRow, a: Node, b: Node): DiffRow {
		const isSame = a.kind === b.kind && (a.kind === "opaque" || a.value === b.value);
		return isSame ? row : this.leaf(row, "spelling", "text");
	}

	private refersToRenamed({ trail }: Side, text: string, now: string): boolean {
		const step = trail.at(-1);
		if (!step || this.renames.get(text) !== now) return false;
		return memberOf(step.parent.type, step.entry.key)?.refersTo !== undefined;
	}

	private structure(row: DiffRow, slot: Slot, before: Side, after: Side): DiffRow {
		this.finish(row, this.members(slot, before, after, null));
		const areSettings = before.node.type === "ViewerCertificate" || defaultMethods(before.node.type ?? "");
		if (row.changes > 0 && areSettings && before.node.type === after.node.type) this.settleDefaults(row, before, after);
		return row;
	}

	/** Two ways to write out a default may have nothing in common. */
	private settleDefaults(row: DiffRow, before: Side, after: Side): void {
		if (this.meaning(before, true) !== "" || this.meaning(after, false) !== "") return;
		const settle = (one: DiffRow) => {
			if (one.changes > 0) one.kind = "spelling";
			if (one.changes > 0 && one.children.length === 0) one.spelling = "default";
			one.spellings += one.changes;
			one.changes = 0;
			one.children.forEach(settle);
		};
		settle(row);
	}

	private meaning({ node, trail }: Side, isBefore: boolean): string {
		return essenceText(node, memberPath(trail), this.terms(isBefore, this.after));
	}

	private terms(isBefore: boolean, whoseDefaults: Document): Terms {
		return { source: (isBefore ? this.before : this.after).source, version: whoseDefaults.apiVersion };
	}

	private members(slot: Slot, before: Side, after: Side, only: ReadonlySet<string> | null): DiffRow[] {
		if (SCOPES.includes(before.node.type ?? "") && this.renames === NO_RENAMES) {
			this.renames = findRenames(before, after, (a, b, renames) => this.costOf(a, b, renames));
			const rows = this.memberRows(slot, before, after, only);
			this.renames = NO_RENAMES;
			return rows;
		}
		return this.memberRows(slot, before, after, only);
	}

	private memberRows(slot: Slot, before: Side, after: Side, only: ReadonlySet<string> | null): DiffRow[] {
		const then = membersByName(before.node);
		const now = membersByName(after.node);
		const ids = new Map<string, number>();
		const rows: DiffRow[] = [];
		for (const name of mergedOrder([...then.keys()], [...now.keys()])) {
			const [a, b] = [sideOf(before, then.get(name)), sideOf(after, now.get(name))];
			const key = (then.get(name) ?? now.get(name))?.key ?? "";
			if (only && !only.has(key)) continue;
			const below: Slot = { ...under(slot, key, false), label: key, nameIs: "member" };
			if (key === "Quantity" && isPair((a ? before : after).node)) {
				const count = this.countRow(below, a, b, before, after);
				if (count) rows.push(count);
			} else if (key === "Items" && isListOr(a) && isListOr(b)) {
				rows.push(...this.itemsOf(slot, below, before, after));
			} else {
				rows.push(distinct(this.member(below, key, before, a, after, b), ids));
			}
		}
		return rows;
	}

	/** Counts follow from the items; only where they contradict them there is something to see. */
	private countRow(slot: Slot, a: Side | null, b: Side | null, before: Side, after: Side): DiffRow | null {
		if (!a || !b || itemSides(before).length !== itemSides(after).length) return null;
		if (scalarText(a.node, this.before.source, "") === scalarText(b.node, this.after.source, "")) return null;
		return this.leaf(this.row(slot, a, b), "spelling", "irrelevant");
	}

	private member(slot: Slot, key: string, before: Side, a: Side | null, after: Side, b: Side | null): DiffRow {
		const isIrrelevant = irrelevantMembers(before.node).includes(key) && irrelevantMembers(after.node).includes(key);
		const row = a && b ? this.both(slot, a, b) : this.oneSided(slot, key, before, a, after, b);
		if (isIrrelevant && row.changes > 0) return this.leaf({ ...row, children: [] }, "spelling", "irrelevant");
		if (row.kind !== "changed" || row.children.length > 0 || !a || !b) return row;
		// Null is as good as nothing.
		const isNull = [a, b].some(({ node }) => node.kind === "null");
		const means = (parent: Side, side: Side, isBefore: boolean) =>
			memberEssence(parent.node, key, side.node, this.terms(isBefore, this.after));
		const isNothing = isNull && means(before, a, true) === undefined && means(after, b, false) === undefined;
		return isNothing ? this.leaf(row, "spelling", "default") : row;
	}

	private oneSided(slot: Slot, key: string, before: Side, a: Side | null, after: Side, b: Side | null): DiffRow {
		const row = this.row(slot, a, b);
		const [side, holder, other] = a ? [a, before, after] : [b, after, before];
		if (!side) return row;
		const without = a ? this.after : this.before;
		const terms = this.terms(a !== null, without);
		if (memberEssence(holder.node, key, side.node, terms) === undefined) {
			const implied = [holder, other].map((one) => defaultText(one.node, key, without.apiVersion));
			if (implied[0] === implied[1]) return this.leaf(row, "spelling", "default");
		}
		const kind = a ? "removed" : "added";
		const only = this.onlyItem(side, terms);
		if (!only) return this.leaf(row, kind);
		const isBefore = a !== null;
		const item = this.itemRow(slot, { before: null, after: null, indexBefore: -1, indexAfter: -1, moved: false, [isBefore ? "before" : "after"]: only });
		return this.finish(row, [item]);
	}

	/** The item of a list of one, which is listed by itself when the other side has no such list. */
	private onlyItem(side: Side, terms: Terms): Side | null {
		const { node } = side;
		const [item, ...more] = itemSides(side);
		if (!item || more.length > 0 || defaultMethods(node.type ?? "")) return null;
		if (node.kind === "list") return memberOf(side.trail.at(-1)?.parent.type ?? null, side.trail.at(-1)?.entry.key ?? "") ? item : null;
		if (!memberOf(node.type, "Items")) return null;
		const others = meantEntries(node).filter(({ key }) => key !== "Items" && key !== "Quantity");
		return others.every(({ key, entry }) => memberEssence(node, key, entry.node, terms) === undefined) ? item : null;
	}

	private list(row: DiffRow, slot: Slot, before: Side, after: Side): DiffRow {
		const at = memberPath(after.trail);
		const { rows, isReordered } = this.items(slot, itemSides(before), itemSides(after), at);
		if (isReordered) row.spelling = "order";
		return this.finish(row, rows);
	}
}

function sideOf(parent: Side, member: MeantEntry | undefined): Side | null {
	return member ? stepTo(parent, parent.node.entries.indexOf(member.entry)) : null;
}

function isListOr(side: Side | null): boolean {
	return side === null || side.node.kind === "list";
}
