import { toPlainValue } from "../document/value";
import { NEWER_CERTIFICATE_MEMBERS } from "../model/certificate";
import { isDistributionType } from "../model/distribution";
import { formatCount } from "../schema/units";
import { type Change, getWeightierEffect, type SpellingReason } from "./change";
import { type DiffRow, getChildRows, isChange } from "./diffRows";
import { ChangeContext, type DiffContext } from "./effects/changeContext";
import { explainChange, hasExplanation } from "./effects/explanations";
import type { Side } from "./side";

/** Most sentences that are joined for a change with several parts. */
const MAX_SENTENCES = 3;

/** Builds the list of changes from rows, and links both. */
export class ChangeList {
	readonly changes: Change[] = [];
	private readonly renames = new Map<string, Change>();
	private readonly followers: { row: DiffRow; above: readonly DiffRow[] }[] = [];

	/** @param spelling lists differences in spelling too */
	constructor(
		private readonly context: DiffContext,
		private readonly spelling: boolean,
	) {}

	/** Adds the changes of a tree of rows, in the order of the rows. */
	add(root: DiffRow): void {
		this.visit(root, []);
		for (const { row, above } of this.followers.splice(0)) this.addToCause(row, above);
	}

	private visit(row: DiffRow, above: readonly DiffRow[]): void {
		if (row.changes === 0 && (row.spellings === 0 || !this.spelling)) return;
		if (row.spelling === "follows") {
			this.followers.push({ row, above });
			return;
		}
		if (isChange(row)) this.changes.push(this.toChange(row, above));
		else if (row.spelling !== null && this.spelling) this.changes.push(this.toSpellingChange(row, above));
		if (row.kind === "added" || row.kind === "removed") return;
		const inside = [...above, row];
		for (const child of row.children) this.visit(child, inside);
	}

	private toChange(row: DiffRow, above: readonly DiffRow[]): Change {
		const { effect, sentence } = explainChange(new ChangeContext(row, above, this.context));
		const change: Change = { ...this.toEmptyChange(row, above), effect, sentence };
		row.change = change;
		if (row.kind === "added" || row.kind === "removed") this.summarizeItems(row, above, change);
		if (row.label === "Id" && row.before && row.after) this.renames.set(this.toRenameKey(row, above), change);
		return change;
	}

	private toEmptyChange(row: DiffRow, above: readonly DiffRow[]): Change {
		const { before, after, path, kind } = row;
		const both = above.findLast((ancestor) => ancestor.before && ancestor.after) ?? row;
		return {
			kind: kind === "added" || kind === "removed" || kind === "moved" ? kind : "changed",
			path,
			before: kind === "added" ? null : before && toPlainValue(before.node, this.context.before.source),
			after: kind === "removed" ? null : after && toPlainValue(after.node, this.context.after.source),
			effect: null,
			sentence: "",
			beforePlace: before,
			afterPlace: after,
			holder: { before: both.before as Side, after: both.after as Side },
			related: [],
			parts: [],
			spelling: null,
		};
	}

	/** A list that was or is empty is described by its items. */
	private summarizeItems(row: DiffRow, above: readonly DiffRow[], change: Change): void {
		const isList = row.children.length > 0 || !hasExplanation(row);
		if (!isList) return;
		const items = getChildRows(row).filter(
			({ before, after }) => (after ?? before)?.trail.at(-1)?.parent.kind === "list",
		);
		if (items.length === 0) return;
		change.parts = items.map((item) => this.toChange(item, [...above, row]));
		for (const item of items) item.change = change;
		change.effect = change.parts.reduce((effect, part) => getWeightierEffect(effect, part.effect), change.effect);
		// What is said of the whole list is said once.
		const different = [...new Set(change.parts.map((part) => part.sentence))];
		const sentences = different.slice(0, MAX_SENTENCES);
		const more = different.length - sentences.length;
		change.sentence = sentences.join(". ") + (more > 0 ? `. And ${formatCount(more, "more item", "more items")}` : "");
	}

	private toSpellingChange(row: DiffRow, above: readonly DiffRow[]): Change {
		const change = this.toEmptyChange(row, above);
		change.spelling = row.spelling;
		change.kind = row.spelling === "order" ? "moved" : row.before ? (row.after ? "changed" : "removed") : "added";
		change.sentence = `${row.label || "It"} is written differently, ${describeSpelling(row.spelling)}`;
		row.change = change;
		return change;
	}

	private toRenameKey({ before, after }: DiffRow, above: readonly DiffRow[]): string {
		const scope = above.findLast((row) => isDistributionType(row.after?.node.type ?? null));
		return JSON.stringify([scope?.id ?? "", String(before?.node.value), String(after?.node.value)]);
	}

	/** Adds a reference that follows a rename, or a deprecated member that follows its successor, to that change. */
	private addToCause(row: DiffRow, above: readonly DiffRow[]): void {
		const rename = this.renames.get(this.toRenameKey(row, above));
		const change =
			rename ??
			above.at(-1)?.children.find((sibling) => NEWER_CERTIFICATE_MEMBERS.includes(sibling.label) && sibling.change)
				?.change;
		if (!change) {
			this.changes.push(this.toChange(row, above));
			return;
		}
		row.change = change;
		change.related.push({ path: row.path, beforePlace: row.before, afterPlace: row.after });
		if (!rename) return;
		const count = rename.related.length;
		const follow = count === 1 ? "the reference to it follows" : `the ${count} references to it follow`;
		rename.sentence = `${rename.sentence.replace(/, and the .* follows?$/, "")}, and ${follow}`;
	}
}

function describeSpelling(reason: SpellingReason | null): string {
	switch (reason) {
		case "order":
			return "in another order, which means nothing in this list";
		case "irrelevant":
			return "which makes no difference beside the other members";
		case "default":
			return "which means the same as leaving it out";
		default:
			return "which means the same";
	}
}
