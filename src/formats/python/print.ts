import type { Entry, Node, Note } from "../../document/node";
import { COLON, SPACE } from "../charCodes";
import type { PrintInput } from "../format";
import { toJsonNumber } from "../json/numbers";
import type { ExpressionContext } from "./expressions";
import { PythonReader } from "./reader";
import { printTimestamp } from "./timestamps";

const INDENT = "    ";

/**
 * Writes a value as boto3's documentation does: four spaces a level, single quotes, a comma behind every entry.
 * Comments keep their place on lines of their own; entries that do not count are left out; an opaque value is its
 * source text where that is Python, else a string of it, and `None` when it is missing.
 */
export function printPython(root: PrintInput): string {
	return new Printer(root).print(root.node);
}

class Printer {
	private readonly parts: string[] = [];
	private readonly source: string;
	/** Whether the source is Python, so that its expressions can stay what they are. */
	private readonly fromPython: boolean;

	constructor({ source, from }: PrintInput) {
		this.source = source;
		this.fromPython = from === "python";
	}

	print(node: Node): string {
		if (node.kind !== "structure" && node.kind !== "list") this.comments(node.notes, 0, "\n");
		this.value(node, "\n");
		return this.parts.join("").trimStart();
	}

	private value(node: Node, indent: string): void {
		if (node.kind === "structure" || node.kind === "list") this.container(node, indent);
		else this.parts.push(this.scalar(node));
	}

	private container(node: Node, indent: string): void {
		const { parts } = this;
		const structure = node.kind === "structure";
		const inner = indent + INDENT;
		const length = parts.push(structure ? "{" : "[");
		const notes = node.notes?.filter((note) => note.kind === "comment") ?? [];
		let written = 0;
		for (const [index, entry] of node.entries.entries()) {
			written = this.comments(notes, written, inner, index);
			if (entry.shadowed) continue;
			parts.push(inner);
			this.entry(entry, inner, structure);
			parts.push(",");
		}
		this.comments(notes, written, inner);
		if (parts.length > length) parts.push(indent);
		parts.push(structure ? "}" : "]");
	}

	private entry(entry: Entry, indent: string, member: boolean): void {
		const { key, keyStart, node } = entry;
		if (member && keyStart < 0 && key.startsWith("**") && node.kind === "opaque") {
			const spelled = this.source.slice(node.start, node.end);
			if (this.isExpression(spelled)) {
				this.parts.push("**", spelled);
				return;
			}
		}
		if (member) this.parts.push(this.key(entry), ": ");
		this.value(node, indent);
	}

	/** A key as a string; one that is an expression in Python's own source stays that expression. */
	private key(entry: Entry): string {
		const { keyStart, keyEnd, key } = entry;
		const { source } = this;
		if (!this.fromPython || keyStart < 0 || source.slice(keyStart, keyEnd) !== key) return printPythonString(key);
		// The keyword of a call is a string, too.
		const isKey = source.charCodeAt(findSpaceEnd(source, keyEnd)) === COLON && this.isExpression(key, "key");
		return isKey ? key : printPythonString(key);
	}

	/** Writes the comments up to those that stand before the entry of an index; returns how many are written by then. */
	private comments(notes: Note[] | null, from: number, indent: string, index = Number.POSITIVE_INFINITY): number {
		let written = from;
		for (let note = notes?.[written]; note && note.before <= index; note = notes?.[++written]) {
			for (const line of note.text.split(/\r\n?|\n/)) {
				// Python takes no text with zero characters, not even in a comment.
				this.parts.push(indent, `# ${line.replaceAll("\0", "").trim()}`.trimEnd());
			}
		}
		if (written > from && indent === "\n") this.parts.push("\n");
		return written;
	}

	private scalar(node: Node): string {
		const { value } = node;
		const spelled = this.source.slice(node.start, node.end);
		if (node.kind === "opaque") {
			if (spelled === "") return "None";
			return this.isExpression(spelled) ? spelled : printPythonString(spelled);
		}
		if (node.kind === "null" || value === null) return "None";
		if (typeof value === "boolean") return value ? "True" : "False";
		if (typeof value === "number") return printNumber(spelled, value);
		return (node.kind === "timestamp" && printTimestamp(value)) || printPythonString(value);
	}

	/** Whether a part of the source is one complete expression of Python, wherever it stands. */
	private isExpression(spelled: string, place: ExpressionContext = "value"): boolean {
		if (!this.fromPython || spelled === "" || spelled.startsWith("<")) return false;
		const ending = place === "key" ? ":" : ",";
		const reader = new PythonReader(spelled + ending);
		reader.bracketed = true;
		reader.readExpression("", place);
		return reader.end === spelled.length && reader.problems.errors === 0;
	}
}

function findSpaceEnd(text: string, from: number): number {
	let at = from;
	while (text.charCodeAt(at) === SPACE) at++;
	return at;
}

function printNumber(spelled: string, value: number): string {
	if (Number.isNaN(value)) return "float('nan')";
	// Too large for a float is how a literal spells infinity.
	return toJsonNumber(spelled, value).replace("Infinity", "1e999");
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", " ": " " };

const PLAIN = /^[ -&(-[\]-~]*$/;

/** A string as Python itself prints it: in single quotes unless it holds some and no double ones. */
export function printPythonString(text: string): string {
	if (PLAIN.test(text)) return `'${text}'`;
	const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
	// Control and format characters, separators, unassigned characters and lone surrogates.
	const escaped = text.replace(/[\\\p{C}\p{Z}]/gu, (character) => ESCAPES[character] ?? escapeCharacter(character));
	return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

function escapeCharacter(character: string): string {
	const point = (character.codePointAt(0) as number).toString(16);
	if (point.length <= 2) return `\\x${point.padStart(2, "0")}`;
	return point.length <= 4 ? `\\u${point.padStart(4, "0")}` : `\\U${point.padStart(8, "0")}`;
}
