import { getText } from "../../document/access";
import { Cursor } from "../../document/cursor";
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
import type { Side } from "../side";
import { describeValue, type Sides, toFlag } from "./phrases";

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
		return this.row.before && toPlainValue(this.row.before.node, this.context.before.source);
	}

	get after(): Value | null {
		return this.row.after && toPlainValue(this.row.after.node, this.context.after.source);
	}

	/** The changed value itself. */
	get place(): Sides {
		return this.both(this.row);
	}

	/** The innermost structure around the change, or the change itself, that is of one of these types. */
	around(...types: readonly string[]): Sides {
		const row = [...this.above, this.row].findLast(({ before, after }) =>
			[before, after].some((side) => side?.node.kind === "structure" && types.includes(side.node.type ?? "")),
		);
		return row ? this.both(row) : NO_SIDES;
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

	private both({ before, after }: DiffRow): Sides {
		return { before: toCursor(this.context.before, before), after: toCursor(this.context.after, after) };
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
		const side = this.row[which];
		if (side && side.node.kind !== "null") return this.textOf(side, which);
		const holder = this.above.at(-1)?.[which]?.node;
		return holder && getDefaultText(holder, this.name, this.versions[which]);
	}

	private textOf({ node }: Side, which: "before" | "after"): string | undefined {
		// What only a program knows is told by what stands for it.
		return node.kind === "opaque" ? this.context[which].source.slice(node.start, node.end) : getText(node);
	}

	/** A boolean as it holds on one side; null for what only a program knows. */
	flag(which: "before" | "after"): boolean | null {
		return toFlag(this.effective(which));
	}

	/** A value of one side as people say it. */
	said(which: "before" | "after"): string {
		const side = this.row[which];
		const text = this.effective(which);
		const isDefault = !side || side.node.kind === "null";
		if (text === undefined) return isDefault ? "none" : describeValue(which === "before" ? this.before : this.after);
		if (text === "") return "none";
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

/** A side as a place in its document. */
export function toCursor(document: Document, side: Side | null): Cursor | null {
	return side && new Cursor(document, side.trail, side.node);
}
