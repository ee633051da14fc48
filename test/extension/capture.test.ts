import { describe, expect, test } from "vitest";
import { otherRequests } from "../../bench/samples";
import type { Exchange } from "../../src/capture/exchange";
import { MAX_RECORDED_EXCHANGES, Recorder } from "../../src/extension/devtools/recorder";
import { type FinishedRequest, getResponseBody, RequestFilter } from "../../src/extension/devtools/requestFilter";

const CONFIG = "<DistributionConfig><CallerReference>r</CallerReference></DistributionConfig>";
const API = "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1/config";

function request(url: string, mime: string, getContent: FinishedRequest["getContent"]): FinishedRequest {
	return {
		startedDateTime: "2026-11-20T10:00:00.000Z",
		request: { method: "GET", url, headers: [] },
		response: { status: 200, headers: [], content: { mimeType: mime, size: 10 } },
		getContent,
	};
}

describe("the body of a response", () => {
	const content = { content: CONFIG, encoding: "" };
	test.each<[string, FinishedRequest["getContent"], string | null]>([
		["by callback", (callback) => callback(CONFIG, ""), CONFIG],
		["by callback, with a promise of nothing", async (callback) => void setTimeout(() => callback(CONFIG, "")), CONFIG],
		["promised as an object", () => Promise.resolve(content), CONFIG],
		["promised as a list", () => Promise.resolve([CONFIG, ""]), CONFIG],
		["that the browser does not have", (callback) => callback(null, ""), null],
		["promised as null", () => Promise.resolve(null), null],
		["refused", () => Promise.reject(new Error("no")), null],
		[
			"thrown",
			() => {
				throw new Error("no");
			},
			null,
		],
	])("%s", async (_, getContent, expected) => {
		expect((await getResponseBody(request(API, "text/xml", getContent))).content).toBe(expected);
	});
});

describe("the request filter", () => {
	const collect = () => {
		const exchanges: Exchange[] = [];
		return { exchanges, filter: new RequestFilter((exchange) => exchanges.push(exchange)) };
	};
	const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

	test("accepts exchanges with a config from any host, and all API calls", async () => {
		const { exchanges, filter } = collect();
		filter.add(request(API, "text/xml", (done) => done(null, "")));
		filter.add(request("https://a.example/x", "application/json", (done) => done(JSON.stringify({ x: CONFIG }), "")));
		filter.add(request("https://a.example/y", "application/json", (done) => done('{"a": 1}', "")));
		await settled();
		expect(exchanges.map((exchange) => [exchange.url, exchange.bodyMissing])).toEqual([
			[API, true],
			["https://a.example/x", false],
		]);
	});

	test("reads no body of 10,000 other requests, and finds the config among them", async () => {
		const { exchanges, filter } = collect();
		let asked = 0;
		const others = otherRequests(10_000, () => asked++);
		for (const [index, other] of others.entries()) {
			filter.add(other);
			if (index === 5000) filter.add(request(API, "text/xml", (done) => done(CONFIG, "")));
		}
		await settled();
		expect(asked).toBe(0);
		expect(exchanges.map((exchange) => exchange.url)).toEqual([API]);
	});

	test("reads nothing from data URLs", async () => {
		const { exchanges, filter } = collect();
		let asked = 0;
		const [other] = otherRequests(1, () => asked++);
		const url = `data:text/xml,${"x".repeat(1_000_000)}`;
		if (other) filter.add({ ...other, request: { ...other.request, url } });
		await settled();
		expect([asked, exchanges.length]).toEqual([0, 0]);
	});

	test("reads few bodies of other hosts at a time", async () => {
		const { filter } = collect();
		const open: (() => void)[] = [];
		for (let i = 0; i < 50; i++) {
			filter.add(request(`https://a.example/${i}`, "application/json", (done) => open.push(() => done("{}", ""))));
		}
		expect(open.length).toBe(2);
		open[0]?.();
		await settled();
		expect(open.length).toBe(3);
	});
});

describe("the recorder", () => {
	const exchange = (body: string): Exchange => ({
		url: API,
		method: "GET",
		status: 200,
		time: 0,
		requestBody: null,
		responseBody: body,
		bodyMissing: false,
		ifMatch: null,
		etag: null,
	});

	test("is limited in number and size, and counts dropped calls", () => {
		const recorder = new Recorder();
		for (let i = 0; i < MAX_RECORDED_EXCHANGES + 3; i++) recorder.add(exchange(String(i)));
		expect([recorder.all.length, recorder.dropped]).toEqual([MAX_RECORDED_EXCHANGES, 3]);
		recorder.clear();
		for (let i = 0; i < 5; i++) recorder.add(exchange("x".repeat(10_000_000)));
		expect([recorder.all.length, recorder.dropped]).toEqual([3, 2]);
	});

	test("does not count exchanges other than calls", () => {
		const recorder = new Recorder();
		const other = { ...exchange("{}"), url: API.replace("/config", "/invalidation/I1") };
		for (let i = 0; i < 3; i++) recorder.add(other);
		recorder.add({ ...other, responseBody: CONFIG });
		for (let i = 0; i < MAX_RECORDED_EXCHANGES; i++) recorder.add(other);
		expect([recorder.all.length, recorder.dropped]).toEqual([MAX_RECORDED_EXCHANGES, 1]);
	});
});
