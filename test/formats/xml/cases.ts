import { expect, test } from "vitest";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { checkRanges, type Outline, outlines, problems } from "./inspect";

/** A text, the names and contents of its roots, and its problems as `severity line:column message`. */
type Case = [name: string, text: string, tree: [string, Outline][], problems: string[]];

/** A test for each text: it must give this tree and these problems. */
export function each(cases: Case[]): void {
	test.each(cases)("%s", (_, text, tree, told) => {
		expect(problems(text)).toEqual(told);
		expect(outlines(text)).toEqual(tree);
		checkRanges(text, xmlFormat.parse(text));
	});
}
