import { describe, expect, it } from "vitest";
import { configWith, listOf, spellings } from "../../../bench/samples";
import type { Document } from "../../../src/document/document";
import type { Value } from "../../../src/document/value";
import { readDocuments } from "../../../src/formats/read";
import { check } from "../../../src/rules/run";
import type { RuleSettings } from "../../../src/workspace/settings/ruleSettings";
import { readTable, type TableEvent } from "../../../src/workspace/table/readTable";
import { TreeAssembler } from "../../../src/workspace/worker/treeStream";

type EventOf<K extends TableEvent["kind"]> = Extract<TableEvent, { kind: K }>;

/** All events of a text; a clock that advances 30 ms at each look makes slices. */
function readEvents(
	source: string,
	settings: RuleSettings | null = {},
	maxValues = Number.POSITIVE_INFINITY,
): TableEvent[] {
	let time = 0;
	const events: TableEvent[] = [];
	const now = () => {
		time += 30;
		return time;
	};
	const emit = (event: TableEvent) => events.push(event);
	for (const event of readTable({ source, options: {}, maxValues, settings }, { now, emit })) emit(event);
	return events;
}

/** The trees that the page puts together from the events of a text that is not a list. */
function getTrees(events: readonly TableEvent[]) {
	const [skeletons] = filterEvents(events, "skeletons");
	const assembler = new TreeAssembler(skeletons?.reading.documents ?? []);
	for (const { chunk } of filterEvents(events, "treeChunk")) assembler.add(structuredClone(chunk));
	return assembler.skeletons;
}

function filterEvents<K extends TableEvent["kind"]>(events: readonly TableEvent[], kind: K): EventOf<K>[] {
	return events.filter((event): event is EventOf<K> => event.kind === kind);
}

const COUNT = 60;
const texts = spellings(listOf(COUNT));

describe.each(["xml", "python", "json"] as const)("a list in %s", (format) => {
	const text = texts[format];
	const events = readEvents(text);

	it("shows a preview first, then all rows", () => {
		const [first, ...later] = filterEvents(events, "rows");
		expect(first?.total).toBeNull();
		expect(first?.rows.length).toBeGreaterThan(20);
		expect(later.map((event) => [event.from, event.rows.length, event.total])).toEqual([[0, COUNT, COUNT]]);
		expect(later[0]?.rows.slice(0, first?.rows.length)).toEqual(first?.rows);
	});

	it("has rows with what the table shows", () => {
		expect(filterEvents(events, "rows").at(-1)?.rows[7]).toMatchObject({
			index: 7,
			id: "E0000000000007",
			domain: "d7.cloudfront.net",
			enabled: true,
			status: "Deployed",
			modified: "2017-10-26T09:14:02.655Z",
			origins: 2,
			behaviors: 4,
			findings: null,
		});
	});

	it("has ranges that read as the distribution alone", () => {
		for (const row of filterEvents(events, "rows").at(-1)?.rows.slice(0, 3) ?? []) {
			const [document] = readDocuments(text.slice(row.start, row.end)).documents;
			expect(document).toMatchObject({ shape: "DistributionSummary", id: row.id });
		}
	});

	it("counts the findings of every distribution, slice by slice", () => {
		const checked = filterEvents(events, "checked");
		expect(checked.length).toBeGreaterThan(3);
		expect(checked.flatMap((event) => event.findings)).toHaveLength(COUNT);
		for (const [at, event] of checked.entries()) {
			expect(event.from).toBe(checked.slice(0, at).reduce((sum, each) => sum + each.findings.length, 0));
		}
		expect(checked[0]?.findings[0]?.warning).toBeGreaterThan(0);
		expect(events.at(-1)?.kind).toBe("done");
	});
});

it("reports problems of the text", () => {
	const [done] = filterEvents(readEvents(`${texts.json.slice(0, -3)}, "Marker": }}`), "done");
	expect(done?.problems.map((problem) => problem.severity)).toContain("error");
});

it("counts findings as the user's settings want them", () => {
	const text = JSON.stringify(listOf(2));
	const all = filterEvents(readEvents(text), "checked")[0]?.findings[0];
	const rules = new Set(readDocuments(text).documents.length === 1 ? ruleIds(text) : []);
	const off = Object.fromEntries([...rules].map((rule) => [rule, "off" as const]));
	const none = filterEvents(readEvents(text, off), "checked")[0]?.findings[0];
	expect(all?.warning).toBeGreaterThan(0);
	expect(none).toEqual({ error: 0, warning: 0, advice: 0, info: 0 });
});

function ruleIds(text: string): string[] {
	const summary = JSON.parse(text).DistributionList.Items[0];
	return filterEvents(readEvents(JSON.stringify(summary)), "findings").flatMap((event) =>
		event.findings.map(({ rule }) => rule),
	);
}

