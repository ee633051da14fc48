import { existsSync, readdirSync, readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";
import { expect, test } from "vitest";
import type { Node } from "../../../src/document/node";
import { assignType } from "../../../src/document/typing";
import { toPlainValue } from "../../../src/document/value";
import { decodeBytes } from "../../../src/formats/textEncoding";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { checkRanges, type Outline, outline } from "./inspect";

// fast-xml-parser as an independent reader of the same grammar: same elements in the same order, same text.
const peer = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	ignoreDeclaration: true,
	ignorePiTags: true,
	removeNSPrefix: true,
	parseTagValue: false,
	trimValues: false,
	htmlEntities: true,
});

type PeerNode = { [tag: string]: PeerNode[] | string | unknown };

function peerOutline(nodes: PeerNode[]): Outline {
	const elements = nodes.flatMap((node) => Object.entries(node)).filter(([tag]) => tag !== "#text" && tag !== ":@");
	if (elements.length > 0) return elements.map(([tag, children]) => [tag, peerOutline(children as PeerNode[])]);
	return nodes.map((node) => String(node["#text"] ?? "")).join("");
}

const folders = [
	"test/samples",
	"test/samples/xml",
	"../shared/corpus/xml",
	"../shared/corpus/gold",
	"../shared/corpus/errors",
].filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith(".xml"))
		.map((file) => `${folder}/${file}`),
);
/** XML as a log's string literal, quotes and line ends escaped: not XML. */
const isEscaped = (text: string) => text.includes('=\\"');

test.each(files)("%s", (file) => {
	const text = decodeBytes(readFileSync(file));
	const syntax = xmlFormat.parse(text);
	checkRanges(text, syntax);
	if (isEscaped(text)) return;
	expect(xmlFormat.sniff(text)).toBeGreaterThanOrEqual(0.9);
	expect(syntax.problems.filter((problem) => problem.severity === "error")).toEqual([]);
	checkWritten(text);
	const ours: Outline = syntax.roots.map((root) => [root.name, outline(root.node)]);
	expect(ours).toEqual(peerOutline(peer.parse(text)));
});

/** Fails unless what we write of a text reads back the same, and is written the same from then on. */
function checkWritten(text: string): void {
	const typed = (source: string): Node => {
		const [root] = xmlFormat.parse(source).roots;
		if (!root) throw new Error("no root");
		assignType(root.node, { structure: root.name }, { untyped: true }, []);
		return root.node;
	};
	const name = xmlFormat.parse(text).roots[0]?.name ?? null;
	const node = typed(text);
	const written = xmlFormat.print({ from: "xml", node, source: text, name, apiVersion: "2020-05-31" });
	expect(toPlainValue(typed(written), written)).toEqual(toPlainValue(node, text));
	expect(xmlFormat.print({ from: "xml", node: typed(written), source: written, name, apiVersion: "2020-05-31" })).toBe(
		written,
	);
}

test("a tree with all kinds of text", () => {
	const text = `<?xml version="1.0"?><a xmlns:n="u"><!-- c --><n:b d='1'> &lt;x&#65;&#x42;&amp;amp; </n:b>
		<c><![CDATA[<&>]]>y</c><e/><f></f>\r\n<g>\r\n</g><b><b>2</b></b></a>`;
	const [root] = xmlFormat.parse(text).roots;
	expect([["a", outline(root?.node as Node)]]).toEqual(peerOutline(peer.parse(text)));
});
