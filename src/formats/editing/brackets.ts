import type { Document } from "../../document/document";
import type { TextEdit } from "../../document/edit";
import type { Entry, Node } from "../../document/node";
import type { Value } from "../../document/value";
import { type BracketStyle, bracketStyleOf, isOnOneLine } from "./bracketStyle";
import { changeSequence, type Manner } from "./changes";
import type { Addition, FormatEditor } from "./editor";
import { type Form, type Frame, frameOf } from "./frame";
import { indentOf } from "./layout";
import { isInLine, isOneLine } from "./locate";
import { moveSlot } from "./moves";
import { indentNear } from "./sequence";
import type { Lexer } from "./tokens";

/** In what formats of bracketed text differ. */
export interface BracketDialect {
	lex: Lexer;
	/** Step of indentation and opening quote where the text shows none. */
	unit: string;
	quote: string;
	true: string;
	false: string;
	null: string;
	/** A string in quotes like the one given. */
	string(text: string, quote: string): string;
	/** Whether a name may stand as a keyword of a call; null when the format has no calls. */
	isKeyword: ((name: string) => boolean) | null;
	/** An expression of the format's own language, as it stands in a text; null when the format has none. */
	expression: ((source: string) => string) | null;
	/** The opening quote of the string at the start of a range; null when none stands there. */
	quoteAt(source: string, start: number): string | null;
}

const BRACES: Form = { kind: "braces", callee: "" };

/** What a value is printed with. */
interface Printing {
	dialect: BracketDialect;
	style: BracketStyle;
	/** Form of the structures in it. */
	form: Form;
}

/** Thrown within this file alone: a value that the format cannot express. */
class Unprintable extends Error {}

/** Makes the editor of a format of bracketed text. */
export function bracketEditor(dialect: BracketDialect): FormatEditor {
	return {
		setValue: (document, node, value) => attempt(() => setValue(dialect, document, node, value)),
		change: (document, container, removed, added) =>
			attempt(() => change(dialect, document, container, removed, added)),
		moveItem(document, list, from, to) {
			const frame = frameOf(document.source, list, dialect.lex);
			return frame && moveSlot(frame.sequence, from, to);
		},
		renameKey: (document, entry, name) => renameKey(dialect, document, entry, name),
	};
}

function attempt(edit: () => TextEdit[] | null): TextEdit[] | null {
	try {
		return edit();
	} catch (error) {
		if (error instanceof Unprintable) return null;
		throw error;
	}
}

function setValue(dialect: BracketDialect, document: Document, node: Node, value: Value): TextEdit[] | null {
	const { source } = document;
	const { start, end } = node;
	if (node.kind === "opaque" || start >= end) return null;
	const style = styleOf(dialect, document);
	const quote = dialect.quoteAt(source, start) ?? style.quote;
	const frame = node.kind === "structure" ? frameOf(source, node, dialect.lex) : null;
	const printing = { dialect, style: { ...style, quote }, form: nestedForm(frame?.form) };
	const wasOne = node.entries.length > 0 && isOneLine(source, node);
	const isOne = wasOne || isOnOneLine(value, style) || isInLine(document, node);
	return [{ start, end, text: print(value, indentOf(source, start), isOne, printing) }];
}

function change(
	dialect: BracketDialect,
	document: Document,
	container: Node,
	removed: ReadonlySet<number>,
	added: readonly Addition[],
): TextEdit[] | null {
	const { source } = document;
	const frame = frameOf(source, container, dialect.lex);
	if (!frame) return null;
	const isList = container.kind === "list";
	const isAllGone = removed.size === container.entries.length && added.length === 0;
	// `{}` is no empty set, and nothing at all no structure.
	if (isAllGone && (frame.bracket === "" || (isList && frame.bracket === "{"))) return null;
	const style = styleOf(dialect, document);
	const printing = {
		dialect,
		style: nearStyle(dialect, document, frame, style),
		form: formFor(dialect, document, container, frame),
	};
	const { sequence } = frame;
	const isInOne = sequence.slots.length > 0 ? isOneLine(source, sequence) : isInLine(document, container);
	const entries = added.map((addition) => {
		const isOne = isInOne || isLikeSiblings(container, addition.value, style, source);
		return {
			at: addition.at,
			write: (indent: string) => {
				const value = print(addition.value, indent, isOne, printing);
				return isList ? value : member(addition.name, value, frame.form, printing);
			},
		};
	});
	const manner = mannerOf(container, frame, added, printing.style);
	return changeSequence(sequence, removed, entries, isInOne ? { ...manner, isBroken: false } : manner);
}

function styleOf(dialect: BracketDialect, document: Document): BracketStyle {
	return bracketStyleOf(document, dialect.unit, dialect.quote);
}

/** The style, with what the neighbors of a place do otherwise. */
function nearStyle(dialect: BracketDialect, { source }: Document, frame: Frame, style: BracketStyle): BracketStyle {
	const { sequence } = frame;
	const indent = indentNear(sequence, 0);
	const base = indentOf(source, sequence.start - 1);
	const unit = indent?.startsWith(base) && indent.length > base.length ? indent.slice(base.length) : style.unit;
	const first = sequence.slots[0];
	const hasTrailingComma = first && indent !== null ? sequence.hasTrailingComma : style.hasTrailingComma;
	const quote = first && frame.form.kind === "braces" ? dialect.quoteAt(source, first.start) : null;
	return { ...style, unit, hasTrailingComma, quote: quote ?? style.quote };
}