it("reads many responses in one text as a list, too", () => {
	const { Items } = listOf(3).DistributionList as unknown as { Items: Value[] };
	const rows = filterEvents(readEvents(JSON.stringify(Items)), "rows").flatMap((event) => event.rows);
	expect(rows.map((row) => row.id)).toEqual(["E0000000000000", "E0000000000001", "E0000000000002"]);
});

const summaries = (listOf(3).DistributionList as unknown as { Items: { [member: string]: Value }[] }).Items;
const responses = summaries.map((summary) => ({
	ETag: "E",
	Distribution: { Id: summary.Id as Value, DistributionConfig: summary },
}));

function separateXml(): string {
	const config = spellings(configWith(3)).xml.replace(/^<\?.*?\?>\s*/, "");
	return summaries.map(({ Id }) => `<Distribution a="&gt;"><Id>${Id}</Id>${config}</Distribution >`).join("\n\n");
}

it.each([
	["a string", JSON.stringify({ body: JSON.stringify(listOf(3)) })],
	["a string with XML", JSON.stringify({ contentString: spellings(listOf(3)).xml })],
	["base64", JSON.stringify({ body: Buffer.from(spellings(listOf(3)).xml).toString("base64") })],
	["a string in a string", JSON.stringify({ body: JSON.stringify({ body: JSON.stringify(listOf(3)) }) })],
	["an envelope", JSON.stringify({ output: listOf(3), $metadata: { httpStatusCode: 200 } })],
	["separate XML documents", separateXml()],
	["separate responses", JSON.stringify(responses)],
])("recognizes a list in %s, and each row can be read by itself", (_, text) => {
	const rows = filterEvents(readEvents(text), "rows").flatMap((event) => event.rows);
	const ids = ["E0000000000000", "E0000000000001", "E0000000000002"];
	expect(rows.map((row) => row.id)).toEqual(ids);
	expect(rows.map((row) => row.behaviors)).toEqual([4, 4, 4]);
	const alone = rows.map((row) => readDocuments(row.text ?? text.slice(row.start, row.end)).documents);
	expect(alone.map((documents) => documents.map((document) => document.id))).toEqual(ids.map((id) => [id]));
	expect(alone.flat().map((document) => document.problems)).toEqual([[], [], []]);
});

it("reads many configs as a list, but not a few", () => {
	const config = '{"CallerReference": "a", "Comment": "", "Enabled": true, "Origins": {"Quantity": 0}}';
	const rowsIn = (count: number) =>
		filterEvents(readEvents(`[${Array(count).fill(config)}]`), "rows").flatMap((event) => event.rows);
	expect(rowsIn(2)).toEqual([]);
	expect(rowsIn(30)).toHaveLength(30);
});

it.each([
	["a config", '{"CallerReference": "x", "Comment": "", "Enabled": true, "Origins": {"Quantity": 0}}'],
	["one distribution", JSON.stringify(listOf(1))],
	["nothing of the API", '{"a": 1}'],
	["no text at all", ""],
])("leaves %s to the tree", (_, text) => {
	const events = readEvents(text);
	const { documents } = readDocuments(text);
	expect(filterEvents(events, "rows")).toEqual([]);
	expect(getTrees(events)).toEqual(documents.map((document) => ({ ...document, source: "" })));
	expect(filterEvents(events, "findings").map(({ findings }) => findings)).toEqual(
		documents.map((document) => check(document)).filter((findings) => findings.length > 0),
	);
	expect(events.at(-1)?.kind).toBe("done");
});

it("opens a list as a tree where no table is wanted, and reports progress", () => {
	const events = readEvents(texts.xml, null);
	const { documents } = readDocuments(texts.xml);
	expect(filterEvents(events, "rows")).toEqual([]);
	expect(filterEvents(events, "treeChunk").length).toBeGreaterThan(3);
	expect(getTrees(events)).toEqual(documents.map((document) => ({ ...document, source: "" })));
	const findings = filterEvents(events, "findings").flatMap((event) => event.findings);
	expect(findings).toEqual(check(documents[0] as Document));
	expectShares(events, "reading");
	expectShares(events, "checking");
});

it.each(["python", "json"] as const)("reports progress in %s", (format) => {
	expectShares(readEvents(texts[format], null), "reading");
});

/** Expects shares of a stage that only grow, up to 1. */
function expectShares(events: readonly TableEvent[], wanted: string): void {
	const shares = filterEvents(events, "progress").flatMap(({ stage, share }) => (stage === wanted ? share : []));
	expect(shares.length).toBeGreaterThan(0);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
}

it.each(["xml", "python", "json"] as const)("ends at the value limit, in %s", (format) => {
	const events = readEvents(texts[format], {}, 3000);
	expect(events.at(-1)).toEqual({ kind: "tooManyValues", values: 3000 });
	expect(filterEvents(events, "done")).toEqual([]);
	expect(readEvents(texts[format], {}, 30_000).at(-1)?.kind).toBe("done");
});
