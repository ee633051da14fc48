import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import { type BracketForm, type BracketLayout, getBracketLayout } from "./bracketLayout";
import { type BracketSyntax, printBracketMember, printBracketValue } from "./bracketPrinter";
import { type BracketStyle, getBracketStyle, isWrittenOnOneLine } from "./bracketStyle";
import type { FormatEditor, NewEntry } from "./formatEditor";
import { findTrailTo, isInOneLineContainer, isOneLine } from "./location";
import { findIndentNear } from "./sequence";
import { changeSequence, type InsertStyle } from "./sequenceChanges";
import { createMoveEdits } from "./slotMoves";
import { tryEdit } from "./unprintable";
import { getColumnIndent, getIndent } from "./whitespace";

/** Creates the editor of a bracketed format. */
export function createBracketEditor(dialect: BracketSyntax): FormatEditor {
	return {
		setValue: (document, node, value) => tryEdit(() => setValue(dialect, document, node, value)),
		change: (document, container, removed, added) =>
			tryEdit(() => changeEntries(dialect, document, container, removed, added)),
		moveItem(document, list, from, to) {
			const frame = getBracketLayout(document.source, list, dialect.lex);
			return frame && createMoveEdits(frame.sequence, from, to);
		},
		renameKey: (document, entry, name) => renameKey(dialect, document, entry, name),
	};
}

function setValue(dialect: BracketSyntax, document: Document, node: Node, value: Value): TextEdit[] | null {
	const { source } = document;
	const { start, end } = node;
	if (node.kind === "opaque" || start >= end) return null;
	const style = getStyle(dialect, document);
	const valueQuote = dialect.quoteAt(source, start) ?? style.valueQuote;
	const printing = { dialect, style: { ...style, valueQuote }, form: findFormNear(dialect, document, node) };
	const wasOne = node.entries.length > 0 && isOneLine(source, node);
	const isOne = wasOne || isWrittenOnOneLine(value, style) || isInOneLineContainer(document, node);
	return [
		{
			start,
			end,
			text: printBracketValue(value, (style.isHanging ? getColumnIndent : getIndent)(source, start), isOne, printing),
		},
	];
}

function changeEntries(
	dialect: BracketSyntax,
	document: Document,
	container: Node,
	removed: ReadonlySet<number>,
	added: readonly NewEntry[],
): TextEdit[] | null {
	const { source } = document;
	const frame = getBracketLayout(source, container, dialect.lex);
	if (!frame) return null;
	const isList = container.kind === "list";
	const isAllGone = removed.size === container.entries.length && added.length === 0;
	// `{}` is not an empty set, and empty text is not a structure.
	if (isAllGone && (frame.bracket === "" || (isList && frame.bracket === "{"))) return null;
	const style = getStyle(dialect, document);
	const printing = {
		dialect,
		style: getNearStyle(dialect, document, frame, style),
		form: findFormNear(dialect, document, container),
	};
	const { sequence } = frame;
	const isInOne = sequence.slots.length > 0 ? isOneLine(source, sequence) : isInOneLineContainer(document, container);
	const entries = added.map((addition) => {
		const isOne = isInOne || isLikeSiblings(container, addition.value, style, source);
		return {
			at: addition.at,
			write: (indent: string) => {
				if (isList) return printBracketValue(addition.value, indent, isOne, printing);
				return printBracketMember(addition.name, addition.value, indent, isOne, printing, frame.form);
			},
		};
	});
	const manner = toInsertStyle(container, frame, added, printing.style);
	return changeSequence(sequence, removed, entries, isInOne ? { ...manner, isBroken: false } : manner);
}

function getStyle(dialect: BracketSyntax, document: Document): BracketStyle {
	return getBracketStyle(document, dialect.unit, dialect.quote);
}

/** The style of the text, adjusted to the neighbors of a place. */
function getNearStyle(
	dialect: BracketSyntax,
	{ source }: Document,
	frame: BracketLayout,
	style: BracketStyle,
): BracketStyle {
	const { sequence } = frame;
	const indent = findIndentNear(sequence, 0);
	const base = getIndent(source, sequence.start - 1);
	const unit = indent?.startsWith(base) && indent.length > base.length ? indent.slice(base.length) : style.unit;
	const first = sequence.slots[0];
	const hasTrailingComma = first && indent !== null ? sequence.hasTrailingComma : style.hasTrailingComma;
	const quote = first && frame.form.kind === "braces" ? dialect.quoteAt(source, first.start) : null;
	return { ...style, unit, hasTrailingComma, quote: quote ?? style.quote };
}

/**
 * The form of structures inserted into a node: its own, in a list that of an item, else that of the enclosing structure.
 */
function findFormNear(dialect: BracketSyntax, { source, root }: Document, node: Node): BracketForm {
	const around = findTrailTo(root, node) ?? [];
	const item = node.kind === "list" ? node.entries.find((entry) => entry.node.kind === "structure")?.node : node;
	const nearest = [item, ...around.map((step) => step.parent).reverse()].find(
		(container) => container?.kind === "structure",
	);
	const form = nearest && getBracketLayout(source, nearest, dialect.lex)?.form;
	return form && /(?:^|\.)(?:dict|OrderedDict)$/.test(form.callee) ? form : { kind: "braces", callee: "" };
}

/** Whether to write a value on one line: as its siblings of the same kind, if any, else as usual in the text. */
function isLikeSiblings(container: Node, value: Value, style: BracketStyle, source: string): boolean {
	if (container.kind !== "list") return isWrittenOnOneLine(value, style);
	const siblings = container.entries.filter((entry) => entry.node.entries.length > 0).slice(0, 5);
	if (siblings.length === 0) return isWrittenOnOneLine(value, style);
	return siblings.every(({ node }) => !/[\r\n]/.test(source.slice(node.start, node.end)));
}

function toInsertStyle(
	container: Node,
	frame: BracketLayout,
	added: readonly NewEntry[],
	style: BracketStyle,
): InsertStyle {
	const isList = container.kind === "list";
	const values: Value = isList
		? added.map((entry) => entry.value)
		: Object.fromEntries(added.map((entry) => [entry.name, entry.value]));
	return {
		lineEnd: style.lineEnd,
		unit: style.unit,
		isBroken: !isWrittenOnOneLine(values, style),
		gap: style.gap,
		padding: frame.bracket === "{" ? style.padding : "",
		hasTrailingComma: style.hasTrailingComma,
		isHanging: style.isHanging,
		needsCommaWhenSingle: isList && frame.bracket === "(",
	};
}

function renameKey(dialect: BracketSyntax, { source }: Document, entry: Entry, name: string): TextEdit[] | null {
	const { keyStart: start, keyEnd: end } = entry;
	if (start < 0) return null;
	const quote = dialect.quoteAt(source, start);
	if (quote !== null) return [{ start, end, text: dialect.string(name, quote) }];
	// A name without quotes is a keyword in Python, else an expression whose value is the key.
	if (dialect.isKeyword && !/^[ \t]*=/.test(source.slice(end, end + 10))) return null;
	if (source.slice(start, end) !== entry.spelled || !/^[A-Za-z_]\w*$/.test(name)) return null;
	return [{ start, end, text: name }];
}
