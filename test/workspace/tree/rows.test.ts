import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document";
import { readDocuments } from "../../../src/formats/read";
import { createSecretsStore } from "../../../src/workspace/secrets/store";
import { getCopyText } from "../../../src/workspace/tree/clipboardText";
import { countTargetUses, getItemHints } from "../../../src/workspace/tree/hints";
import { getItemCount } from "../../../src/workspace/tree/items";
import {
	findItemById,
	findItemByOffset,
	getIdsToLevel,
	getVisibleRows,
	type VisibleRow,
} from "../../../src/workspace/tree/rows";

const secrets = createSecretsStore();

const documentOf = (value: unknown) => readDocuments(JSON.stringify(value)).documents[0] as Document;

const config = documentOf({
	CallerReference: "x",
	Enabled: true,
	Aliases: { Quantity: 3, Items: ["a.example.com", "b.example.com"] },
	Origins: { Quantity: 1, Items: [{ Id: "media", DomainName: "m.s3.amazonaws.com" }] },
	DefaultCacheBehavior: { TargetOriginId: "media", ViewerProtocolPolicy: "https-only", DefaultTTL: 86400 },
	CacheBehaviors: { Quantity: 0 },
	TrustedSigners: 1,
});

const describeRows = (rows: readonly VisibleRow[]) =>
	rows.map(({ item }) => `${"  ".repeat(item.level)}${item.kind === "note" ? item.note.text : item.name || "·"}`);
const everything = { expanded: getIdsToLevel(config, Number.POSITIVE_INFINITY), filter: "", defaultsIn: null, secrets };

describe("rows", () => {
	test("a pair is shown as one list, its items by their keys", () => {
		expect(describeRows(getVisibleRows(config, everything))).toEqual([
			"DistributionConfig",
			"  CallerReference",
			"  Enabled",
			"  Aliases",
			"    ·",
			"    ·",
			"  Origins",
			"    media",
			"      Id",
			"      DomainName",
			"  DefaultCacheBehavior",
			"    TargetOriginId",
			"    ViewerProtocolPolicy",
			"    DefaultTTL",
			"  CacheBehaviors",
			"  TrustedSigners",
		]);
	});

	test("a Quantity that differs is reported", () => {
		const counts = getVisibleRows(config, everything).map(({ item }) =>
			item.kind === "value" ? getItemCount(item.node) : null,
		);
		expect(counts.filter((count) => count !== null)).toEqual([
			{ items: 2, quantity: "3" },
			{ items: 1, quantity: null },
			{ items: 0, quantity: null },
		]);
	});

	test("only expanded items show their children", () => {
		expect(getVisibleRows(config, { ...everything, expanded: new Set([""]) })).toHaveLength(8);
		expect(getVisibleRows(config, { ...everything, expanded: new Set() })).toHaveLength(1);
		expect(getVisibleRows(config, { ...everything, expanded: getIdsToLevel(config, 2) })).toHaveLength(14);
	});

	test("a filter shows matches in names and values, and their ancestors", () => {
		expect(describeRows(getVisibleRows(config, { ...everything, expanded: new Set(), filter: "MEDIA" }))).toEqual([
			"DistributionConfig",
			"  Origins",
			"    media",
			"      Id",
			"  DefaultCacheBehavior",
			"    TargetOriginId",
		]);
		expect(getVisibleRows(config, { ...everything, filter: "nowhere" })).toEqual([]);
	});

	test("defaults of absent members are where the schema lists them", () => {
		const rows = describeRows(getVisibleRows(config, { ...everything, defaultsIn: "2020-05-31", secrets }));
		const ttl = rows.indexOf("    DefaultTTL");
		expect(rows[ttl + 1]).toBe("    MaxTTL");
	});

	test("items are found by id and by offset", () => {
		for (const { item } of getVisibleRows(config, everything))
			expect(findItemById(config, item.id, null)).toEqual(item);
		const { id, above } = findItemByOffset(config, config.source.indexOf("m.s3"));
		expect(id).toBe("Origins.Items[0].DomainName");
		expect(above).toEqual(["", "Origins", "Origins.Items[0]"]);
	});
});

test("hints describe a collapsed row", () => {
	const uses = countTargetUses(config);
	const hint = (id: string) => {
		const item = findItemById(config, id, null);
		const hints = item.kind === "value" ? getItemHints(item, uses) : [];
		return hints.map((hint) => hint.text).join(" · ");
	};
	expect(hint("Origins.Items[0]")).toBe("m.s3.amazonaws.com · used by 1 behavior");
	expect(hint("DefaultCacheBehavior")).toBe("→ media · 1 day · HTTPS only");
	expect(hint("DefaultCacheBehavior.DefaultTTL")).toBe("1 day");
});

test("copies are in the format asked for", () => {
	const origin = findItemById(config, "Origins.Items[0]", null);
	expect(getCopyText(config, origin, "subtree", secrets)).toBe('{"Id":"media","DomainName":"m.s3.amazonaws.com"}');
	expect(getCopyText(config, origin, "xml", secrets)).toContain("<DomainName>m.s3.amazonaws.com</DomainName>");
	expect(getCopyText(config, origin, "python", secrets)).toContain("'DomainName': 'm.s3.amazonaws.com'");
	expect(getCopyText(config, origin, "path", secrets)).toBe("Origins.Items[0]");
	expect(getCopyText(config, findItemById(config, "Enabled", null), "value", secrets)).toBe("true");
});
