import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import type { MemberType } from "../../schema/define";
import { changeSequence, type Manner } from "../editing/changes";
import type { Addition, FormatEditor } from "../editing/editor";
import { blankBefore, indentOf } from "../editing/layout";
import { isInLine, isOneLine } from "../editing/locate";
import { moveSlot } from "../editing/moves";
import { type Sequence, sequenceOf } from "../editing/sequence";
import { delimited, type Lexer, lineEnd } from "../editing/tokens";
import { isSpace, LESS, skipSpace, trimEnd } from "./characters";
import { isElementName } from "./escape";
import { type Printing, printContent, printElement, Unprintable, type XmlStyle, xmlStyleOf } from "./printing";
import { isWhole, prefixIn, type Tags, tagsOf } from "./tags";

/** Edits XML: elements in the order of the schema, prefixes and ways to write empty elements as they are around. */
export const xmlEditor: FormatEditor = {
	setValue: (document, node, value, type) => attempt(() => setValue(document, node, value, type)),
	change: (document, container, removed, added) => attempt(() => change(document, container, removed, added)),
	moveItem(document, list, from, to) {
		const sequence = sequenceIn(document.source, list);
		return sequence && moveSlot(sequence, from, to);
	},
	renameKey,
};

function attempt(edit: () => TextEdit[] | null): TextEdit[] | null {
	try {
		return edit();
	} catch (error) {
		if (error instanceof Unprintable) return null;
		throw error;
	}
}

const lex: Lexer = (source, start, end) => {
	const tokens = [];
	for (let at = start; at < end; ) {
		const token = lineEnd(source, at) ?? (isSpace(source.charCodeAt(at)) ? null : markupAt(source, at, end));
		if (token) tokens.push(token);
		at = token?.end ?? at + 1;
	}
	return tokens;
};

function markupAt(source: string, start: number, end: number): ReturnType<Lexer>[number] {
	if (source.startsWith("<!--", start)) return delimited(source, start, end, "<!--", "-->");
	if (source.startsWith("<?", start)) return delimited(source, start, end, "<?", "?>");
	let at = start + 1;
	while (at < end && source.charCodeAt(at) !== LESS && !isSpace(source.charCodeAt(at))) at++;
	return { kind: "stray", start, end: at };
}

const sequences = new WeakMap<Node, Sequence | null>();

/** The elements in a structure or list, looked up once: many findings of a document may want to change the same. */
function sequenceIn(source: string, container: Node): Sequence | null {
	let sequence = sequences.get(container);
	if (sequence === undefined) {
		sequence = layOut(source, container);
		sequences.set(container, sequence);
	}
	return sequence;
}

function layOut(source: string, container: Node): Sequence | null {
	if (!container.entries.every((entry) => isWhole(source, entry))) return null;
	return sequenceOf(source, { start: container.start, end: container.end }, container.entries, lex, false);
}

function setValue(document: Document, node: Node, value: Value, type: MemberType | null): TextEdit[] | null {
	const { source } = document;
	const tags = tagsOf(source, node);
	if (!tags) return null;
	const style = nearStyle(document, node);
	const printing = { style, prefix: prefixIn(tags.name) };
	const content = printContent(value, type, indentOf(source, tags.nameStart - 1), printing);
	if (tags.isSelfClosing) return content === "" ? [] : [reopen(tags, content)];
	const isPlain = node.entries.length === 0 && (value === null || typeof value !== "object");
	return isPlain ? replaceText(source, node, content) : [{ start: node.start, end: node.end, text: content }];
}

/** `<a/>` with something in it. */
function reopen({ name, openEnd, end }: Tags, content: string): TextEdit {
	return { start: openEnd, end, text: `>${content}</${name}>` };
}

/** Replaces the text of an element, and leaves the comments beside it; of a number also the space around it. */
function replaceText(source: string, node: Node, text: string): TextEdit[] {
	const pieces: TextEdit[] = [];
	let at = node.start;
	for (const note of node.notes ?? []) {
		if (note.kind === "attribute" || note.start < at || note.end > node.end) continue;
		pieces.push({ start: at, end: note.start, text: "" });
		at = note.end;
	}
	pieces.push({ start: at, end: node.end, text: "" });
	const isBlank = ({ start, end }: TextEdit) => skipSpace(source, start, end) === end;
	const main = pieces.find((piece) => !isBlank(piece)) ?? pieces.at(-1);
	if (main) main.text = text;
	if (main && node.kind === "number" && !isBlank(main)) {
		main.start = skipSpace(source, main.start, main.end);
		main.end = trimEnd(source, main.start, main.end);
	}
	const isNumber = node.kind === "number";
	return pieces.filter((piece) => piece === main || (piece.start < piece.end && !(isNumber && isBlank(piece))));
}

function change(
	document: Document,
	container: Node,
	removed: ReadonlySet<number>,
	added: readonly Addition[],
): TextEdit[] | null {
	const { source } = document;
	const tags = tagsOf(source, container);
	const sequence = sequenceIn(source, container);
	if (!tags || !sequence) return null;
	const near = container.entries[added[0]?.at ?? 0] ?? container.entries.at(-1);
	const style = nearStyle(document, container);
	const printing: Printing = { style, prefix: prefixIn(near?.spelled ?? tags.name) };
	const entries = added.map(({ at, name, value, type }) => ({
		at,
		write: (indent: string) => printElement(name, value, type, indent, printing),
	}));
	const base = indentOf(source, tags.nameStart - 1);
	if (tags.isSelfClosing) {
		if (entries.length === 0) return [];
		const inner = style.isBroken ? base + style.unit : base;
		const line = style.isBroken ? style.lineEnd + inner : "";
		const texts = entries.map((entry) => line + entry.write(inner)).join("");
		return [reopen(tags, texts + (style.isBroken ? style.lineEnd + base : ""))];
	}
	const isEmptied =
		removed.size > 0 &&
		entries.length === 0 &&
		removed.size === container.entries.length &&
		sequence.notes.length === 0;
	if (isEmptied && style.emptyEnd !== null) return [{ start: tags.openEnd, end: tags.end, text: style.emptyEnd }];
	return changeSequence(sequence, removed, entries, mannerOf(style));
}

/** The style, with what a place does otherwise. */
function nearStyle(document: Document, container: Node): XmlStyle {
	const { source } = document;
	const style = xmlStyleOf(document);
	const first = container.entries[0];
	if (first ? isOneLine(source, container) : isInLine(document, container)) return { ...style, isBroken: false };
	const indent = first && blankBefore(source, first.start);
	const base = indentOf(source, container.start - 1);
	if (!indent?.startsWith(base) || indent.length === base.length) return style;
	return { ...style, unit: indent.slice(base.length) };
}

function mannerOf({ lineEnd, unit, isBroken }: XmlStyle): Manner {
	return {
		lineEnd,
		unit,
		isBroken,
		gap: "",
		padding: "",
		hasTrailingComma: false,
		isHanging: false,
		needsCommaWhenSingle: false,
	};
}

function renameKey({ source }: Document, entry: Entry, name: string): TextEdit[] | null {
	const tags = tagsOf(source, entry.node);
	if (!tags || !isElementName(name)) return null;
	const text = prefixIn(tags.name) + name;
	const edits = [{ start: tags.nameStart, end: tags.nameEnd, text }];
	if (!tags.isSelfClosing) edits.push({ start: tags.closeStart, end: tags.closeEnd, text });
	return edits;
}
