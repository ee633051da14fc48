import { expect, test } from "vitest";
import { createPositionFinder } from "../../src/document/position";

test.each([
	["a\nb", 2, { line: 2, column: 1 }],
	["a\r\nb", 3, { line: 2, column: 1 }],
	["a\rb", 2, { line: 2, column: 1 }],
	["", 0, { line: 1, column: 1 }],
	["ab", 2, { line: 1, column: 3 }],
	["a\n\nb", 3, { line: 3, column: 1 }],
	["a\nb", 1, { line: 1, column: 2 }],
])("offset in %j at %i", (text, offset, expected) => {
	expect(createPositionFinder(text)(offset)).toEqual(expected);
});
