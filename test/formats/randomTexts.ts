import type { FormatName } from "../../src/document/formatTraits";
import type { Value } from "../../src/document/value";
import type { MemberType, ScalarType } from "../../src/schema/definitions";
import { memberOf, structureOf } from "../../src/schema/schema";

/** Random choices that one seed repeats. */
export class Dice {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** An integer from 0 to below a limit. */
	below(limit: number): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) % limit;
	}

	chance(percent: number): boolean {
		return this.below(100) < percent;
	}

	pick<T>(all: readonly T[]): T {
		return all[this.below(all.length)] as T;
	}
}

const STRINGS = [
	...'media|it\'s|say "hi"|<b>&amp;</b>|x, y: {z}|# no // comment| padded |é→😀|back\\slash|]]>|{|<!-- x -->'.split(
		"|",
	),
	"",
	"line\nbreak",
	"tab\there",
];

/** A value of a type of the schema; members and items by chance. */
export function randomValue(type: MemberType, dice: Dice, depth = 0): Value {
	if (typeof type === "string") return randomScalar(type, dice);
	if ("list" in type) {
		const item: MemberType = structureOf(type.list) ? { structure: type.list } : "string";
		return Array.from({ length: dice.below(depth > 4 ? 2 : 4) }, () => randomValue(item, dice, depth + 1));
	}
	const value: [string, Value][] = [];
	for (const [name, member] of Object.entries(structureOf(type.structure)?.members ?? {})) {
		const isPlain = typeof member.type === "string";
		if (!member.in && dice.chance(depth > 5 && !isPlain ? 0 : 40)) {
			value.push([name, randomValue(member.type, dice, depth + 1)]);
		}
	}
	return Object.fromEntries(value);
}

function randomScalar(type: ScalarType, dice: Dice): Value {
	if (type === "boolean") return dice.chance(50);
	if (type === "timestamp") return "2020-05-31T00:00:00Z";
	return type === "string" ? dice.pick(STRINGS) : dice.below(100_000);
}

/** A value as a text of a format, laid out at random, with comments `c0`, `c1`, … at random places. */
export function randomText(value: Value, format: FormatName, shape: string, dice: Dice): string {
	const lineEnd = dice.pick(["\n", "\n", "\r\n"]);
	const layout = new Layout(dice, dice.pick(["  ", "    ", "\t"]), lineEnd, dice.chance(60), dice.pick([0, 0, 15, 40]));
	if (format === "xml") return new XmlText(layout).root(shape, value);
	return new BracketText(layout, format).root(value);
}

class Layout {
	private comments = 0;

	constructor(
		readonly dice: Dice,
		readonly unit: string,
		readonly lineEnd: string,
		/** Whether anything stands on several lines. */
		readonly isBroken: boolean,
		private readonly commented: number,
	) {}

	/** The text of a comment, or null by chance. */
	comment(): string | null {
		return this.dice.chance(this.commented) ? ` c${this.comments++} ` : null;
	}
}

class BracketText {
	private readonly quote: string;
	private readonly colon: string;
	private readonly trailing: number;
	private readonly strange: number;
	private readonly calls: string;

	constructor(
		private readonly layout: Layout,
		private readonly format: "json" | "python",
	) {
		const { dice } = layout;
		this.quote = format === "json" ? '"' : dice.pick(["'", '"']);
		this.colon = dice.pick([": ", ":", " : "]);
		this.trailing = dice.pick([0, 0, 100, 50]);
		this.strange = dice.pick([0, 0, 0, 30, 100]);
		this.calls = format === "json" ? "" : dice.pick(["", "", "dict", "OrderedDict"]);
	}

	root(value: Value): string {
		return this.write(value, "", this.layout.isBroken) + this.layout.lineEnd;
	}

	private write(value: Value, indent: string, mayBreak: boolean): string {
		if (value === null || typeof value !== "object") return this.scalar(value);
		const { dice, unit } = this.layout;
		const isBroken = mayBreak && dice.chance(75);
		const inner = isBroken ? indent + unit : indent;
		const entries = Array.isArray(value) ? value.map((one) => this.write(one, inner, isBroken)) : Object.entries(value);
		if (Array.isArray(value)) {
			const isTuple = this.format === "python" && dice.chance(20);
			return this.enclose(isTuple ? "(" : "[", entries as string[], isTuple ? ")" : "]", indent, isBroken);
		}
		const [open, head, tail, close] = this.form();
		const members = (entries as [string, Value][]).map(
			([key, one]) => head(key) + this.write(one, inner, isBroken) + tail,
		);
		return this.enclose(open, members, close, indent, isBroken);
	}

	private form(): [string, (key: string) => string, string, string] {
		const { quote, calls, colon } = this;
		if (calls === "dict" && this.layout.dice.chance(80)) return ["dict(", (key) => `${key}=`, "", ")"];
		if (calls === "OrderedDict") return ["OrderedDict([", (key) => `(${quote}${key}${quote}, `, ")", "])"];
		return ["{", (key) => quote + key + quote + colon, "", "}"];
	}

	private enclose(open: string, entries: readonly string[], close: string, indent: string, isBroken: boolean): string {
		const { dice, unit, lineEnd } = this.layout;
		const inner = indent + unit;
		const end = lineEnd + indent + close;
		if (entries.length === 0) return open + (isBroken ? this.ownLines(inner) + end : this.blockComment() + close);
		const isSingle = open === "(" && entries.length === 1;
		const hasTrailing = isSingle || dice.chance(this.trailing);
		const commaAt = (index: number) => (index < entries.length - 1 || hasTrailing ? "," : "");
		if (!isBroken) {
			const parts = entries.map((entry, at) => entry + this.blockComment() + commaAt(at) + this.blockComment());
			return open + this.blockComment() + parts.join(dice.pick(["", " ", " "])) + close;
		}
		if (!isSingle && dice.chance(this.strange)) return open + this.strangeLines(entries, inner) + close;
		const lines = entries.map((entry, at) => {
			return this.ownLines(inner) + lineEnd + inner + entry + commaAt(at) + this.lineComment();
		});
		return open + this.lineComment() + lines.join("") + this.ownLines(inner) + end;
	}

