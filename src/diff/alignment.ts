import type { Document } from "../document/document";
import type { Trail } from "../document/walk";
import { isRepeatedChange } from "../model/certificate";
import { getDefaultItems } from "../model/defaults";
import { DISTRIBUTION_TYPES } from "../model/distribution";
import { getIrrelevantMembers } from "../model/irrelevance";
import { getMemberId, isQuantityPair } from "../model/listIdentity";
import { toMemberId } from "../schema/memberId";
import { memberOf } from "../schema/schema";
import { countChanges, type DiffRow, makeIdUnique, type RowChildren, type RowSlot, toChildPath } from "./diffRows";
import { alignItem, alignItems, getOnlyItem, getSummaryKind, type ItemBuilder } from "./itemAlignment";
import {
	type EffectiveEntry,
	getDefaultText,
	getEffectiveEntries,
	type NormalizationContext,
	normalizeMember,
	normalizeScalar,
	toNormalizedText,
} from "./normalization";
import { findRenames, NO_RENAMES, type Renames } from "./renames";
import { createRow, downgradeToSpelling, toLeaf, withChildren } from "./rowBuilders";
import { mergeOrders } from "./sequence";
import { getItemSides, isIdentical, type Side, toEntrySide } from "./side";

/** Structures within which origins, groups and behaviors refer to each other. */
const REFERENCE_SCOPES: readonly string[] = [...DISTRIBUTION_TYPES, "Origins", "OriginGroups"];

/** A structure that both sides have. */
interface StructurePair {
	readonly before: Side;
	readonly after: Side;
}

/** A member; null on a side without it. */
interface MemberPair {
	readonly before: Side | null;
	readonly after: Side | null;
}

/** Aligns two values and builds the rows of both columns. */
export class RowBuilder implements ItemBuilder {
	renames: Renames = NO_RENAMES;

	constructor(
		private readonly before: Document,
		private readonly after: Document,
		/** Both are versions of one distribution. */
		private readonly isSame: boolean,
	) {}

	/**
	 * Builds the row of two compared values and all rows below.
	 * @param path prefix of paths, usually ""
	 * @param only names of the members to compare; null for all
	 */
	root(label: string, path: string, before: Side, after: Side, only: ReadonlySet<string> | null): DiffRow {
		const slot: RowSlot = { path, id: path, label, labelKind: "member" };
		if (!only) return this.both(slot, before, after);
		return withChildren(createRow(slot, before, after), this.members(slot, { before, after }, only));
	}

	/** Builds the row of a value that both sides have. */
	both(slot: RowSlot, before: Side, after: Side): DiffRow {
		const row = createRow(slot, before, after);
		const [a, b] = [before.node, after.node];
		if ((a.type !== null || a.entries.length === 0) && isIdentical(a, b)) return row;
		if (a.kind === "structure" && b.kind === "structure") return this.structure(row, slot, { before, after });
		if (a.kind === "list" && b.kind === "list") {
			return withChildren(row, alignItems(this, slot, before, after, getMemberId(after.trail)));
		}
		const areScalars = [a, b].every(({ kind }) => kind !== "structure" && kind !== "list");
		if (!areScalars || (a.kind === "null") !== (b.kind === "null")) return toLeaf(row, "changed");
		return this.scalars(row, before, after);
	}

	private scalars(row: DiffRow, before: Side, after: Side): DiffRow {
		const [a, b] = [before.node, after.node];
		const text = normalizeScalar(a, this.before.source, getMemberId(before.trail));
		const now = normalizeScalar(b, this.after.source, getMemberId(after.trail));
		if (text !== now) return toLeaf(row, "changed", this.followsRename(after, text, now) ? "follows" : null);
		const isSame = a.kind === b.kind && (a.kind === "opaque" || Object.is(a.value, b.value));
		return isSame ? row : toLeaf(row, "spelling", "text");
	}

	private followsRename(side: Side, text: string, now: string): boolean {
		return isReference(side.trail) && this.renamed(side, text) === now;
	}

