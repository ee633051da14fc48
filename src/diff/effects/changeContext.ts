import type { Cursor } from "../../document/cursor";
import type { Document } from "../../document/document";
import { toPlainValue, type Value } from "../../document/value";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { SearchBudget } from "../../model/pathPatterns";
import { quote } from "../../model/sentences";
import { memberOf } from "../../schema/schema";
import { describeDuration } from "../../schema/units";
import type { ApiVersion } from "../../schema/versions";
import type { ChangeKind, Effect } from "../change";
import { findVisibleStart } from "../commonPrefix";
import type { DiffRow } from "../diffRows";
import { getDefaultText } from "../normalization";
import { describeValue, type Sides } from "./phrases";

/** What a change does. */
export interface Explanation {
	/** Null: nothing that viewers or the owner would notice. */
	effect: Effect | null;
	/** One sentence, with the values. */
	sentence: string;
}

export type Explain = (change: ChangeContext) => Explanation;

/** Explanations by `Structure.Member`; `.Items` stands for the items of that list. */
export interface Explanations {
	readonly [member: string]: Explain;
}

/** The two documents, and what is known of them as a whole. */
export interface DiffContext {
	readonly before: Document;
	readonly after: Document;
	/** False when they are known to be of different distributions. */
	readonly isSame: boolean;
	/** What is left for questions about the overlap of path patterns. */
	readonly budget: SearchBudget;
}

const NO_SIDES: Sides = { before: null, after: null };

/** One change with everything around it that its explanation may need. */
export class ChangeContext {
	constructor(
		readonly row: DiffRow,
		/** The rows that hold it, from the root on. */
		readonly above: readonly DiffRow[],
		readonly context: DiffContext,
	) {}

	get kind(): ChangeKind {
		const { kind } = this.row;
		return kind === "added" || kind === "removed" || kind === "moved" ? kind : "changed";
	}

	/** The member's name, or the item's key. */
	get name(): string {
		return this.row.label;
	}

	get before(): Value | null {
		return this.row.before && toPlainValue(this.row.before.node, this.row.before.document.source);
	}

	get after(): Value | null {
		return this.row.after && toPlainValue(this.row.after.node, this.row.after.document.source);
	}

	/** The innermost structure around the change, or the change itself, that is of one of these types. */
	around(...types: readonly string[]): Sides {
		const row = [...this.above, this.row].findLast(({ before, after }) =>
			[before, after].some((one) => one?.node.kind === "structure" && types.includes(one.node.type ?? "")),
		);
		return row ?? NO_SIDES;
	}

	get behavior(): Sides {
		return this.around(...BEHAVIOR_TYPES);
	}

	get origin(): Sides {
		return this.around("Origin");
	}

	get config(): Sides {
		return this.around(...DISTRIBUTION_TYPES);
	}

	/** The rows beside it. */
	get siblings(): readonly DiffRow[] {
		return this.above.at(-1)?.children ?? [];
	}

	get versions(): { before: ApiVersion; after: ApiVersion } {
		return { before: this.context.before.apiVersion, after: this.context.after.apiVersion };
	}

	/** What holds on one side, as text: the value, or the default where it is left out; undefined where nothing is known. */
	effective(which: "before" | "after"): string | undefined {
		const value = this.row[which];
		if (value && value.node.kind !== "null") return this.textOf(value);
		const holder = this.above.at(-1)?.[which]?.node;
		return holder && getDefaultText(holder, this.name, this.versions[which]);
	}

	private textOf(value: Cursor): string | undefined {
		// What only a program knows is told by what stands for it.
		return value.node.kind === "opaque" ? value.sourceText : value.text;
	}

	/** A value of one side as people say it. */
	said(which: "before" | "after"): string {
		const value = this.row[which];
		const text = this.effective(which);
		const isDefault = !value || value.node.kind === "null";
		if (text === undefined) return isDefault ? "nothing" : describeValue(which === "before" ? this.before : this.after);
		if (text === "") return "nothing";
		const other = this.effective(which === "before" ? "after" : "before") ?? "";
		return `${this.inUnits(text, other)}${isDefault ? " (the default)" : ""}`;
	}

	private inUnits(text: string, other: string): string {
		const holder = (this.above.at(-1)?.after ?? this.above.at(-1)?.before)?.node.type ?? null;
		const member = memberOf(holder, this.name);
		if (member?.unit === "seconds" && /^\d{1,15}$/.test(text)) return describeDuration(Number(text));
		return member?.type === "string" && !member.enum ? quote(text, findVisibleStart(text, other)) : text;
	}

	/** “1 hour instead of 1 day”. */
	get instead(): string {
		return `${this.said("after")} instead of ${this.said("before")}`;
	}
}