	/** Entries on several lines in ways that fewer people like. */
	private strangeLines(entries: readonly string[], inner: string): string {
		const { dice, lineEnd } = this.layout;
		const line = lineEnd + inner;
		const lines = [
			() => entries.join(`,${this.lineComment()}${line}`),
			() => line + entries.join(`${this.lineComment()}${line}, `),
			() => line + entries.join(`,${dice.pick([" ", line])}`),
			() => line + entries.join(`,${this.lineComment()}${line}`) + this.blockComment(),
		];
		return dice.pick(lines)();
	}

	private ownLines(indent: string): string {
		const { lineEnd, dice } = this.layout;
		const blank = dice.chance(5) ? lineEnd : "";
		const comment = this.layout.comment();
		return comment === null ? blank : blank + lineEnd + indent + this.sign() + comment;
	}

	private lineComment(): string {
		const comment = this.layout.comment();
		return comment === null ? "" : `  ${this.sign()}${comment}`;
	}

	private blockComment(): string {
		const comment = this.format === "json" ? this.layout.comment() : null;
		return comment === null ? "" : `/*${comment}*/`;
	}

	private sign(): string {
		return this.format === "json" ? "//" : "#";
	}

	private scalar(value: string | number | boolean | null): string {
		if (this.format === "json") return JSON.stringify(value);
		if (typeof value === "boolean") return value ? "True" : "False";
		if (typeof value !== "string") return String(value ?? "None");
		const { dice } = this.layout;
		const quote = dice.chance(80) ? this.quote : dice.pick(["'", '"']);
		const text = value
			.replace(/[\\\n\t]/g, (char) => JSON.stringify(char).slice(1, -1))
			.replaceAll(quote, `\\${quote}`);
		const literal = dice.pick(["", "", "", "u"]) + quote + text + quote;
		return dice.chance(5) ? `(${literal})` : literal;
	}
}

class XmlText {
	private readonly prefix: string;
	private readonly empty: string | null;

	constructor(private readonly layout: Layout) {
		this.prefix = layout.dice.pick(["", "", "cf:"]);
		this.empty = layout.dice.pick([null, "/>", " />"]);
	}

	root(shape: string, value: Value): string {
		const { isBroken, lineEnd } = this.layout;
		const name = this.prefix + shape;
		const namespace = this.prefix === "" ? "" : ' xmlns:cf="http://cloudfront.amazonaws.com/doc/2020-05-31/"';
		const content = this.content(value, { structure: shape }, "", isBroken);
		return `<?xml version="1.0"?>${lineEnd}<${name}${namespace}>${content}</${name}>${lineEnd}`;
	}

	private element(name: string, value: Value, type: MemberType | null, indent: string, mayBreak: boolean): string {
		const content = this.content(value, type, indent, mayBreak);
		const tag = this.prefix + name;
		const isEmpty = content === "" && this.empty !== null && this.layout.dice.chance(90);
		return isEmpty ? `<${tag}${this.empty}` : `<${tag}>${content}</${tag}>`;
	}

	private content(value: Value, type: MemberType | null, indent: string, mayBreak: boolean): string {
		if (value === null || typeof value !== "object") return this.scalar(value as string);
		const { dice, unit, lineEnd } = this.layout;
		const isBroken = mayBreak && dice.chance(80);
		const inner = isBroken ? indent + unit : indent;
		const parts = childrenOf(value, type).map(([name, one, of]) => this.element(name, one, of, inner, isBroken));
		if (parts.length === 0) return "";
		let out = isBroken ? this.comment(" ") : "";
		for (const part of parts) {
			if (isBroken) out += this.ownLine(inner) + lineEnd + inner + part + this.comment(dice.pick(["", " "]));
			else out += this.comment("") + part;
		}
		return out + (isBroken ? this.ownLine(inner) + lineEnd + indent : this.comment(""));
	}

	private scalar(value: string | number | boolean): string {
		const { dice } = this.layout;
		if (typeof value === "number" && dice.chance(10)) return ` ${value}\n`;
		const raw = String(value);
		const isCoded = typeof value === "string" && value !== "" && !value.includes("]]>") && dice.chance(10);
		const text = isCoded
			? `<![CDATA[${raw}]]>`
			: raw.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		return dice.chance(5) ? this.comment("") + text : text;
	}

	private ownLine(indent: string): string {
		const comment = this.comment("");
		return comment && this.layout.lineEnd + indent + comment;
	}

	private comment(before: string): string {
		const comment = this.layout.comment();
		return comment === null ? "" : `${before}<!--${comment}-->`;
	}
}

function childrenOf(
	value: Value[] | { [key: string]: Value },
	type: MemberType | null,
): [string, Value, MemberType | null][] {
	if (Array.isArray(value)) {
		if (type === null || typeof type === "string" || !("list" in type)) throw new Error("a list without type");
		const item = structureOf(type.list) ? { structure: type.list } : null;
		return value.map((one) => [type.xml, one, item]);
	}
	const structure = type !== null && typeof type === "object" && "structure" in type ? type.structure : null;
	return Object.entries(value).map(([name, one]) => [name, one, memberOf(structure, name)?.type ?? null]);
}
