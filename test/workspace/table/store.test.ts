import { expect, it } from "vitest";
import { listXml } from "../../../scripts/lib/apiDocuments.mjs";
import type { TableRow } from "../../../src/workspace/table/readTable";
import { applyTableEvent, type OpenTable } from "../../../src/workspace/table/store";
import { createInlineWorkers } from "../inlineWorker";
import { createTestWorkspace, until } from "../testWorkspace";

const rows = (from: number, count: number) =>
	Array.from({ length: count }, (_, at) => ({ index: from + at, findings: null })) as TableRow[];
const document = { format: "json", apiVersion: "2020-05-31", apiVersionFrom: "default" } as const;
const counts = { error: 1, warning: 0, advice: 0, info: 0 };
const empty = { rows: [], total: null, checked: 0, state: "reading", problems: [] } as unknown as OpenTable;

it("fills while it is read: preview, all rows in parts, findings, the end", () => {
	let listing = applyTableEvent(empty, { kind: "rows", rows: rows(0, 3), from: 0, total: null, document });
	expect(listing).toMatchObject({ state: "reading", total: null, rows: { length: 3 } });
	listing = applyTableEvent(listing, { kind: "rows", rows: rows(0, 5), from: 0, total: 8, document });
	expect(listing).toMatchObject({ state: "reading", total: 8, rows: { length: 5 } });
	listing = applyTableEvent(listing, { kind: "rows", rows: rows(5, 3), from: 5, total: 8, document });
	expect(listing).toMatchObject({ state: "checking", total: 8, rows: { length: 8 } });
	listing = applyTableEvent(listing, { kind: "checked", from: 6, findings: [counts, counts] });
	expect(listing.checked).toBe(8);
	expect(listing.rows.map((row) => row.findings)).toEqual([...Array(6).fill(null), counts, counts]);
	expect(listing.rows.map((row) => row.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	expect(applyTableEvent(listing, { kind: "done", problems: [] }).state).toBe("done");
});

const SUMMARY = /<DistributionSummary>.*?<\/DistributionSummary>/s.exec(listXml())?.[0] ?? "";
/** A list so long that it opens as a table. */
const LIST = listXml().replace(SUMMARY, SUMMARY.repeat(3)) + " ".repeat(1_000_000);

it("is shown as soon as it is opened, and is read to its end", async () => {
	const { documents, tables } = createTestWorkspace();
	expect(await documents.openText(LIST, { title: "many.xml" })).toMatchObject({ kind: "table" });
	expect(documents.currentTable.value).toMatchObject({
		title: "many.xml",
		state: "done",
		rows: { length: 3 },
		checked: 3,
	});
	documents.closeTable(documents.currentKey.value ?? "");
	expect([tables.all.value, documents.currentKey.value]).toEqual([[], null]);
});

it("keeps its rows when it is canceled, and can be read again", async () => {
	const { documents, tables } = createTestWorkspace();
	const opening = documents.openText(LIST);
	const { key } = tables.all.value[0] as OpenTable;
	tables.cancel(key);
	expect(await opening).toMatchObject({ kind: "table" });
	expect(tables.all.value[0]?.state).toBe("canceled");
	tables.reread(key);
	await until(() => tables.all.value[0]?.state === "done");
	expect(tables.all.value[0]?.rows).toHaveLength(3);
});

it("says why its reading failed", async () => {
	const { documents } = createTestWorkspace(createInlineWorkers(() => true));
	await documents.openText(LIST);
	expect(documents.currentTable.value).toMatchObject({ state: "failed", reason: "it died" });
});
