import { describe, expect, test } from "vitest";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { checkRanges, outline, outlines, rootOf } from "./inspect";

// Each of these takes minutes, or all memory, when anything in the reader grows faster than the text.
describe("what was made to be slow", () => {
	const many = 100_000;

	test.each<[name: string, text: string]>([
		["deep nesting", "<a>".repeat(many) + "</a>".repeat(many)],
		["deep nesting without an end", "<a>".repeat(many)],
		["deep nesting of many names", Array.from({ length: many }, (_, i) => `<a${i}>`).join("")],
		["close tags that nothing expects", `<a>${"</b>".repeat(many)}`],
		["close tags without an element", "</b>".repeat(many)],
		["slips of the pen", "<Comment></Coment>".repeat(many)],
		["elements that overlap", "<a><b></a></b>".repeat(many)],
		["tags without >", "<a ".repeat(many)],
		["attributes without a quote", '<a b="'.repeat(many)],
		["attributes with one quote of each kind", `<a b='>${'<a b=">'.repeat(many)}`],
		["attributes in one tag", `<a${" b='1'".repeat(many)}/>`],
		["attributes of many names", `<a${Array.from({ length: many }, (_, i) => ` b${i}='&amp;'`).join("")}/>`],
		["faults in one tag", `<a${" ='".repeat(many)}`],
		["comments without an end", "<!-- ".repeat(many)],
		["comments before the first element", `<a>${"x<!---->".repeat(many)}<b/></a>`],
		["comments in a value", `<a>${"x<!---->".repeat(many)}</a>`],
		["values with a comment each", `<a>${"<b>x<!----></b>".repeat(many)}</a>`],
		["hyphens", `<a><!--${"--".repeat(many)}`],
		["CDATA without an end", "<a>".concat("<![CDATA[".repeat(many))],
		["CDATA sections", `<a>${"<![CDATA[]]>".repeat(many)}</a>`],
		["instructions without an end", `<a>${"<?b>".repeat(many)}`],
		["declarations without an end", "<?xml ".repeat(many)],
		["DOCTYPEs without an end", "<!DOCTYPE [ ".repeat(many)],
		["DOCTYPEs with open quotes", "<!DOCTYPE '".repeat(many)],
		["less-than signs", `<a>${"<".repeat(many)}`],
		["less-than signs outside", "<".repeat(many)],
		["less-than signs behind blanks", `${" ".repeat(many)}${"< ".repeat(many)}`],
		["ampersands", `<a>${"&".repeat(many)}</a>`],
		["references without an end", `<a>${"&a".repeat(many)}</a>`],
		["one long reference", `<a>&${"a".repeat(many)};&#${"0".repeat(many)};</a>`],
		["references", `<a>${"&amp;".repeat(many)}</a>`],
		["line ends", `<a>${"\r".repeat(many)}</a>`],
		["blanks", `<a>${" ".repeat(many)}</a>${" ".repeat(many)}`],
		["blanks in tags", `<a${" ".repeat(many)}><b${"\n".repeat(many)}/></a${" ".repeat(many)}>`],
		["one long name", `<${"a".repeat(many)}></${"a".repeat(many)}>`],
		["deep elements beside each other", `${"<a>".repeat(200)}${"<b/>".repeat(many)}`],
		["deep elements with quotes", `${"<a>".repeat(200)}${"<b c='".repeat(many)}`],
	])("%s", (_, text) => {
		const syntax = xmlFormat.parse(text);
		expect(syntax.problems.length).toBeLessThanOrEqual(101);
		checkRanges(text, syntax);
		expect(xmlFormat.sniff(text)).toBeGreaterThanOrEqual(0);
	});
});

test("100,000 levels: the text below the 200th is kept", () => {
	const text = `${"<a>".repeat(100_000)}x${"</a>".repeat(100_000)}`;
	let node = rootOf(text).node;
	for (let next = node; next; next = next.entries[0]?.node as typeof node) node = next;
	expect(node.notes?.map(({ start, end }) => [start, end])).toEqual([[600, text.length - 800]]);
});

test("an entity bomb stays as small as it is", () => {
	const declarations = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
	const text = `<!DOCTYPE bomb [<!ENTITY l0 "lol">${declarations.join("")}]><bomb>&l9;</bomb>`;
	expect(outlines(text)).toEqual([["bomb", "&l9;"]]);
	const external = '<!DOCTYPE a [<!ENTITY % b SYSTEM "http://localhost/x"> %b; ]><a b="&c;">&c;</a>';
	expect(outlines(external)).toEqual([["a", "&c;"]]);
});

// More than a call takes as arguments: push(...items) throws beyond about 123,000.
test("200,000 siblings", () => {
	const { node } = rootOf(`<a>${"<b>1</b>".repeat(200_000)}</a>`);
	expect(node.entries.length).toBe(200_000);
	expect(node.entries.at(-1)?.node.value).toBe("1");
});

test("names with a meaning in JavaScript change nothing", () => {
	const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
	const text = `<__proto__>${names.map((name) => `<${name}><polluted>yes</polluted></${name}>`).join("")}</__proto__>`;
	expect(outlines(text)).toEqual([["__proto__", names.map((name) => [name, [["polluted", "yes"]]])]]);
	expect("polluted" in {}).toBe(false);
});

test("halves of pairs, NULs, marks of direction and markup are text like any other", () => {
	const value = "\ud83d|\udc00|\u0000|\u202e|\u200b|\ufeff|\u2028|<script>";
	const root = rootOf(`<a b="${value.replace("<", "&lt;")}"><b>${value.replace("<", "&lt;")}</b></a>`);
	expect(outline(root.node)).toEqual([["b", value]]);
	expect(root.node.notes?.[0]?.text).toBe(value);
});