	private structure(row: DiffRow, slot: RowSlot, holders: StructurePair): DiffRow {
		withChildren(row, this.members(slot, holders, null));
		const [child, ...more] = row.children;
		if (child && more.length === 0 && child.label === "Items" && isPurePair(holders)) {
			return { ...row, kind: child.kind, children: child.children };
		}
		const { type } = holders.after.node;
		const hasVariants = type === "ViewerCertificate" || getDefaultItems(type) !== undefined;
		if (row.changes === 0 || !hasVariants) return row;
		// Two forms with the same meaning may have no members in common.
		const isSame = this.meaning(holders.before, true) === this.meaning(holders.after, false);
		return isSame ? downgradeToSpelling(row, "default") : row;
	}

	/** The normalized text of a value, with the defaults of the later document so that both sides are comparable. */
	meaning({ node, trail }: Side, isBefore: boolean): string {
		return toNormalizedText(node, getMemberId(trail), this.terms(isBefore, this.after));
	}

	/** The normalized text of a scalar. */
	scalarText({ node, trail }: Side, isBefore: boolean): string {
		return normalizeScalar(node, (isBefore ? this.before : this.after).source, getMemberId(trail));
	}

	/** The new text of a scalar before, if it is the id of a renamed origin or group, or refers to one. */
	renamed({ trail }: Side, text: string): string {
		const step = trail.at(-1);
		if (!step) return text;
		const { Origin, OriginGroup } = this.renames;
		const idRenames = step.entry.key === "Id" ? this.renames[step.parent.type as keyof Renames] : undefined;
		const names = idRenames ?? (isReference(trail) ? (Origin.has(text) ? Origin : OriginGroup) : undefined);
		return names?.get(text) ?? text;
	}

	/** Number of changes listed when two items with different keys are paired, not counting the key. */
	cost(before: Side, after: Side, renames: Renames = this.renames): number {
		const savedRenames = this.renames;
		this.renames = renames;
		const row = this.both({ path: "", id: "", label: "", labelKind: "key" }, before, after);
		this.renames = savedRenames;
		return countChanges(row) - 1;
	}

	private terms(isBefore: boolean, whoseDefaults: Document): NormalizationContext {
		return { source: (isBefore ? this.before : this.after).source, version: whoseDefaults.apiVersion };
	}

	private members(slot: RowSlot, holders: StructurePair, only: ReadonlySet<string> | null): RowChildren {
		const isScope = REFERENCE_SCOPES.includes(holders.before.node.type ?? "") && this.renames === NO_RENAMES;
		if (!isScope) return this.memberRows(slot, holders, only);
		this.renames = findRenames(holders.before, holders.after, (a, b, renames) => this.cost(a, b, renames));
		const below = this.memberRows(slot, holders, only);
		this.renames = NO_RENAMES;
		return below;
	}

	private memberRows(slot: RowSlot, holders: StructurePair, only: ReadonlySet<string> | null): RowChildren {
		const then = groupByName(holders.before);
		const now = groupByName(holders.after);
		const ids = new Map<string, number>();
		const below: RowChildren = { rows: [], spelling: null };
		for (const name of mergeOrders([...then.keys()], [...now.keys()], false)) {
			const [a, b] = [then.get(name), now.get(name)];
			const key = (a ?? b)?.key ?? "";
			if (only && !only.has(key)) continue;
			const pair: MemberPair = { before: toMemberSide(holders.before, a), after: toMemberSide(holders.after, b) };
			const inner: RowSlot = { ...toChildPath(slot, key, false), label: key, labelKind: "member" };
			if (key === "Quantity" && [holders.before, holders.after].some(({ node }) => isQuantityPair(node))) {
				below.rows.push(...this.countRow(inner, pair, holders));
			} else if (key === "Items" && isListOrNone(pair.before) && isListOrNone(pair.after)) {
				this.addItems(below, slot, inner, pair, holders);
			} else {
				below.rows.push(makeIdUnique(this.member(inner, key, pair, holders), ids));
			}
		}
		return below;
	}

