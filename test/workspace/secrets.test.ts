import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { read } from "../../src/formats/read";
import { copyText } from "../../src/workspace/copying";
import { itemById, rowsOf } from "../../src/workspace/rows";
import { hiddenPlaces, isMasked, isRevealed, masker, toggleReveal } from "../../src/workspace/secrets";

const SECRET = "k9wPq2x7Lm4Zt8Rb";
const config = {
	CallerReference: "r",
	Comment: "to be read",
	Origins: {
		Quantity: 1,
		Items: [{ Id: "a", CustomHeaders: { Quantity: 1, Items: [{ HeaderName: "X-Verify", HeaderValue: SECRET }] } }],
	},
};
const xml = `<DistributionConfig><CallerReference>r</CallerReference><Comment>to be read</Comment><Origins><Quantity>1</Quantity><Items><Origin><Id>a</Id><CustomHeaders><Quantity>1</Quantity><Items><OriginCustomHeader><HeaderName>X-Verify</HeaderName><HeaderValue>${SECRET}</HeaderValue></OriginCustomHeader></Items></CustomHeaders></Origin></Items></Origins></DistributionConfig>`;
const python = JSON.stringify(config).replaceAll('"', "'").replace(`'${SECRET}'`, `u'${SECRET}'`);
const PLACE = "Origins.Items[0].CustomHeaders.Items[0].HeaderValue";

const TEXTS: [string, string][] = [
	["JSON", JSON.stringify(config)],
	["XML", xml],
	["Python", python],
	["JSON in a string", JSON.stringify({ body: JSON.stringify(config) })],
	["XML in a string", JSON.stringify({ body: xml })],
];

describe.each(TEXTS)("a secret in %s", (_, text) => {
	const [document] = read(text).documents as [Document];
	const item = itemById(document, PLACE, null);
	const root = itemById(document, "", null);

	test("is not found by its letters until it is revealed", () => {
		const found = (filter: string) =>
			rowsOf(document, { expanded: new Set(), filter, defaultsIn: null }).map((row) => row.item.id);
		expect(found(SECRET.slice(0, 2))).toEqual([]);
		expect(found("X-Verify")).toContain("Origins.Items[0].CustomHeaders.Items[0]");
		toggleReveal(item);
		expect(found(SECRET.slice(0, 2))).toContain(item.id);
		toggleReveal(item);
	});

	test("is masked in what is shown of the text", () => {
		const line = `before ${SECRET} after`;
		expect(masker(document)(line)).toBe("before •••• after");
		toggleReveal(item);
		expect(masker(document)(line)).toBe(line);
		toggleReveal(item);
		const places = hiddenPlaces(document, []);
		expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([expect.stringContaining(SECRET)]);
	});

	test("is in no copy, but all else is", () => {
		expect(isMasked(item)).toBe(true);
		expect(copyText(document, item, "value")).toBe("••••");
		for (const kind of ["value", "subtree", "xml", "python", "json"] as const) {
			const copied = copyText(document, root, kind);
			expect(copied).not.toContain(SECRET);
			expect(copied).toContain("••••");
			expect(copied).toContain("X-Verify");
			expect(copied).toContain("to be read");
			expect(read(copied ?? "").problems).toEqual([]);
		}
		expect(copyText(document, item, "subtree")).not.toContain(SECRET);
	});

	test("is in all of them once it is revealed, until it is hidden again", () => {
		toggleReveal(item);
		expect([isMasked(item), isRevealed(item)]).toEqual([false, true]);
		expect(copyText(document, item, "value")).toBe(SECRET);
		for (const kind of ["subtree", "xml", "python", "json"] as const) {
			expect(copyText(document, root, kind)).toContain(SECRET);
		}
		toggleReveal(item);
		expect(copyText(document, item, "value")).toBe("••••");
	});
});

test("a comment is no secret", () => {
	const [document] = read(xml).documents as [Document];
	expect(isMasked(itemById(document, "Comment", null))).toBe(false);
});
