import type { Entry, Node, Note } from "../../document/node";
import { memberOf, structureOf } from "../../schema/schema";
import { toXmlNamespace } from "../../schema/versions";
import type { PrintInput } from "../format";
import { toJsonNumber } from "../json/numbers";
import {
	escapeAttribute,
	escapeStrayText,
	escapeText,
	findPrefix,
	isAttributeName,
	isElementName,
	printComment,
	printInstruction,
} from "./escape";

const INDENT = "  ";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** Tag of an item of a list that the schema does not know. */
const UNKNOWN_ITEM = "member";

/** Name of a root that has none. */
const UNKNOWN_ROOT = "Value";

/** What stands in an element's open tag: its name and attributes. */
interface PrintedTag {
	name: string;
	attributes: Map<string, string>;
}

/**
 * Writes a typed tree as the XML that the API takes: members in the schema's order, unknown ones behind them; comments,
 * stray text and attributes where they were. Left out are null, shadowed entries, and members that travel in the
 * request's headers or URL. An expression becomes a comment.
 */
export function printXml({ node, source, name, apiVersion, isFragment }: PrintInput): string {
	const tag = toTag(name || UNKNOWN_ROOT);
	if (name && !isFragment) tag.attributes.set("xmlns", toXmlNamespace(apiVersion));
	const writer = new XmlWriter(source);
	// Comments before and behind the root element are notes of its node, too.
	const others = (node.notes ?? []).filter((note) => note.kind !== "attribute");
	const isBefore = (note: Note) => note.end <= node.start;
	const isBehind = (note: Note) => !isBefore(note) && note.start >= node.end;
	for (const note of others.filter(isBefore)) writer.note(note, 0);
	const inside = (node.notes ?? []).filter((note) => note.kind === "attribute" || !(isBefore(note) || isBehind(note)));
	writer.element(tag, { ...node, notes: inside }, UNKNOWN_ITEM, 0);
	for (const note of others.filter(isBehind)) writer.note(note, 0);
	return `${isFragment ? "" : `${DECLARATION}\n`}${writer.lines.join("\n")}\n`;
}

class XmlWriter {
	readonly lines: string[] = [];
	private readonly namespaces = new Map<string, string | null>();

	constructor(private readonly source: string) {}

