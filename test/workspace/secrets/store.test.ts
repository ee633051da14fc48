import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import { readDocuments } from "../../../src/formats/read";
import { createSecretsStore } from "../../../src/workspace/secrets/store";
import { getCopyText } from "../../../src/workspace/tree/clipboardText";
import { findItemById, getVisibleRows } from "../../../src/workspace/tree/rows";

const secrets = createSecretsStore();
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
	const [document] = readDocuments(text).documents as [Document];
	const item = findItemById(document, PLACE, null);
	const root = findItemById(document, "", null);

	test("is not found by its letters until it is revealed", () => {
		const found = (filter: string) =>
			getVisibleRows(document, { expanded: new Set(), filter, defaultsIn: null, secrets }).map((row) => row.item.id);
		expect(found(SECRET.slice(0, 2))).toEqual([]);
		expect(found("X-Verify")).toContain("Origins.Items[0].CustomHeaders.Items[0]");
		secrets.toggle(item);
		expect(found(SECRET.slice(0, 2))).toContain(item.id);
		secrets.toggle(item);
	});

	test("is masked in the source", () => {
		const line = `before ${SECRET} after`;
		expect(secrets.createMasker(document)(line)).toBe("before •••• after");
		secrets.toggle(item);
		expect(secrets.createMasker(document)(line)).toBe(line);
		secrets.toggle(item);
		const places = secrets.findHidden(document, []);
		expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([expect.stringContaining(SECRET)]);
	});

	test("is masked in copies, which contain everything else", () => {
		expect(secrets.isHidden(item)).toBe(true);
		expect(getCopyText(document, item, "value", secrets)).toBe("••••");
		for (const kind of ["value", "subtree", "xml", "python", "json"] as const) {
			const copied = getCopyText(document, root, kind, secrets);
			expect(copied).not.toContain(SECRET);
			expect(copied).toContain("••••");
			expect(copied).toContain("X-Verify");
			expect(copied).toContain("to be read");
			expect(readDocuments(copied ?? "").problems).toEqual([]);
		}
		expect(getCopyText(document, item, "subtree", secrets)).not.toContain(SECRET);
	});

	test("is in all of them once it is revealed, until it is hidden again", () => {
		secrets.toggle(item);
		expect([secrets.isHidden(item), secrets.isRevealed(item)]).toEqual([false, true]);
		expect(getCopyText(document, item, "value", secrets)).toBe(SECRET);
		for (const kind of ["subtree", "xml", "python", "json"] as const) {
			expect(getCopyText(document, root, kind, secrets)).toContain(SECRET);
		}
		secrets.toggle(item);
		expect(getCopyText(document, item, "value", secrets)).toBe("••••");
	});
});

test("a comment is no secret", () => {
	const [document] = readDocuments(xml).documents as [Document];
	expect(secrets.isHidden(findItemById(document, "Comment", null))).toBe(false);
});
