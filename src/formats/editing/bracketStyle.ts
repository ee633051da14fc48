import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import type { Value } from "../../document/value";
import { isOneLine } from "./location";
import { detectLineEnd, getBlankBefore, getIndent, hasLineEnd } from "./whitespace";

/** The layout of a bracketed text, detected from the text. */
export interface BracketStyle {
	lineEnd: string;
	/** One step of indentation. */
	unit: string;
	/** Between key and value: the colon with the space around it. */
	colon: string;
	/** Between two entries on one line, behind the comma. */
	gap: string;
	/** Inside the braces of a structure on one line. */
	padding: string;
	hasTrailingComma: boolean;
	/** The opening quote of a key and of another string, with a prefix that marks it as text. */
	quote: string;
	valueQuote: string;
	/** Whether the first entry stands beside the bracket and the others below it, as pprint has it. */
	isHanging: boolean;
	/** Which values are on one line: see `getValueKind`. */
	onOneLine: Record<ValueKind, boolean>;
}

/** Kinds of values with different layouts: lists and structures of plain values, and those with nested ones. */
type ValueKind = "list" | "structure" | "nest";

/** Most structures and lists sampled to detect the style. */
const MAX_SAMPLED_NODES = 300;

const styles = new WeakMap<Document, BracketStyle>();

/** The style of a document, cached. */
export function getBracketStyle(document: Document, unit: string, quote: string): BracketStyle {
	let style = styles.get(document);
	if (!style) {
		style = detectStyle(document, unit, quote);
		styles.set(document, style);
	}
	return style;
}

/** Whether a value goes on one line. */
export function isWrittenOnOneLine(value: Value, style: BracketStyle): boolean {
	if (value === null || typeof value !== "object") return true;
	const values = Array.isArray(value) ? value : Object.values(value);
	const isFlat = values.every((item) => item === null || typeof item !== "object");
	return style.onOneLine[getValueKind(Array.isArray(value), isFlat)];
}

function getValueKind(isList: boolean, isFlat: boolean): ValueKind {
	if (!isFlat) return "nest";
	return isList ? "list" : "structure";
}

/** Votes of the structures and lists of a text. */
interface StyleVotes {
	source: string;
	units: string[];
	colon: string | null;
	gap: string | null;
	padding: string | null;
	quote: string | null;
	valueQuote: string | null;
	hanging: number;
	trailing: number;
	/** Kind of value → how many more stand on several lines than on one. */
	broken: Record<ValueKind, number>;
	looked: number;
}

function detectStyle({ source, root }: Document, unit: string, quote: string): BracketStyle {
	const votes: StyleVotes = {
		source,
		units: [],
		colon: null,
		gap: null,
		padding: null,
		quote: null,
		valueQuote: null,
		hanging: 0,
		trailing: 0,
		broken: { list: 0, structure: 0, nest: 0 },
		looked: 0,
	};
	sampleNode(root, votes);
	const { broken } = votes;
	const isBroken = broken.nest > 0 || broken.structure > 0 || broken.list > 0;
	const isOne = (kind: ValueKind) => (broken[kind] === 0 ? !isBroken : broken[kind] < 0);
	// A text that is compact between key and value is compact between entries.
	const isCompact = votes.colon === ":";
	return {
		lineEnd: detectLineEnd(source),
		unit: votes.units[0] ?? unit,
		colon: votes.colon ?? ": ",
		gap: votes.gap ?? (isCompact ? "" : " "),
		padding: votes.padding ?? "",
		hasTrailingComma: votes.trailing > 0,
		quote: votes.quote ?? votes.valueQuote ?? quote,
		valueQuote: votes.valueQuote ?? votes.quote ?? quote,
		isHanging: votes.hanging > 0,
		onOneLine: { list: isOne("list"), structure: isOne("structure"), nest: isOne("nest") },
	};
}

function sampleNode(node: Node, votes: StyleVotes): void {
	const [first, second] = node.entries;
	if (!first || votes.looked++ > MAX_SAMPLED_NODES) return;
	const { source } = votes;
	const isFlat = node.entries.every((entry) => entry.node.entries.length === 0);
	const indent = hasLineEnd(source, node.start, first.start) ? getBlankBefore(source, first.start) : null;
	const kind = getValueKind(node.kind === "list", isFlat);
	const isBroken = indent !== null || (second !== undefined && hasLineEnd(source, first.end, second.start));
	votes.broken[kind] += isBroken || !isOneLine(source, node) ? 1 : -1;
	if (isBroken) votes.hanging += indent === null ? 1 : -1;
	if (indent !== null) sampleLines(node, indent, votes);
	else if (second) votes.gap ??= asBlank(source.slice(first.end + 1, second.start));
	if (node.kind === "structure") sampleMember(node, !isBroken, votes);
	for (const { node: inner } of node.entries) {
		if (inner.kind === "string") votes.valueQuote ??= getQuoteAt(source, inner.start);
		sampleNode(inner, votes);
	}
}

function sampleLines(node: Node, indent: string, votes: StyleVotes): void {
	const { source } = votes;
	const base = getIndent(source, node.start);
	if (indent.length > base.length && indent.startsWith(base)) votes.units.push(indent.slice(base.length));
	const last = node.entries.at(-1);
	if (last) votes.trailing += source.slice(last.end, node.end).trimStart().startsWith(",") ? 1 : -1;
}

function sampleMember(node: Node, isOnLine: boolean, votes: StyleVotes): void {
	const { source } = votes;
	const first = node.entries[0];
	if (!first || first.keyStart < 0) return;
	const colon = source.slice(first.keyEnd, Math.min(first.node.start, first.keyEnd + 9));
	if (/^[ \t]*:[ \t]*$/.test(colon)) votes.colon ??= colon;
	votes.quote ??= getQuoteAt(source, first.keyStart);
	if (isOnLine && source.charAt(node.start) === "{")
		votes.padding ??= asBlank(source.slice(node.start + 1, first.start));
}

function getQuoteAt(source: string, start: number): string | null {
	return /^[uU]?["']/.exec(source.slice(start, start + 2))?.[0] ?? null;
}

function asBlank(text: string): string | null {
	return /^ {0,2}$/.test(text) ? text : null;
}