	/**
	 * Writes an element.
	 * @param itemTag name of the elements in it when it is a list
	 */
	element(tag: PrintedTag, node: Node, itemTag: string, depth: number): void {
		const refusedAttributes = this.addAttributes(tag, node);
		const attributes = Array.from(tag.attributes, ([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
		const open = `${INDENT.repeat(depth)}<${tag.name}${attributes}>`;
		const close = `</${tag.name}>`;
		if (node.kind !== "structure" && node.kind !== "list") {
			const others = (node.notes ?? []).filter((note) => note.kind !== "attribute");
			const notes = others.map((note) =>
				note.kind === "instruction" ? printInstruction(note.text) : printComment(note.text),
			);
			this.lines.push(`${open}${refusedAttributes.join("")}${notes.join("")}${this.value(node)}${close}`);
			return;
		}
		const first = this.lines.push(open);
		for (const attribute of refusedAttributes) this.lines.push(INDENT.repeat(depth + 1) + attribute);
		this.contents(node, itemTag, depth + 1);
		if (this.lines.length === first) this.lines[first - 1] = open + close;
		else this.lines.push(INDENT.repeat(depth) + close);
	}

	/** Writes a note that is no attribute on lines of its own. */
	note(note: Note, depth: number): void {
		const pad = INDENT.repeat(depth);
		if (note.kind === "comment") this.lines.push(pad + printComment(note.text));
		else if (note.kind === "instruction") this.lines.push(pad + printInstruction(note.text));
		else if (note.kind === "text" && depth > 0) this.lines.push(pad + escapeStrayText(note.text));
		else this.lines.push(pad + printComment(note.text));
	}

	private contents(node: Node, itemTag: string, depth: number): void {
		const notes = new Map<number, Note[]>();
		for (const note of node.notes ?? []) {
			if (note.kind === "attribute") continue;
			const index = Math.min(note.before, node.entries.length);
			const others = notes.get(index);
			if (others) others.push(note);
			else notes.set(index, [note]);
		}
		for (const { entry, index } of sortEntries(node)) {
			for (const note of notes.get(index) ?? []) this.note(note, depth);
			if (!entry.shadowed && entry.node.kind !== "null") this.entry(node, entry, itemTag, depth);
		}
		for (const note of notes.get(node.entries.length) ?? []) this.note(note, depth);
	}

	private entry(parent: Node, entry: Entry, itemTag: string, depth: number): void {
		if (parent.kind === "list") {
			this.element(toTag(itemTag), entry.node, UNKNOWN_ITEM, depth);
			return;
		}
		const member = memberOf(parent.type, entry.key);
		if (member?.in) return;
		const type = member?.type;
		const items = typeof type === "object" && "list" in type ? type.xml : UNKNOWN_ITEM;
		this.element(toTag(entry.key), entry.node, items, depth);
	}

	private value(node: Node): string {
		switch (node.kind) {
			case "number":
				return this.number(node);
			case "opaque":
				return printComment(` opaque: ${this.source.slice(node.start, node.end)} `);
			case "null":
				return "";
			default:
				return escapeText(String(node.value ?? ""));
		}
	}

	/** As the text has it, since not every integer of 64 bits is a number of JavaScript. */
	private number(node: Node): string {
		const written = this.source.slice(node.start, node.end).trim();
		if (/^-?\d+(?:\.\d+)?$/.test(written) && Number(written) === node.value) return written;
		return toJsonNumber(written, Number(node.value));
	}

	/** Takes a node's attributes over into its tag; returns those that XML would refuse, as comments. */
	private addAttributes(tag: PrintedTag, node: Node): string[] {
		const refusedAttributes = [];
		for (const { kind, name, text } of node.notes ?? []) {
			if (kind !== "attribute") continue;
			const prefix = findPrefix(name);
			const namespace = prefix === null ? "" : this.namespaceOf(prefix);
			if (tag.attributes.has(name) || !isAttributeName(name) || namespace === null) {
				refusedAttributes.push(printComment(` ${name}="${text}" `));
				continue;
			}
			if (prefix !== null) tag.attributes.set(`xmlns:${prefix}`, namespace);
			tag.attributes.set(name, text);
		}
		return refusedAttributes;
	}

	/** What the source declares a prefix to be; null when it does not. */
	private namespaceOf(prefix: string): string | null {
		let namespace = this.namespaces.get(prefix);
		if (namespace === undefined) {
			namespace = findDeclaration(this.source, prefix);
			this.namespaces.set(prefix, namespace);
		}
		return namespace;
	}
}

function findDeclaration(source: string, prefix: string): string | null {
	const declaration = `xmlns:${prefix}=`;
	const at = source.indexOf(declaration);
	if (at < 0) return null;
	const start = at + declaration.length;
	const quote = source.charAt(start);
	const end = quote === '"' || quote === "'" ? source.indexOf(quote, start + 1) : -1;
	return end <= start + 1 ? null : source.slice(start + 1, end);
}

function toTag(key: string): PrintedTag {
	const isName = isElementName(key);
	return { name: isName ? key : "entry", attributes: new Map(isName ? [] : [["name", key]]) };
}

/** The entries of a node in the order in which they are written: that of the schema, then that of the text. */
function sortEntries(node: Node): { entry: Entry; index: number }[] {
	const entries = node.entries.map((entry, index) => ({ entry, index }));
	const ranks = node.kind === "structure" ? getRanks(node.type) : null;
	if (!ranks) return entries;
	const rankOf = (key: string) => ranks.get(key) ?? ranks.size;
	return entries.sort((a, b) => rankOf(a.entry.key) - rankOf(b.entry.key));
}

const rankCache = new Map<string, ReadonlyMap<string, number>>();

/** The places of a structure's members in the schema's order; null when the schema does not know the structure. */
function getRanks(type: string | null): ReadonlyMap<string, number> | null {
	const structure = structureOf(type);
	if (!structure) return null;
	let ranks = rankCache.get(structure.name);
	if (!ranks) {
		ranks = new Map(Object.keys(structure.members).map((name, rank) => [name, rank]));
		rankCache.set(structure.name, ranks);
	}
	return ranks;
}
