import { describe, expect, test } from "vitest";
import { each } from "./cases";
import { notes, rootOf } from "./inspect";

const atEnd = (line: number, column: number, rest: string) => `error ${line}:${column} Expected ${rest}`;

describe("the end of the text", () => {
	each([
		[
			"in a value",
			"<a>\n<b>1",
			[["a", [["b", "1"]]]],
			[atEnd(2, 5, "</b>, which was opened on line 2, but the text ends; missing too: </a>")],
		],
		[
			"between elements",
			"<a><b>1</b>\n",
			[["a", [["b", "1"]]]],
			[atEnd(2, 1, "</a>, which was opened on line 1, but the text ends")],
		],
		[
			"deep inside",
			"<a><b><c><d><e>\n<f>1</f>",
			[["a", [["b", [["c", [["d", [["e", [["f", "1"]]]]]]]]]]]],
			[atEnd(2, 9, "</e>, which was opened on line 1, but the text ends; missing too: </d>, </c>, </b> and 1 more")],
		],
		[
			"in an open tag",
			"<a><b>1</b><Orig",
			[["a", [["b", "1"]]]],
			[atEnd(1, 17, "</a>, which was opened on line 1, but the text ends inside the tag <Orig")],
		],
		[
			"in an attribute",
			"<a><b>1</b><c d='x",
			[["a", [["b", "1"]]]],
			[atEnd(1, 19, "</a>, which was opened on line 1, but the text ends inside the tag <c d='x")],
		],
		[
			"in a close tag",
			"<a><b>1</",
			[["a", [["b", "1"]]]],
			[atEnd(1, 10, "</b>, which was opened on line 1, but the text ends inside the tag </; missing too: </a>")],
		],
		[
			"behind <",
			"<a><b>1<",
			[["a", [["b", "1"]]]],
			[atEnd(1, 9, "</b>, which was opened on line 1, but the text ends inside a tag; missing too: </a>")],
		],
		[
			"in a comment",
			"<a>\n<b>1</b>\n<!-- <c>2</c>",
			[["a", [["b", "1"]]]],
			[atEnd(3, 14, "</a>, which was opened on line 1, but the text ends inside a comment from line 3")],
		],
		[
			"in a CDATA section",
			"<a><b>1<![CDATA[ <2",
			[["a", [["b", "1 <2"]]]],
			[
				atEnd(
					1,
					20,
					"</b>, which was opened on line 1, but the text ends inside a CDATA section from line 1; missing too: </a>",
				),
			],
		],
		[
			"in an instruction",
			"<a><b>1</b><?c d",
			[["a", [["b", "1"]]]],
			[atEnd(1, 17, "</a>, which was opened on line 1, but the text ends inside the tag <?c d")],
		],
		["in the root's tag", "<a>1</a><Dist", [["a", "1"]], [atEnd(1, 14, ">, but the text ends inside the tag <Dist")]],
		[
			"in a comment outside",
			"<a>1</a><!-- x",
			[["a", "1"]],
			[atEnd(1, 15, "-->, but the text ends inside a comment from line 1")],
		],
		[
			"in the declaration",
			"<?xml version='1.0'",
			[],
			[atEnd(1, 20, "?>, but the text ends inside the tag <?xml version='1.0'")],
		],
		["in a DOCTYPE", "<!DOCTYPE a", [], [atEnd(1, 12, ">, but the text ends inside a DOCTYPE")]],
		["at once", "", [], [atEnd(1, 1, "an element such as <DistributionConfig>")]],
		["after blanks", " \n ", [], [atEnd(2, 2, "an element such as <DistributionConfig>")]],
		[
			"after no XML",
			"hello",
			[],
			["warning 1:1 Skipped text before the XML: hello", atEnd(1, 6, "an element such as <DistributionConfig>")],
		],
		["after a comment", "<!-- x -->", [], [atEnd(1, 11, "an element such as <DistributionConfig>")]],
	]);

	test("what is cut off stays as a note", () => {
		const cut = (text: string) => notes(text, rootOf(text).node).at(-1);
		expect(cut("<a><b>1</b><Orig")).toBe("text (<Orig) before 1 of [<Orig]");
		expect(cut("<a><b>1</b><c d='x")).toBe("text (<c d='x) before 1 of [<c d='x]");
		expect(cut("<a><b>1</b>\n</a")).toBe("text (</a) before 1 of [</a]");
		expect(cut("<a>1</a><Dist")).toBe("text (<Dist) before 0 of [<Dist]");
		expect(cut("<a><!-- x")).toBe("comment ( x) before 0 of [<!-- x]");
	});
});