/** The form that structures inside of a change take: that of the structure around, in a list that of the first item. */
function formFor(dialect: BracketDialect, { source }: Document, container: Node, frame: Frame): Form {
	if (container.kind === "structure") return nestedForm(frame.form);
	const sibling = container.entries.find((entry) => entry.node.kind === "structure")?.node;
	return nestedForm(sibling && frameOf(source, sibling, dialect.lex)?.form);
}

function nestedForm(form: Form | undefined): Form {
	return form && /(?:^|\.)(?:dict|OrderedDict)$/.test(form.callee) ? form : BRACES;
}

/** Whether a value goes on one line: as the values of its kind beside it, if there are any, else as usual in the text. */
function isLikeSiblings(container: Node, value: Value, style: BracketStyle, source: string): boolean {
	if (container.kind !== "list") return isOnOneLine(value, style);
	const siblings = container.entries.filter((entry) => entry.node.entries.length > 0).slice(0, 5);
	if (siblings.length === 0) return isOnOneLine(value, style);
	return siblings.every(({ node }) => !/[\r\n]/.test(source.slice(node.start, node.end)));
}

function mannerOf(container: Node, frame: Frame, added: readonly Addition[], style: BracketStyle): Manner {
	const isList = container.kind === "list";
	const values: Value = isList
		? added.map((one) => one.value)
		: Object.fromEntries(added.map((one) => [one.name, one.value]));
	return {
		lineEnd: style.lineEnd,
		unit: style.unit,
		isBroken: !isOnOneLine(values, style),
		gap: style.gap,
		padding: frame.bracket === "{" ? style.padding : "",
		hasTrailingComma: style.hasTrailingComma,
		needsCommaWhenSingle: isList && frame.bracket === "(",
	};
}

function print(value: Value, indent: string, onOneLine: boolean, printing: Printing): string {
	if (value === null || typeof value !== "object") return scalarText(value, printing);
	const { dialect, style } = printing;
	if (!Array.isArray(value) && typeof value.$opaque === "string") {
		if (!dialect.expression) throw new Unprintable();
		return dialect.expression(value.$opaque);
	}
	const inner = onOneLine ? indent : indent + style.unit;
	const write = (one: Value) => print(one, inner, onOneLine || isOnOneLine(one, style), printing);
	if (Array.isArray(value)) return enclose("[", value.map(write), "]", indent, onOneLine, style);
	const { form } = printing;
	const parts = Object.entries(value).map(([name, one]) => member(name, write(one), form, printing));
	if (form.kind === "keywords") return enclose(`${form.callee}(`, parts, ")", indent, onOneLine, style);
	if (form.kind === "pairs") return enclose(`${form.callee}([`, parts, "])", indent, onOneLine, style);
	return enclose("{", parts, "}", indent, onOneLine, style);
}

function enclose(
	open: string,
	parts: readonly string[],
	close: string,
	indent: string,
	onOneLine: boolean,
	style: BracketStyle,
): string {
	if (parts.length === 0) return open + close;
	if (onOneLine) {
		const padding = open === "{" ? style.padding : "";
		return open + padding + parts.join(`,${style.gap}`) + padding + close;
	}
	const line = style.lineEnd + indent;
	const trailing = style.hasTrailingComma ? "," : "";
	return open + line + style.unit + parts.join(`,${line}${style.unit}`) + trailing + line + close;
}

function member(name: string, value: string, form: Form, { dialect, style }: Printing): string {
	if (form.kind === "keywords") {
		if (!dialect.isKeyword?.(name)) throw new Unprintable();
		return `${name}=${value}`;
	}
	const key = dialect.string(name, style.quote);
	return form.kind === "pairs" ? `(${key}, ${value})` : key + style.colon + value;
}

function scalarText(value: string | number | boolean | null, { dialect, style }: Printing): string {
	if (typeof value === "string") return dialect.string(value, style.quote);
	if (value === null) return dialect.null;
	if (typeof value === "boolean") return value ? dialect.true : dialect.false;
	if (!Number.isFinite(value)) throw new Unprintable();
	return String(value);
}

function renameKey(dialect: BracketDialect, { source }: Document, entry: Entry, name: string): TextEdit[] | null {
	const { keyStart: start, keyEnd: end } = entry;
	if (start < 0) return null;
	const quote = dialect.quoteAt(source, start);
	if (quote !== null) return [{ start, end, text: dialect.string(name, quote) }];
	// A name without quotes is a keyword in Python, else an expression whose value is the key.
	if (dialect.isKeyword && !/^[ \t]*=/.test(source.slice(end, end + 10))) return null;
	if (source.slice(start, end) !== entry.spelled || !/^[A-Za-z_]\w*$/.test(name)) return null;
	return [{ start, end, text: name }];
}
