import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import { read } from "../../src/formats/read";
import { copyText } from "../../src/workspace/copying";
import { hintsOf, usesOf } from "../../src/workspace/hints";
import { idsToLevel, itemById, itemByOffset, type Row, rowsOf } from "../../src/workspace/rows";
import { countOf } from "../../src/workspace/tree";

const documentOf = (value: unknown) => read(JSON.stringify(value)).documents[0] as Document;

const config = documentOf({
	CallerReference: "x",
	Enabled: true,
	Aliases: { Quantity: 3, Items: ["a.example.com", "b.example.com"] },
	Origins: { Quantity: 1, Items: [{ Id: "media", DomainName: "m.s3.amazonaws.com" }] },
	DefaultCacheBehavior: { TargetOriginId: "media", ViewerProtocolPolicy: "https-only", DefaultTTL: 86400 },
	CacheBehaviors: { Quantity: 0 },
	TrustedSigners: 1,
});

const shown = (rows: readonly Row[]) =>
	rows.map(({ item }) => `${"  ".repeat(item.level)}${item.kind === "note" ? item.note.text : item.name || "·"}`);
const everything = { expanded: idsToLevel(config, Number.POSITIVE_INFINITY), filter: "", defaultsIn: null };

describe("rows", () => {
	test("a pair reads as one list, its items by their keys", () => {
		expect(shown(rowsOf(config, everything))).toEqual([
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

	test("a Quantity that differs is told", () => {
		const counts = rowsOf(config, everything).map(({ item }) => (item.kind === "value" ? countOf(item.node) : null));
		expect(counts.filter((one) => one !== null)).toEqual([
			{ items: 2, quantity: "3" },
			{ items: 1, quantity: null },
			{ items: 0, quantity: null },
		]);
	});

	test("only what is unfolded shows", () => {
		expect(rowsOf(config, { ...everything, expanded: new Set([""]) })).toHaveLength(8);
		expect(rowsOf(config, { ...everything, expanded: new Set() })).toHaveLength(1);
		expect(rowsOf(config, { ...everything, expanded: idsToLevel(config, 2) })).toHaveLength(14);
	});

	test("a filter shows what matches, in names and values, and the way to it", () => {
		expect(shown(rowsOf(config, { ...everything, expanded: new Set(), filter: "MEDIA" }))).toEqual([
			"DistributionConfig",
			"  Origins",
			"    media",
			"      Id",
			"  DefaultCacheBehavior",
			"    TargetOriginId",
		]);
		expect(rowsOf(config, { ...everything, filter: "nowhere" })).toEqual([]);
	});

	test("defaults of what was left out stand where the schema lists them", () => {
		const rows = shown(rowsOf(config, { ...everything, defaultsIn: "2020-05-31" }));
		const ttl = rows.indexOf("    DefaultTTL");
		expect(rows[ttl + 1]).toBe("    MaxTTL");
	});

	test("items are found by id and by offset", () => {
		for (const { item } of rowsOf(config, everything)) expect(itemById(config, item.id, null)).toEqual(item);
		const { id, above } = itemByOffset(config, config.source.indexOf("m.s3"));
		expect(id).toBe("Origins.Items[0].DomainName");
		expect(above).toEqual(["", "Origins", "Origins.Items[0]"]);
	});
});

test("hints say what a folded row does", () => {
	const uses = usesOf(config);
	const hint = (id: string) => {
		const item = itemById(config, id, null);
		const hints = item.kind === "value" ? hintsOf(item, uses) : [];
		return hints.map((one) => one.text).join(" · ");
	};
	expect(hint("Origins.Items[0]")).toBe("m.s3.amazonaws.com · used by 1 behavior");
	expect(hint("DefaultCacheBehavior")).toBe("→ media · 1 day · HTTPS only");
	expect(hint("DefaultCacheBehavior.DefaultTTL")).toBe("1 day");
});

test("copies are in the format asked for", () => {
	const origin = itemById(config, "Origins.Items[0]", null);
	expect(copyText(config, origin, "subtree")).toBe('{"Id":"media","DomainName":"m.s3.amazonaws.com"}');
	expect(copyText(config, origin, "xml")).toContain("<DomainName>m.s3.amazonaws.com</DomainName>");
	expect(copyText(config, origin, "python")).toContain("'DomainName': 'm.s3.amazonaws.com'");
	expect(copyText(config, origin, "path")).toBe("Origins.Items[0]");
	expect(copyText(config, itemById(config, "Enabled", null), "value")).toBe("true");
});
