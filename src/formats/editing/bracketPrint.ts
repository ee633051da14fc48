import type { Value } from "../../document/value";
import { type BracketStyle, goesOnOneLine } from "./bracketStyle";
import type { Form } from "./frame";
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
	/** Whether an expression can be written as it stands in another text of the format. */
	hasExpressions: boolean;
	/** The opening quote of the string at the start of a range; null when none stands there. */
	quoteAt(source: string, start: number): string | null;
}

/** What a value is printed with. */
export interface Printing {
	dialect: BracketDialect;
	style: BracketStyle;
	/** Form of the structures in it. */
	form: Form;
}

/** Thrown where the format has no way to write a value. */
export class Unprintable extends Error {}

/** Width that pprint keeps to. */
const HANGING_WIDTH = 80;

/**
 * A value as text.
 * @param indent the indentation of its line; in hanging layout, the space up to its own first character
 * @throws Unprintable when the format has no way to write it
 */
export function print(value: Value, indent: string, onOneLine: boolean, printing: Printing): string {
	if (value === null || typeof value !== "object") return scalarText(value, printing);
	const { dialect, style } = printing;
	if (!Array.isArray(value) && typeof value.$opaque === "string") {
		if (!dialect.hasExpressions) throw new Unprintable();
		return value.$opaque;
	}
	const isHanging = style.isHanging && !onOneLine;
	if (isHanging) {
		const line = print(value, indent, true, printing);
		if (indent.length + line.length <= HANGING_WIDTH) return line;
	}
	const [open, close] = Array.isArray(value) ? ["[", "]"] : bracketsOf(printing.form);
	let inner = indent;
	if (!onOneLine) inner += isHanging ? " ".repeat(open.length) : style.unit;
	const parts = Array.isArray(value)
		? value.map((one) => print(one, inner, onOneLine || goesOnOneLine(one, style), printing))
		: Object.entries(value).map(([name, one]) => printMember(name, one, inner, onOneLine, printing, printing.form));
	return enclose(open, parts, close, indent, inner, onOneLine, style);
}

function bracketsOf({ kind, callee }: Form): [string, string] {
	if (kind === "keywords") return [`${callee}(`, ")"];
	return kind === "pairs" ? [`${callee}([`, "])"] : ["{", "}"];
}

/**
 * A member with its name, in the form of the structure that it goes into.
 * @param onOneLine whether its value goes on one line whatever it is
 */
export function printMember(
	name: string,
	value: Value,
	indent: string,
	onOneLine: boolean,
	printing: Printing,
	form: Form,
): string {
	const { style } = printing;
	const head = headOf(name, form, printing);
	const inner = style.isHanging ? indent + " ".repeat(head.length) : indent;
	const text = head + print(value, inner, onOneLine || goesOnOneLine(value, style), printing);
	return form.kind === "pairs" ? `${text})` : text;
}

function headOf(name: string, form: Form, { dialect, style }: Printing): string {
	if (form.kind === "keywords") {
		if (!dialect.isKeyword?.(name)) throw new Unprintable();
		return `${name}=`;
	}
	const key = dialect.string(name, style.quote);
	return form.kind === "pairs" ? `(${key}, ` : key + style.colon;
}

function enclose(
	open: string,
	parts: readonly string[],
	close: string,
	indent: string,
	inner: string,
	onOneLine: boolean,
	style: BracketStyle,
): string {
	if (parts.length === 0) return open + close;
	if (onOneLine) {
		const padding = open === "{" ? style.padding : "";
		return open + padding + parts.join(`,${style.gap}`) + padding + close;
	}
	const line = style.lineEnd + inner;
	if (style.isHanging) return open + parts.join(`,${line}`) + close;
	return open + line + parts.join(`,${line}`) + (style.hasTrailingComma ? "," : "") + style.lineEnd + indent + close;
}

function scalarText(value: string | number | boolean | null, { dialect, style }: Printing): string {
	if (typeof value === "string") return dialect.string(value, style.valueQuote);
	if (value === null) return dialect.null;
	if (typeof value === "boolean") return value ? dialect.true : dialect.false;
	if (!Number.isFinite(value)) throw new Unprintable();
	return String(value);
}
