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

/** Everything that becomes known of a text; a clock that passes 30 ms at each look makes slices. */
function readEvents(source: string, settings: RuleSettings | null = {}, room = Number.POSITIVE_INFINITY): TableEvent[] {
	let time = 0;
	const heard: TableEvent[] = [];
	const now = () => {
		time += 30;
		return time;
	};
	const emit = (news: TableEvent) => heard.push(news);
	for (const news of readTable({ source, options: {}, maxValues: room, settings }, { now, emit })) emit(news);
	return heard;
}

/** What the page makes of the news of a text that is no list. */
function getTrees(news: readonly TableEvent[]) {
	const [skeletons] = filterEvents(news, "stumps");
	const grafting = new TreeAssembler(skeletons?.reading.documents ?? []);
	for (const { branches } of filterEvents(news, "branches")) grafting.add(structuredClone(branches));
	return grafting.skeletons;
}

function filterEvents<K extends TableEvent["kind"]>(news: readonly TableEvent[], kind: K): EventOf<K>[] {
	return news.filter((event): event is EventOf<K> => event.kind === kind);
}

const COUNT = 60;
const texts = spellings(listOf(COUNT));

describe.each(["xml", "python", "json"] as const)("a list in %s", (format) => {
	const text = texts[format];
	const news = readEvents(text);

	it("shows its beginning first, then all rows", () => {
		const [first, ...later] = filterEvents(news, "rows");
		expect(first?.of).toBeNull();
		expect(first?.rows.length).toBeGreaterThan(20);
		expect(later.map((event) => [event.from, event.rows.length, event.of])).toEqual([[0, COUNT, COUNT]]);
		expect(later[0]?.rows.slice(0, first?.rows.length)).toEqual(first?.rows);
	});

	it("has rows with what the table shows", () => {
		expect(filterEvents(news, "rows").at(-1)?.rows[7]).toMatchObject({
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
		for (const row of filterEvents(news, "rows").at(-1)?.rows.slice(0, 3) ?? []) {
			const [document] = readDocuments(text.slice(row.start, row.end)).documents;
			expect(document).toMatchObject({ shape: "DistributionSummary", id: row.id });
		}
	});

	it("counts the findings of every distribution, slice by slice", () => {
		const checked = filterEvents(news, "checked");
		expect(checked.length).toBeGreaterThan(3);
		expect(checked.flatMap((event) => event.findings)).toHaveLength(COUNT);
		for (const [at, event] of checked.entries()) {
			expect(event.from).toBe(checked.slice(0, at).reduce((sum, each) => sum + each.findings.length, 0));
		}
		expect(checked[0]?.findings[0]?.warning).toBeGreaterThan(0);
		expect(news.at(-1)?.kind).toBe("done");
	});
});

it("says what is wrong with the text", () => {
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

it("takes many responses in one text for a list, too", () => {
	const { Items } = listOf(3).DistributionList as unknown as { Items: Value[] };
	const rows = filterEvents(readEvents(JSON.stringify(Items)), "rows").flatMap((event) => event.rows);
	expect(rows.map((row) => row.id)).toEqual(["E0000000000000", "E0000000000001", "E0000000000002"]);
});

const summaries = (listOf(3).DistributionList as unknown as { Items: { [member: string]: Value }[] }).Items;
const answers = summaries.map((summary) => ({
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
	["separate answers", JSON.stringify(answers)],
])("takes a list for one in %s, and each row reads alone", (_, text) => {
	const rows = filterEvents(readEvents(text), "rows").flatMap((event) => event.rows);
	const ids = ["E0000000000000", "E0000000000001", "E0000000000002"];
	expect(rows.map((row) => row.id)).toEqual(ids);
	expect(rows.map((row) => row.behaviors)).toEqual([4, 4, 4]);
	const alone = rows.map((row) => readDocuments(row.text ?? text.slice(row.start, row.end)).documents);
	expect(alone.map((documents) => documents.map((document) => document.id))).toEqual(ids.map((id) => [id]));
	expect(alone.flat().map((document) => document.problems)).toEqual([[], [], []]);
});

it("takes many configs for a list, but not a few", () => {
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
	const news = readEvents(text);
	const { documents } = readDocuments(text);
	expect(filterEvents(news, "rows")).toEqual([]);
	expect(getTrees(news)).toEqual(documents.map((document) => ({ ...document, source: "" })));
	expect(filterEvents(news, "findings").map(({ findings }) => findings)).toEqual(
		documents.map((document) => check(document)).filter((findings) => findings.length > 0),
	);
	expect(news.at(-1)?.kind).toBe("done");
});

it("opens a list as a tree where no table is wanted, and tells how far it has come", () => {
	const news = readEvents(texts.xml, null);
	const { documents } = readDocuments(texts.xml);
	expect(filterEvents(news, "rows")).toEqual([]);
	expect(filterEvents(news, "branches").length).toBeGreaterThan(3);
	expect(getTrees(news)).toEqual(documents.map((document) => ({ ...document, source: "" })));
	const findings = filterEvents(news, "findings").flatMap((event) => event.findings);
	expect(findings).toEqual(check(documents[0] as Document));
	expectShares(news, "reading");
	expectShares(news, "checking");
});

it.each(["python", "json"] as const)("tells how far it has come in %s", (format) => {
	expectShares(readEvents(texts[format], null), "reading");
});

/** Shares of a stage that only grow, up to the whole. */
function expectShares(news: readonly TableEvent[], wanted: string): void {
	const shares = filterEvents(news, "progress").flatMap(({ stage, share }) => (stage === wanted ? share : []));
	expect(shares.length).toBeGreaterThan(0);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBeLessThanOrEqual(1);
}

it.each(["xml", "python", "json"] as const)("ends where there is no room for more values, in %s", (format) => {
	const news = readEvents(texts[format], {}, 3000);
	expect(news.at(-1)).toEqual({ kind: "full", values: 3000 });
	expect(filterEvents(news, "done")).toEqual([]);
	expect(readEvents(texts[format], {}, 30_000).at(-1)?.kind).toBe("done");
});
