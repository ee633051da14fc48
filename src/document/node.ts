/** Kind of a node's value. `opaque` is an expression that only its program can evaluate. */
export type NodeKind = "structure" | "list" | "string" | "number" | "boolean" | "timestamp" | "null" | "opaque";

/**
 * One value of a document, in any format. Offsets count UTF-16 units from the start of the source text.
 * One interface for all kinds keeps a large document small and lets it cross to a worker as it is.
 */
export interface Node {
	kind: NodeKind;
	/** Name of the structure, for a list the type of its items; null when the schema does not know it. */
	type: string | null;
	/** Members of a structure or items of a list in the order of the text; empty otherwise. */
	entries: Entry[];
	/** The value of a string, number, boolean or timestamp (as ISO 8601); null otherwise. */
	value: string | number | boolean | null;
	/** Range of the value: with quotes or brackets; in XML the content between the tags, empty for `<a/>`. */
	start: number;
	end: number;
	/** Comments, attributes and stray text inside; null when there are none. */
	notes: Note[] | null;
	/** The source text ends inside the node: entries may be missing, and a scalar may be incomplete. */
	isCut?: true;
}

/** A member of a structure or an item of a list. */
export interface Entry {
	/** The API's name if the schema knows the member, else the name as spelled; the index of a list item. */
	key: string;
	/** The name in the source, without quotes: a key or an XML tag; "" for a list item without a tag. */
	spelled: string;
	/** Range of the name; -1 when the entry has no name in the source. */
	keyStart: number;
	keyEnd: number;
	/** Range of the whole entry: from its key to the end of its value, in XML with both tags. */
	start: number;
	end: number;
	node: Node;
	/** Another entry with the same key wins: the last in JSON and Python, the first in XML. */
	shadowed: boolean;
}

/** Source text that is not a value but must be preserved. */
export interface Note {
	kind: "comment" | "attribute" | "text" | "instruction";
	/** Name of an attribute; "" otherwise. */
	name: string;
	/** The text without its delimiters. */
	text: string;
	start: number;
	end: number;
	/** Index of the entry that follows; the number of entries when it comes after the last. */
	before: number;
}

/** Deepest nesting that any reader accepts; a real config needs 15. Everything after the readers may recurse. */
export const MAX_DEPTH = 200;

// Shared by all values that hold nothing, so that a large document does not hold a million empty arrays.
const NO_ENTRIES: Entry[] = [];
Object.freeze(NO_ENTRIES);

/** A new value that holds no entries. */
export function createScalar(kind: NodeKind, value: Node["value"], start: number, end: number): Node {
	return { kind, type: null, entries: NO_ENTRIES, value, start, end, notes: null };
}

/** A new structure or list, without entries yet. */
export function createContainer(kind: "structure" | "list", start: number, end: number): Node {
	return { kind, type: null, entries: [], value: null, start, end, notes: null };
}

/** A new entry; `start` is that of its key, or of its value when the text has no key. */
export function createEntry(
	key: string,
	keyStart: number,
	keyEnd: number,
	start: number,
	end: number,
	node: Node,
): Entry {
	return { key, spelled: key, keyStart, keyEnd, start, end, node, shadowed: false };
}

/** Adds a note to a node. */
export function addNote(node: Node, note: Note): void {
	if (node.notes) node.notes.push(note);
	else node.notes = [note];
}
