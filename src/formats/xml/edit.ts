import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import type { MemberType } from "../../schema/definitions";
import { LESS_THAN } from "../charCodes";
import type { FormatEditor, NewEntry } from "../editing/formatEditor";
import { isInOneLineContainer, isOneLine } from "../editing/location";
import { parseSequence, type Sequence } from "../editing/sequence";
import { changeSequence, type InsertStyle } from "../editing/sequenceChanges";
import { createMoveEdits } from "../editing/slotMoves";
import { type Lexer, readDelimited, readLineEnd } from "../editing/tokens";
import { tryEdit } from "../editing/unprintable";
import { getBlankBefore, getIndent } from "../editing/whitespace";
import { findTrimmedEnd, isSpace, skipSpace } from "./characters";
import { type ElementTags, findElementTags, getPrefixWithColon, hasCloseTag } from "./elementTags";
import { isElementName } from "./escape";
import { getXmlStyle, printContent, printElement, type XmlPrintContext, type XmlStyle } from "./valuePrinter";

/** Edits XML: elements in the order of the schema, prefixes and ways to write empty elements as they are around. */
export const xmlEditor: FormatEditor = {
	setValue: (document, node, value, type) => tryEdit(() => setValue(document, node, value, type)),
	change: (document, container, removed, added) => tryEdit(() => changeEntries(document, container, removed, added)),
	moveItem(document, list, from, to) {
		const sequence = getSequence(document.source, list);
		return sequence && createMoveEdits(sequence, from, to);
	},
	renameKey,
};

const lexXml: Lexer = (source, start, end) => {
	const tokens = [];
	for (let at = start; at < end; ) {
		const token = readLineEnd(source, at) ?? (isSpace(source.charCodeAt(at)) ? null : readMarkup(source, at, end));
		if (token) tokens.push(token);
		at = token?.end ?? at + 1;
	}
	return tokens;
};

function readMarkup(source: string, start: number, end: number): ReturnType<Lexer>[number] {
	if (source.startsWith("<!--", start)) return readDelimited(source, start, end, "<!--", "-->");
	if (source.startsWith("<?", start)) return readDelimited(source, start, end, "<?", "?>");
	let at = start + 1;
	while (at < end && source.charCodeAt(at) !== LESS_THAN && !isSpace(source.charCodeAt(at))) at++;
	return { kind: "stray", start, end: at };
}

const sequences = new WeakMap<Node, Sequence | null>();

/** The elements in a structure or list, cached because many findings may change the same one. */
function getSequence(source: string, container: Node): Sequence | null {
	let sequence = sequences.get(container);
	if (sequence === undefined) {
		sequence = parseElementSequence(source, container);
		sequences.set(container, sequence);
	}
	return sequence;
}

function parseElementSequence(source: string, container: Node): Sequence | null {
	if (!container.entries.every((entry) => hasCloseTag(source, entry))) return null;
	return parseSequence(source, { start: container.start, end: container.end }, container.entries, lexXml, false);
}

function setValue(document: Document, node: Node, value: Value, type: MemberType | null): TextEdit[] | null {
	const { source } = document;
	const tags = findElementTags(source, node);
	if (!tags) return null;
	const style = getNearStyle(document, node);
	const printing = { style, prefix: getPrefixWithColon(tags.name) };
	const content = printContent(value, type, getIndent(source, tags.nameStart - 1), printing);
	if (tags.isSelfClosing) return content === "" ? [] : [openElement(tags, content)];
	const isPlain = node.entries.length === 0 && (value === null || typeof value !== "object");
	return isPlain ? replaceText(source, node, content) : [{ start: node.start, end: node.end, text: content }];
}

/** `<a/>` with something in it. */
function openElement({ name, openEnd, end }: ElementTags, content: string): TextEdit {
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
		main.end = findTrimmedEnd(source, main.start, main.end);
	}
	const isNumber = node.kind === "number";
	return pieces.filter((piece) => piece === main || (piece.start < piece.end && !(isNumber && isBlank(piece))));
}

function changeEntries(
	document: Document,
	container: Node,
	removed: ReadonlySet<number>,
	added: readonly NewEntry[],
): TextEdit[] | null {
	const { source } = document;
	const tags = findElementTags(source, container);
	const sequence = getSequence(source, container);
	if (!tags || !sequence) return null;
	const neighbor = container.entries[added[0]?.at ?? 0] ?? container.entries.at(-1);
	const style = getNearStyle(document, container);
	const printing: XmlPrintContext = { style, prefix: getPrefixWithColon(neighbor?.spelled ?? tags.name) };
	const entries = added.map(({ at, name, value, type }) => ({
		at,
		write: (indent: string) => printElement(name, value, type, indent, printing),
	}));
	const base = getIndent(source, tags.nameStart - 1);
	if (tags.isSelfClosing) {
		if (entries.length === 0) return [];
		const inner = style.isBroken ? base + style.unit : base;
		const line = style.isBroken ? style.lineEnd + inner : "";
		const texts = entries.map((entry) => line + entry.write(inner)).join("");
		return [openElement(tags, texts + (style.isBroken ? style.lineEnd + base : ""))];
	}
	const isEmptied =
		removed.size > 0 &&
		entries.length === 0 &&
		removed.size === container.entries.length &&
		sequence.notes.length === 0;
	if (isEmptied && style.emptyEnd !== null) return [{ start: tags.openEnd, end: tags.end, text: style.emptyEnd }];
	return changeSequence(sequence, removed, entries, toInsertStyle(style));
}

/** The style, with what a place does otherwise. */
function getNearStyle(document: Document, container: Node): XmlStyle {
	const { source } = document;
	const style = getXmlStyle(document);
	const first = container.entries[0];
	if (first ? isOneLine(source, container) : isInOneLineContainer(document, container))
		return { ...style, isBroken: false };
	const indent = first && getBlankBefore(source, first.start);
	const base = getIndent(source, container.start - 1);
	if (!indent?.startsWith(base) || indent.length === base.length) return style;
	return { ...style, unit: indent.slice(base.length) };
}

function toInsertStyle({ lineEnd, unit, isBroken }: XmlStyle): InsertStyle {
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
	const tags = findElementTags(source, entry.node);
	if (!tags || !isElementName(name)) return null;
	const text = getPrefixWithColon(tags.name) + name;
	const edits = [{ start: tags.nameStart, end: tags.nameEnd, text }];
	if (!tags.isSelfClosing) edits.push({ start: tags.closeStart, end: tags.closeEnd, text });
	return edits;
}
