import type { FormatName } from "../document/document";
import type { Node } from "../document/node";
import type { Problem } from "../document/problem";
import type { ApiVersion } from "../schema/versions";
import type { FormatEditor } from "./editing/formatEditor";
import type { EscapeUnit } from "./escapeUnit";
import type { FormatTraits } from "./formatTraits";
import type { ProgressReporter } from "./progress";

/** One value that stands by itself in a text, read by grammar alone: the schema has not been asked yet. */
export interface SyntaxRoot {
	node: Node;
	/** Name of the XML root element, of the function called or of the variable assigned; "" when there is none. */
	name: string;
	/** API version that the text itself states (XML namespace); null when it states none. */
	apiVersion: ApiVersion | null;
	/** Range of the whole, with the call, assignment or tags around it. */
	start: number;
	end: number;
}

/** What a format's grammar made of a text. Even of malformed text, the part before the fault is there. */
export interface SyntaxTree {
	roots: SyntaxRoot[];
	problems: Problem[];
}

/** A format of text: one folder each, registered in formats/registry.ts. */
export interface Format {
	readonly name: FormatName;
	readonly traits: FormatTraits;
	/** How surely a text is of this format: 0 not at all, 1 surely. Looks at a bounded part of the text. */
	sniff(text: string): number;
	/** Reads a text; never throws on any text. */
	parse(text: string, progress?: ProgressReporter): SyntaxTree;
	/** Writes a node and all below it. */
	print(root: PrintInput): string;
	/**
	 * What stands at a place of a string or text: one character, an escape for one, or something that stands for none.
	 * @param isKept the value has the same character there, so that it may be no escape
	 */
	readUnit(text: string, at: number, isKept: boolean): EscapeUnit;
	/** Changes a text; for edits.ts alone. */
	readonly editor: FormatEditor;
}

/** What a format writes. */
export interface PrintInput {
	node: Node;
	/** Text that the node's ranges point into. */
	source: string;
	/** Format in which the source has it: an expression of Python can stay one in Python. */
	from: FormatName;
	/** Structure that the root is; names the XML root element. Null for a value that the schema does not know. */
	name: string | null;
	apiVersion: ApiVersion;
	/** It is to stand in another text: without what only the head of a whole text says. */
	isFragment?: boolean;
}
