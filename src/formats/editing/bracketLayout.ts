import type { Node } from "../../document/node";
import { parseSequence, type Sequence } from "./sequence";
import type { Lexer } from "./tokens";

/**
 * How the members of a structure are written: in braces; as keywords of a call, `dict(a=1)`; as pairs,
 * `OrderedDict([("a", 1)])`. Lists have the form `braces` whatever their brackets.
 */
export interface BracketForm {
	kind: "braces" | "keywords" | "pairs";
	/** The function that is called; "" when none is. */
	callee: string;
}

/** A structure or list in brackets, laid out. */
export interface BracketLayout {
	form: BracketForm;
	/** The innermost opening bracket around the entries; "" for members that have none around them. */
	bracket: string;
	sequence: Sequence;
}

/** Longest function name to search for. */
const MAX_CALLEE_CHARS = 100;

const layouts = new WeakMap<Node, BracketLayout | null>();

/**
 * The layout of a structure or list in bracketed text, cached because many findings may change the same one.
 * Null when it is not written in an editable form.
 */
export function getBracketLayout(source: string, node: Node, lex: Lexer): BracketLayout | null {
	let frame = layouts.get(node);
	if (frame === undefined) {
		frame = parseBracketLayout(source, node, lex);
		layouts.set(node, frame);
	}
	return frame;
}

function parseBracketLayout(source: string, node: Node, lex: Lexer): BracketLayout | null {
	const first = node.entries[0];
	const callee = /^[A-Za-z_][\w.]*/.exec(source.slice(node.start, node.start + MAX_CALLEE_CHARS))?.[0] ?? "";
	const opening = lex(source, node.start + callee.length, first ? first.start : node.end);
	const isBare = first !== undefined && first.start === node.start;
	const opens = isBare ? [] : opening.filter((token) => token.kind === "open");
	const innermost = opens.at(-1);
	if (!isBare && (!innermost || opens.length > (callee === "" ? 1 : 2))) return null;
	const inside = { start: innermost?.end ?? node.start, end: findClose(source, node, opens.length, lex) };
	if (inside.end < inside.start) return null;
	if (opening.some((token) => token.kind === "stray" && token.start < inside.start)) return null;
	const sequence = parseSequence(source, inside, node.entries, lex, true);
	if (!sequence) return null;
	const bracket = innermost ? source.slice(innermost.start, innermost.end) : "";
	const form = detectForm(node, bracket, opens.length, callee);
	return form && { form, bracket, sequence };
}

/** Offset of the bracket that closes the entries, given how many brackets are to be closed; -1 when it is not there. */
function findClose(source: string, node: Node, depth: number, lex: Lexer): number {
	const tokens = lex(source, node.entries.at(-1)?.end ?? node.start, node.end);
	if (depth === 0) return node.end;
	const closes = tokens.filter((token) => token.kind === "close");
	const first = closes[0];
	if (!first || closes.length !== depth || closes.at(-1)?.end !== node.end) return -1;
	const behind = tokens.filter((token) => token.start > first.start);
	return behind.some((token) => token.kind === "comma" || token.kind === "stray") ? -1 : first.start;
}

function detectForm(node: Node, bracket: string, depth: number, callee: string): BracketForm | null {
	if (node.kind === "list") return callee === "" || depth === 2 ? { kind: "braces", callee: "" } : null;
	if (bracket === "{" || bracket === "") return { kind: "braces", callee: "" };
	if (depth === 2) return { kind: "pairs", callee };
	return bracket === "(" ? { kind: "keywords", callee } : null;
}