	/** Counts follow from the items; a row is shown only where a count contradicts them. */
	private countRow(slot: RowSlot, { before, after }: MemberPair, holders: StructurePair): DiffRow[] {
		if (!before || !after || getItemSides(holders.before).length !== getItemSides(holders.after).length) return [];
		const at = toMemberId(holders.after.node.type, "Quantity");
		const a = normalizeScalar(before.node, this.before.source, at);
		const b = normalizeScalar(after.node, this.after.source, at);
		return a === b ? [] : [toLeaf(createRow(slot, before, after), "spelling", "irrelevant")];
	}

	private addItems(
		below: RowChildren,
		slot: RowSlot,
		inner: RowSlot,
		{ before, after }: MemberPair,
		holders: StructurePair,
	): void {
		const at = toMemberId(holders.after.node.type, "Items");
		const items = alignItems(this, slot, before, after, at);
		const sum = getSummaryKind(items, before, after);
		if (!sum) {
			below.rows.push(...items.rows);
			below.spelling ??= items.spelling;
			return;
		}
		below.rows.push({ ...toLeaf(createRow(inner, before, after), sum), children: items.rows });
	}

	private member(slot: RowSlot, key: string, pair: MemberPair, holders: StructurePair): DiffRow {
		const { before, after } = pair;
		const row = before && after ? this.both(slot, before, after) : this.oneSided(slot, key, pair, holders);
		if (row.changes === 0) return row;
		const isIrrelevant = [holders.before, holders.after].every(({ node }) => getIrrelevantMembers(node).includes(key));
		// CallerReference always differs between distributions.
		if (isIrrelevant && isRepeatedChange(holders.before.node, holders.after.node, key))
			return toLeaf(row, row.kind, "follows");
		if (isIrrelevant || (key === "CallerReference" && !this.isSame)) return downgradeToSpelling(row, "irrelevant");
		const isNull = before && after && (before.node.kind === "null") !== (after.node.kind === "null");
		if (!isNull) return row;
		const means = [
			normalizeMember(holders.before.node, key, before.node, this.terms(true, this.after)),
			normalizeMember(holders.after.node, key, after.node, this.terms(false, this.before)),
		];
		return means.every((value) => value === undefined) ? downgradeToSpelling(row, "default") : row;
	}

	private oneSided(slot: RowSlot, key: string, { before, after }: MemberPair, holders: StructurePair): DiffRow {
		const row = createRow(slot, before, after);
		const side = before ?? after;
		if (!side) return row;
		const holder = before ? holders.before : holders.after;
		const terms = this.terms(before !== null, before ? this.after : this.before);
		if (normalizeMember(holder.node, key, side.node, terms) === undefined) {
			// A default may depend on other members.
			const [a, b] = [holders.before, holders.after].map(({ node }) => getDefaultText(node, key, terms.version));
			if (a === b) return toLeaf(row, "spelling", "default");
		}
		const item = getOnlyItem(side, terms);
		if (!item) return toLeaf(row, before ? "removed" : "added");
		const child = alignItem(this, slot, { before: before && item, after: after && item }, null);
		return withChildren(row, { rows: [child], spelling: null });
	}
}

/** Members by name; members that occur several times get a name of their own each. */
function groupByName({ node }: Side): Map<string, EffectiveEntry> {
	const members = new Map<string, EffectiveEntry>();
	const counts = new Map<string, number>();
	for (const member of getEffectiveEntries(node)) {
		const count = counts.get(member.key) ?? 0;
		counts.set(member.key, count + 1);
		members.set(count === 0 ? member.key : `${member.key}\u0000${count}`, member);
	}
	return members;
}

function toMemberSide(holder: Side, member: EffectiveEntry | undefined): Side | null {
	return member ? toEntrySide(holder, member.index) : null;
}

/** Whether the value at the end of a trail refers to an origin or group. */
function isReference(trail: Trail): boolean {
	const step = trail.at(-1);
	return step !== undefined && memberOf(step.parent.type, step.entry.key)?.refersTo !== undefined;
}

function isListOrNone(side: Side | null): boolean {
	return side === null || side.node.kind === "list";
}

/** Whether a pair has no members but Items and Quantity. */
function isPurePair({ before, after }: StructurePair): boolean {
	return [before, after].every(({ node }) => node.entries.every(({ key }) => key === "Items" || key === "Quantity"));
}
