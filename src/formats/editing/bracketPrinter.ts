import type { Value } from "../../document/value";
import type { BracketForm } from "./bracketLayout";
import { type BracketStyle, isWrittenOnOneLine } from "./bracketStyle";
import type { Lexer } from "./tokens";
import { UnprintableError } from "./unprintable";

/** The differences between bracketed formats. */
export interface BracketSyntax {
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
export interface BracketPrintContext {
	dialect: BracketSyntax;
	style: BracketStyle;
	/** Form of the structures in it. */
	form: BracketForm;
}

/** Width that pprint keeps to. */
const MAX_HANGING_CHARS = 80;

/**
 * A value as text.
 * @param indent the indentation of its line; in hanging layout, the space up to its own first character
 * @throws UnprintableError when the format cannot represent it
 */
export function printBracketValue(
	value: Value,
	indent: string,
	onOneLine: boolean,
	printing: BracketPrintContext,
): string {
	if (value === null || typeof value !== "object") return printScalar(value, printing);
	const { dialect, style } = printing;
	if (!Array.isArray(value) && typeof value.$opaque === "string") {
		if (!dialect.hasExpressions) throw new UnprintableError();
		return value.$opaque;
	}
	const isHanging = style.isHanging && !onOneLine;
	if (isHanging) {
		const line = printBracketValue(value, indent, true, printing);
		if (indent.length + line.length <= MAX_HANGING_CHARS) return line;
	}
	const [open, close] = Array.isArray(value) ? ["[", "]"] : getBrackets(printing.form);
	let inner = indent;
	if (!onOneLine) inner += isHanging ? " ".repeat(open.length) : style.unit;
	const parts = Array.isArray(value)
		? value.map((item) => printBracketValue(item, inner, onOneLine || isWrittenOnOneLine(item, style), printing))
		: Object.entries(value).map(([name, member]) =>
				printBracketMember(name, member, inner, onOneLine, printing, printing.form),
			);
	return printEntries(open, parts, close, indent, inner, onOneLine, style);
}

function getBrackets({ kind, callee }: BracketForm): [string, string] {
	if (kind === "keywords") return [`${callee}(`, ")"];
	return kind === "pairs" ? [`${callee}([`, "])"] : ["{", "}"];
}

/**
 * A member with its name, in the form of the structure that it goes into.
 * @param onOneLine whether its value goes on one line whatever it is
 */
export function printBracketMember(
	name: string,
	value: Value,
	indent: string,
	onOneLine: boolean,
	printing: BracketPrintContext,
	form: BracketForm,
): string {
	const { style } = printing;
	const head = printHead(name, form, printing);
	const inner = style.isHanging ? indent + " ".repeat(head.length) : indent;
	const text = head + printBracketValue(value, inner, onOneLine || isWrittenOnOneLine(value, style), printing);
	return form.kind === "pairs" ? `${text})` : text;
}

function printHead(name: string, form: BracketForm, { dialect, style }: BracketPrintContext): string {
	if (form.kind === "keywords") {
		if (!dialect.isKeyword?.(name)) throw new UnprintableError();
		return `${name}=`;
	}
	const key = dialect.string(name, style.quote);
	return form.kind === "pairs" ? `(${key}, ` : key + style.colon;
}

function printEntries(
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

function printScalar(value: string | number | boolean | null, { dialect, style }: BracketPrintContext): string {
	if (typeof value === "string") return dialect.string(value, style.valueQuote);
	if (value === null) return dialect.null;
	if (typeof value === "boolean") return value ? dialect.true : dialect.false;
	if (!Number.isFinite(value)) throw new UnprintableError();
	return String(value);
}
