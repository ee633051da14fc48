import type { FormatName, FormatTraits } from "../document/formatTraits";
import type { Node } from "../document/node";
import type { Problem } from "../document/problem";
import type { ApiVersion } from "../schema/versions";
import type { FormatEditor } from "./editing/formatEditor";
import type { EscapeUnit } from "./escapeUnit";
import type { ProgressReporter } from "./progress";

/** A top-level value of a text, read by grammar only, without the schema. */
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

/** The result of parsing a text. Malformed text still gives the part before the error. */
export interface SyntaxTree {
	roots: SyntaxRoot[];
	problems: Problem[];
}

/** A format of text: one folder each, registered in formats/registry.ts. */
export interface Format {
	readonly name: FormatName;
	readonly traits: FormatTraits;
	/** Certainty that a text has this format, from 0 to 1. Examines a bounded part of the text. */
	sniff(text: string): number;
	/** Reads a text; never throws on any text. */
	parse(text: string, progress?: ProgressReporter): SyntaxTree;
	/** Writes a node and all below it. */
	print(root: PrintInput): string;
	/**
	 * Reads one unit of a string or text: a character, an escape, or markup without a value.
	 * @param isKept whether the value has the same character there, so that it may not be an escape
	 */
	readUnit(text: string, at: number, isKept: boolean): EscapeUnit;
	/** Edits a text; only for edits.ts. */
	readonly editor: FormatEditor;
}

/** Input of `Format.print`. */
export interface PrintInput {
	node: Node;
	/** Text that the node's ranges point into. */
	source: string;
	/** Format of the source: a Python expression can stay an expression in Python. */
	from: FormatName;
	/** Structure that the root is; names the XML root element. Null for a value that the schema does not know. */
	name: string | null;
	apiVersion: ApiVersion;
	/** The output is part of another text: without the header of a whole text. */
	isFragment?: boolean;
}
