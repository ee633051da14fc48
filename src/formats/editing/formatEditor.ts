import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import type { MemberType } from "../../schema/definitions";

/** A member or item to insert. */
export interface NewEntry {
	/** Index of the entry before which it goes; the number of entries for the end. */
	at: number;
	/** Name of the member; for an item of a list the tag that it has in XML. */
	name: string;
	value: Value;
	/** Its type in the schema; null when unknown. */
	type: MemberType | null;
}

/**
 * Edits the text of a format: one in each format's folder, called only by edits.ts. All functions return edits of
 * `document.source`, or null when no edit is safe.
 */
export interface FormatEditor {
	/** Replaces the value of a node. */
	setValue(document: Document, node: Node, value: Value, type: MemberType | null): TextEdit[] | null;
	/** Removes entries (by index) from a structure or list and inserts others. */
	change(
		document: Document,
		container: Node,
		removed: ReadonlySet<number>,
		added: readonly NewEntry[],
	): TextEdit[] | null;
	/** Moves an item of a list to the place that another has. */
	moveItem(document: Document, list: Node, from: number, to: number): TextEdit[] | null;
	/** Renames a member. */
	renameKey(document: Document, entry: Entry, name: string): TextEdit[] | null;
}
