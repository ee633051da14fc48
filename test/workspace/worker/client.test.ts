import { describe, expect, test } from "vitest";
import { configXml } from "../../../scripts/lib/apiDocuments.mjs";
import type { Exchange } from "../../../src/capture/exchange";
import { createAnalysisClient } from "../../../src/workspace/worker/client";
import type { WorkerRequest } from "../../../src/workspace/worker/protocol";
import { DIRECT } from "../../capture/flow";
import { createInlineWorkers } from "../inlineWorker";

const CONFIG = configXml("one", 7);
const DEADLY = "<DistributionConfig><Comment>deadly</Comment></DistributionConfig>";
const isDeadly = (request: WorkerRequest) => JSON.stringify(request).includes("deadly");
const pad = (text: string) => text + " ".repeat(1_000_000);

describe.each([
	["a text", CONFIG],
	["a large text", pad(CONFIG)],
])("%s", (_, text) => {
	test("is read with or without checking", async () => {
		const client = createAnalysisClient(createInlineWorkers().start);
		const reading = await client.read(text);
		expect(reading.documents.map(({ shape, source }) => [shape, source === text])).toEqual([
			["DistributionConfig", true],
		]);
		const analysis = await client.check(text);
		expect(analysis.documents[0]?.source).toBe(text);
		expect(analysis.findings[0]?.map(({ rule }) => rule)).toContain("InconsistentQuantities/mismatch");
	});

	test("that the worker dies on fails alone, and other questions are answered", async () => {
		const workers = createInlineWorkers(isDeadly);
		const client = createAnalysisClient(workers.start);
		const deadly = text === CONFIG ? DEADLY : pad(DEADLY);
		const all = await Promise.allSettled([client.read(CONFIG), client.read(deadly), client.check(text)]);
		expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
		expect(String((all[1] as PromiseRejectedResult).reason)).toContain("it died");
		await expect(client.check(deadly)).rejects.toThrow("it died");
		expect((await client.read(CONFIG)).documents).toHaveLength(1);
	});
});

test("an error while answering is the response, and the worker keeps running", async () => {
	const workers = createInlineWorkers();
	const client = createAnalysisClient(workers.start);
	const broken = { ...DIRECT[1], url: null } as unknown as Exchange;
	const all = await Promise.allSettled([client.toHistoryEntry("k", broken), client.read(CONFIG)]);
	expect(all.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
	expect(workers.started).toBe(1);
});

test("a question fails when the worker does not start", async () => {
	const client = createAnalysisClient(() => {
		throw new Error("no workers here");
	});
	await expect(client.read(CONFIG)).rejects.toThrow("no workers here");
});

test("the stored form of a call takes one question, without checking", async () => {
	const workers = createInlineWorkers();
	const client = createAnalysisClient(workers.start);
	const entry = await client.toHistoryEntry("k", DIRECT[2] as (typeof DIRECT)[number]);
	expect(entry).toMatchObject({ call: { key: "k", kind: "write", operation: "UpdateDistribution", etag: "V2" } });
	expect(workers.requests.map(({ kind }) => kind)).toEqual(["toHistoryEntry"]);
});

test("safe fixes are limited to the document and to rules that are not switched off", async () => {
	const client = createAnalysisClient(createInlineWorkers().start);
	const one =
		'{"DistributionConfig": {"CallerReference": "a", "Comment": "", "PriceClass": "priceclass_100", "Enabled": true}}';
	const text = `first = ${one}\nsecond = ${one}`;
	const fixed = await client.fixSafely({ text, options: {}, index: 1 }, {});
	expect(fixed.applied).toBeGreaterThan(0);
	expect(fixed.text.startsWith(`first = ${one}\n`)).toBe(true);
	expect(fixed.text).not.toBe(text);
	const rules = (await client.check(text)).findings.flat().map(({ rule }) => [rule, "off"]);
	expect((await client.fixSafely({ text, options: {}, index: 1 }, Object.fromEntries(rules))).text).toBe(text);
});
