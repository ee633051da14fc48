import { expect, test } from "vitest";
import { compareDocuments } from "../../../src/diff/compare";
import type { DiffRow } from "../../../src/diff/diffRows";
import type { Document } from "../../../src/document/document";
import { readDocuments } from "../../../src/formats/read";
import { getCompareLines, revealRow } from "../../../src/workspace/compare/lines";

const config = (ttl: number, ids: readonly string[]) => {
	const origins = ids.map((Id) => ({ Id, DomainName: `${Id}.example.com` }));
	const text = JSON.stringify({
		CallerReference: "1",
		Comment: "",
		Enabled: true,
		Origins: { Quantity: origins.length, Items: origins },
		DefaultCacheBehavior: { TargetOriginId: "a", ViewerProtocolPolicy: "allow-all", MinTTL: 0, DefaultTTL: ttl },
	});
	return readDocuments(text).documents[0] as Document;
};
const IDS = ["a", "b", "c", "d"];
const { rows } = compareDocuments(config(60, IDS), config(300, [...IDS, "e"]));
const options = { toggled: new Set<string>(), spellings: false, wanted: null };

const idsOf = (toggled: ReadonlySet<string>, wanted: ReadonlySet<string> | null = null) =>
	getCompareLines(rows, { ...options, toggled, wanted }).map((line) => line.id);
const allIds = (row: DiffRow): string[] => [row.id, ...row.children.flatMap(allIds)];
const TTL = "DefaultCacheBehavior.DefaultTTL";

test("a row in a collapsed branch is revealed, and nothing else is collapsed", () => {
	const folded = new Set(["DefaultCacheBehavior"]);
	expect(idsOf(folded)).not.toContain(TTL);
	expect(revealRow(rows, TTL, { ...options, toggled: folded })).toEqual(new Set());
	const deep = new Set(["", "DefaultCacheBehavior"]);
	expect(idsOf(deep)).toEqual([""]);
	expect(idsOf(revealRow(rows, TTL, { ...options, toggled: deep }))).toContain(TTL);
});

test("a row that a filter or a run of equal rows folds is revealed", () => {
	for (const wanted of [null, new Set([TTL])]) {
		for (const id of rows.flatMap(allIds)) {
			const toggled = revealRow(rows, id, { ...options, wanted });
			expect(idsOf(toggled, wanted), id).toContain(id);
		}
	}
});

test("a row that is visible already, or unknown, changes nothing", () => {
	const toggled = new Set<string>();
	expect(revealRow(rows, TTL, { ...options, toggled })).toBe(toggled);
	expect(revealRow(rows, "Nothing", { ...options, toggled })).toBe(toggled);
});
