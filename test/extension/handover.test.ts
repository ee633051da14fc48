import { expect, test } from "vitest";
import { offerText, receiveText } from "../../src/extension/handover";

test("a text of any size is sent to one receiver", async () => {
	const text = "x".repeat(5_000_000);
	const name = offerText(text);
	expect(await receiveText(name)).toBe(text);
	expect(await receiveText(name, 20)).toBeNull();
});

test("several offered texts are not mixed up", async () => {
	const names = ["first", "second", "third"].map(offerText);
	expect(new Set(names).size).toBe(3);
	expect(await Promise.all(names.toReversed().map((name) => receiveText(name)))).toEqual(["third", "second", "first"]);
});

test("a closed sender is not waited for", async () => {
	expect(await receiveText("handover-of-nobody", 20)).toBeNull();
});

test("the empty text is a text", async () => {
	expect(await receiveText(offerText(""))).toBe("");
});
