import { expect, test } from "vitest";
import { applyEdits } from "../../src/document/edit";

test("edits are applied whatever their order", () => {
	expect(
		applyEdits("abcdef", [
			{ start: 4, end: 5, text: "E" },
			{ start: 0, end: 1, text: "" },
			{ start: 2, end: 2, text: "+" },
		]),
	).toBe("b+cdEf");
});

test("edits that overlap or leave the text are refused", () => {
	expect(() =>
		applyEdits("abc", [
			{ start: 0, end: 2, text: "" },
			{ start: 1, end: 3, text: "" },
		]),
	).toThrow(RangeError);
	expect(() => applyEdits("abc", [{ start: 2, end: 4, text: "" }])).toThrow(RangeError);
});
