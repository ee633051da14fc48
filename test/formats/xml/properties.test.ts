import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../../../src/document/node";
import type { SyntaxTree } from "../../../src/formats/format";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { checkRanges, type Outline, outline } from "./inspect";

/** A random element: how it is written, and what must be read. */
interface Sample {
	text: string;
	outline: [name: string, content: Outline][];
	notes: string[];
}

const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,6}$/).filter((text) => !text.toLowerCase().startsWith("xml"));
const blank = fc.stringMatching(/^[ \t\n]{0,3}$/);
const grapheme = fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 });
const safe = fc.string({
	unit: fc.oneof(grapheme, fc.constantFrom("\n", "\t", " ", "&", "<", ">", "]]>", '"', "'", "-", "&lt;", "\u0085")),
	maxLength: 8,
});

/** A value, written as text, references and CDATA sections by turns. */
const value = fc.array(fc.tuple(safe, fc.nat(3)), { maxLength: 4 }).map((pieces) => ({
	text: pieces.map(([text, way]) => written(text, way)).join(""),
	outline: pieces.map(([text]) => text).join(""),
}));

function written(text: string, way: number): string {
	if (way === 0 && !text.includes("]]>")) return `<![CDATA[${text}]]>`;
	if (way === 1) return Array.from(text, (char) => `&#${char.codePointAt(0)};`).join("");
	if (way === 2) return Array.from(text, (char) => `&#x${char.codePointAt(0)?.toString(16)};`).join("");
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const comment = safe.map((text) => text.replaceAll("-", "_"));

const attributes = fc
	.uniqueArray(fc.tuple(name, safe), { maxLength: 3, selector: ([key]) => key })
	.map((pairs) => pairs.map(([key, text]) => [key, text.replace(/\s/g, " ")] as const));

const { element } = fc.letrec<{ element: Sample; parent: Sample; leaf: Sample }>((tie) => ({
	element: fc.oneof({ depthSize: "small" }, tie("leaf"), tie("parent")),
	leaf: fc.tuple(name, attributes, value, blank, fc.boolean()).map(([tag, attrs, content, space, isShort]) => ({
		text:
			isShort && content.outline === ""
				? `<${tag}${inTag(attrs)}${space}/>`
				: `<${tag}${inTag(attrs)}${space}>${content.text}</${tag}${space}>`,
		outline: [[tag, content.outline]],
		notes: attrs.map(([key, text]) => `${key}=${text}`),
	})),
	parent: fc
		.tuple(
			name,
			attributes,
			fc.array(fc.tuple(blank, fc.option(comment), tie("element")), { minLength: 1, maxLength: 4 }),
			blank,
		)
		.map(([tag, attrs, children, space]) => ({
			text: `<${tag}${inTag(attrs)}>${children
				.map(([before, note, child]) => `${before}${note === null ? "" : `<!--${note}-->`}${child.text}`)
				.join("")}${space}</${tag}>`,
			outline: [[tag, children.flatMap(([, , child]) => child.outline)]],
			notes: [
				...attrs.map(([key, text]) => `${key}=${text}`),
				...children.flatMap(([, note, child]) => [...(note === null ? [] : [note]), ...child.notes]),
			],
		})),
}));

function inTag(attrs: readonly (readonly [string, string])[]): string {
	return attrs.map(([key, text]) => ` ${key}="${written(text, 3).replaceAll('"', "&quot;")}"`).join("");
}

function notesOf(node: Node): string[] {
	const notes = node.notes ?? [];
	const own = (before: number) =>
		notes.filter((note) => note.kind === "comment" && note.before === before).map((note) => note.text);
	return [
		...notes.filter((note) => note.kind === "attribute").map((note) => `${note.name}=${note.text}`),
		...node.entries.flatMap((entry, index) => [...own(index), ...notesOf(entry.node)]),
		...own(node.entries.length),
	];
}

describe("random elements", () => {
	test("read back as they were written", () => {
		fc.assert(
			fc.property(element, ({ text, outline: expected, notes }) => {
				const syntax = xmlFormat.parse(text);
				expect(syntax.problems).toEqual([]);
				expect(syntax.roots.map((root) => [root.name, outline(root.node)])).toEqual(expected);
				expect(syntax.roots.flatMap((root) => notesOf(root.node))).toEqual(notes);
				checkRanges(text, syntax);
			}),
			{ numRuns: 300 },
		);
	});

	test("cut off anywhere, they keep what stood before the cut", () => {
		fc.assert(
			fc.property(element, fc.nat(), ({ text }, cut) => {
				const part = text.slice(0, cut % text.length);
				const syntax = xmlFormat.parse(part);
				expect(syntax.problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
				checkRanges(part, syntax);
				checkNothingLost(part, syntax);
			}),
			{ numRuns: 200 },
		);
	});
});

describe("random markup", () => {
	const token = fc.constantFrom(
		"<a>",
		"</a>",
		"<b",
		"</b",
		">",
		"/>",
		"<",
		"/",
		"&",
		"&lt;",
		"&x;",
		"&#65;",
		";",
		'"',
		"'",
		"=",
		"c='1'",
		' d="2"',
		"x",
		" ",
		"\n",
		"\r",
		"-",
		"--",
		"<!--",
		"-->",
		"<![CDATA[",
		"]]>",
		"<?",
		"<?xml ",
		"?>",
		"<!DOCTYPE",
		"[",
		"]",
		"<!",
		"\ufeff",
		"\u0000",
		"\ud800",
		"é",
		"<a c='1'>",
		"<Items>",
		"</Items>",
		"</Item>",
		"xmlns=",
		"<a/>",
	);

	test("never throws, and loses nothing without a word", () => {
		fc.assert(
			fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
				const text = tokens.join("");
				const syntax = xmlFormat.parse(text);
				checkRanges(text, syntax);
				checkNothingLost(text, syntax);
				expect(xmlFormat.sniff(text)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 1500 },
		);
	});
});

/** Fails unless all but blanks is a tag, a value, a note, the XML declaration or what a problem points at. */
function checkNothingLost(text: string, { roots, problems }: SyntaxTree): void {
	const isKept = new Array<boolean>(text.length).fill(false);
	const keep = (start: number, end: number) => isKept.fill(true, start, end);
	const keepNode = (node: Node, start: number, end: number): void => {
		keep(start, node.start);
		keep(node.end, end);
		if (node.kind === "string") keep(node.start, node.end);
		for (const note of node.notes ?? []) keep(note.start, note.end);
		for (const entry of node.entries) keepNode(entry.node, entry.start, entry.end);
	};
	for (const { node, start, end } of roots) keepNode(node, start, end);
	for (const { start, end } of problems) keep(start, end);
	for (const { index, 0: found } of text.matchAll(/<\?xml\s[^<>]*>/g)) keep(index, index + found.length);
	// A text without a root has nobody to hold its comments; blank CDATA and references between elements are as nothing.
	const rest = Array.from(text, (char) => char.length)
		.reduce<[string, number]>(
			([lost, at], length) => [lost + (isKept[at] ? "" : text.slice(at, at + length)), at + length],
			["", 0],
		)[0]
		.replace(/<!\[CDATA\[\s*(?:\]\]>|$)|[\s\ufeff]/g, "");
	if (roots.length > 0 && problems.length <= 100) expect(rest).toBe("");
}
