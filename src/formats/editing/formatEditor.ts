import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import type { MemberType } from "../../schema/definitions";

/** A member or item that a text is to receive. */
export interface NewEntry {
	/** Index of the entry before which it goes; the number of entries for the end. */
	at: number;
	/** Name of the member; for an item of a list the tag that it has in XML. */
	name: string;
	value: Value;
	/** What the schema says of it; null where it does not know. */
	type: MemberType | null;
}

/**
 * How a format's text is changed: one in each format's folder, called by edits.ts alone. All answer with edits of
 * `document.source`, or null where the text there is such that no edit is safe.
 */
export interface FormatEditor {
	/** Puts another value where that of a node stands. */
	setValue(document: Document, node: Node, value: Value, type: MemberType | null): TextEdit[] | null;
	/** Takes entries (by index) out of a structure or list and puts others in. */
	change(
		document: Document,
		container: Node,
		removed: ReadonlySet<number>,
		added: readonly NewEntry[],
	): TextEdit[] | null;
	/** Moves an item of a list to the place that another has. */
	moveItem(document: Document, list: Node, from: number, to: number): TextEdit[] | null;
	/** Gives a member another name. */
	renameKey(document: Document, entry: Entry, name: string): TextEdit[] | null;
}
