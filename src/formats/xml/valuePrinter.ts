import type { Document } from "../../document/document";
import type { Node } from "../../document/node";
import type { Value } from "../../document/value";
import type { MemberType } from "../../schema/definitions";
import { memberOf, structureOf } from "../../schema/schema";
import { UnprintableError } from "../editing/unprintable";
import { detectLineEnd, getBlankBefore, getIndent } from "../editing/whitespace";
import { escapeText, isElementName } from "./escape";

/** Tag of an item of a list that the schema does not know. */
const UNKNOWN_ITEM = "member";
/** Most elements sampled to detect the style. */
const MAX_SAMPLED_NODES = 300;

/** The layout of an XML text, detected from the text. */
export interface XmlStyle {
	lineEnd: string;
	unit: string;
	/** Whether child elements stand on lines of their own. */
	isBroken: boolean;
	/** Whether empty elements are written as `<a/>`, and with what before the slash. */
	emptyEnd: string | null;
}

/** What elements are printed with. */
export interface XmlPrintContext {
	style: XmlStyle;
	/** Namespace prefix with its colon, or "". */
	prefix: string;
}

const styles = new WeakMap<Document, XmlStyle>();

/** The style of a document, cached. */
export function getXmlStyle(document: Document): XmlStyle {
	let style = styles.get(document);
	if (!style) {
		const { source, root } = document;
		style = { lineEnd: detectLineEnd(source), unit: "  ", isBroken: false, emptyEnd: findEmptyEnd(source) };
		sampleStyle(source, root, style, { left: MAX_SAMPLED_NODES });
		styles.set(document, style);
	}
	return style;
}

function findEmptyEnd(source: string): string | null {
	const at = source.indexOf("/>");
	if (at < 0) return null;
	return source.charAt(at - 1) === " " ? " />" : "/>";
}

/** Looks for the first element that stands on a line of its own, deeper than its parent. */
function sampleStyle(source: string, parent: Node, style: XmlStyle, budget: { left: number }): boolean {
	const [first] = parent.entries;
	if (!first || budget.left-- <= 0) return false;
	const indent = getBlankBefore(source, first.start);
	const base = getIndent(source, parent.start - 1);
	if (indent !== null && first.start > parent.start) {
		style.isBroken = true;
		if (indent.length > base.length && indent.startsWith(base)) {
			style.unit = indent.slice(base.length);
			return true;
		}
	}
	return parent.entries.some((entry) => sampleStyle(source, entry.node, style, budget));
}

/**
 * An element as text; what stands in it goes one step deeper than `indent`.
 * @throws UnprintableError when XML cannot represent it, as with null
 */
export function printElement(
	name: string,
	value: Value,
	type: MemberType | null,
	indent: string,
	printing: XmlPrintContext,
): string {
	if (!isElementName(name)) throw new UnprintableError();
	const tag = printing.prefix + name;
	const content = printContent(value, type, indent, printing);
	const { emptyEnd } = printing.style;
	return content === "" && emptyEnd !== null ? `<${tag}${emptyEnd}` : `<${tag}>${content}</${tag}>`;
}

/** What stands between the tags of an element. */
export function printContent(value: Value, type: MemberType | null, indent: string, printing: XmlPrintContext): string {
	if (value === null) throw new UnprintableError();
	if (typeof value !== "object") return printScalar(value);
	const { lineEnd, unit, isBroken } = printing.style;
	const inner = isBroken ? indent + unit : indent;
	const elements = getChildValues(value, type).map((child) =>
		printElement(child.name, child.value, child.type, inner, printing),
	);
	if (elements.length === 0 || !isBroken) return elements.join("");
	const line = lineEnd + inner;
	return line + elements.join(line) + lineEnd + indent;
}

interface ChildValue {
	name: string;
	value: Value;
	type: MemberType | null;
}

/** The elements in a list or structure; members in the schema's order. Members without a value are left out. */
function getChildValues(value: Value[] | { [key: string]: Value }, type: MemberType | null): ChildValue[] {
	if (Array.isArray(value)) {
		const { name, type: itemType } = getItemType(type);
		return value.map((item) => ({ name, value: item, type: itemType }));
	}
	if (Object.hasOwn(value, "$opaque")) throw new UnprintableError();
	const structure = type !== null && typeof type === "object" && "structure" in type ? type.structure : null;
	const members = Object.keys(structureOf(structure)?.members ?? {});
	const rank = (name: string) => (members.includes(name) ? members.indexOf(name) : members.length);
	return Object.entries(value)
		.filter(([, child]) => child !== null)
		.sort(([a], [b]) => rank(a) - rank(b))
		.flatMap(([name, child]) => {
			const memberType = memberOf(structure, name)?.type ?? null;
			// Elements that the schema does not know repeat instead of being items of a list.
			if (memberType === null && Array.isArray(child)) return child.map((item) => ({ name, value: item, type: null }));
			return [{ name, value: child, type: memberType }];
		});
}

/** Tag and type of the items of a list. */
function getItemType(type: MemberType | null): { name: string; type: MemberType | null } {
	if (type === null || typeof type !== "object" || !("list" in type)) return { name: UNKNOWN_ITEM, type: null };
	return { name: type.xml, type: structureOf(type.list) ? { structure: type.list } : null };
}

function printScalar(value: string | number | boolean): string {
	if (typeof value === "number" && !Number.isFinite(value)) throw new UnprintableError();
	return escapeText(String(value));
}
