import { describe, expect, test } from "vitest";
import { ID } from "../../../scripts/lib/apiDocuments.mjs";
import type { Exchange } from "../../../src/capture/exchange";
import type { WorkerRequest } from "../../../src/workspace/worker/protocol";
import { DIRECT } from "../../capture/flow";
import { createInlineWorkers } from "../inlineWorker";
import { createTestWorkspace, until } from "../testWorkspace";

const [, first, , refused] = DIRECT as [Exchange, Exchange, Exchange, Exchange];

/** A HAR file of these exchanges. */
function toHar(exchanges: readonly Exchange[]): string {
	const entries = exchanges.map(({ url, method, status, time, requestBody, responseBody, etag, ifMatch }) => ({
		startedDateTime: new Date(time).toISOString(),
		request: {
			method,
			url,
			headers: ifMatch === null ? [] : [{ name: "If-Match", value: ifMatch }],
			postData: requestBody === null ? undefined : { text: requestBody },
		},
		response: {
			status,
			headers: etag === null ? [] : [{ name: "ETag", value: etag }],
			content: { mimeType: "text/xml", text: responseBody ?? "" },
		},
	}));
	return JSON.stringify({ log: { entries } });
}

test("captured calls are read without checking, each once, the newest first", async () => {
	const workers = createInlineWorkers();
	const { capture } = createTestWorkspace(workers);
	await Promise.all([capture.receive(DIRECT), capture.receive(DIRECT.slice(2))]);
	const { timeline } = await capture.load();
	expect(timeline.value.map(({ call }) => call.etag)).toEqual(["V3", null, null, "V2", "V1", null]);
	expect(capture.unreadCount.value).toBe(DIRECT.length);
	expect(workers.requests.filter(({ kind }) => kind === "check")).toEqual([]);
});

test("a call that is read while the list is cleared is dropped", async () => {
	const { capture } = createTestWorkspace();
	const receiving = capture.receive(DIRECT);
	await capture.load();
	capture.clear();
	await receiving;
	expect(capture.calls.value).toEqual([]);
	await capture.receive(DIRECT);
	expect(capture.calls.value).toHaveLength(DIRECT.length);
});

describe("a call that the worker dies on", () => {
	const isAboutFirst = (request: WorkerRequest) => "text" in request && request.text === first.responseBody;

	test("is a row that says so, and does not affect the others", async () => {
		const { capture } = createTestWorkspace(createInlineWorkers(isAboutFirst));
		await capture.receive(DIRECT);
		expect(capture.calls.value).toHaveLength(DIRECT.length);
		const failed = capture.calls.value.filter(({ call }) => call.failure !== null);
		expect(failed).toMatchObject([
			{ call: { id: ID, method: "GET", exchange: first, failure: expect.stringContaining("it died") } },
		]);
	});

	test("is read when the same file is opened again", async () => {
		let isDeadly = true;
		const { capture } = createTestWorkspace(createInlineWorkers((request) => isDeadly && isAboutFirst(request)));
		const har = toHar(DIRECT);
		expect(await capture.importHar(har)).toBe(DIRECT.length);
		const failures = () => capture.calls.value.filter(({ call }) => call.failure !== null).length;
		expect(failures()).toBe(1);
		isDeadly = false;
		expect(await capture.importHar(har)).toBe(DIRECT.length);
		expect(failures()).toBe(0);
		expect(capture.calls.value).toHaveLength(DIRECT.length);
	});
});

describe("the causes of a refusal", () => {
	test("are findings of the config that was sent", async () => {
		const { capture } = createTestWorkspace();
		await capture.receive(DIRECT);
		const { timeline, getRefusalCauses } = await capture.load();
		const call = timeline.value.find((item) => item.call.exchange === refused)?.call;
		if (!call) throw new Error("The refused call is missing");
		await until(() => getRefusalCauses(call) !== null);
		const causes = getRefusalCauses(call);
		expect(causes && "findings" in causes && causes.findings.map(({ rule }) => rule)).toContain(
			"InconsistentQuantities/mismatch",
		);
	});

	test("are reported as unknown when the search failed", async () => {
		const { capture } = createTestWorkspace(createInlineWorkers(({ kind }) => kind === "findRefusalCauses"));
		await capture.receive([refused]);
		const { timeline, getRefusalCauses } = await capture.load();
		const call = timeline.value[0]?.call;
		if (!call) throw new Error("The refused call is missing");
		await until(() => getRefusalCauses(call) !== null);
		expect(getRefusalCauses(call)).toEqual({ failed: expect.stringContaining("it died") });
	});
});

test("a captured document opens once, and is checked when it is shown", async () => {
	const { capture, documents } = createTestWorkspace();
	await capture.receive(DIRECT);
	const { ensureOpen, isCurrent, timeline } = await capture.load();
	const call = timeline.value.find((item) => item.call.exchange === refused)?.call;
	if (!call?.sent) throw new Error("The refused call is missing");
	const key = ensureOpen(call.sent);
	expect(ensureOpen(call.sent)).toBe(key);
	expect(isCurrent(call)).toBe(false);
	documents.select(key);
	expect(isCurrent(call)).toBe(true);
	await until(() => documents.current.value?.checking === null);
	expect(documents.currentFindings.value.map(({ rule }) => rule)).toContain("InconsistentQuantities/mismatch");
});

test("a text other than a HAR file has no calls", async () => {
	const { capture } = createTestWorkspace();
	expect(await capture.importHar('{"Comment": "log"}')).toBe(0);
	expect(await capture.importHar('{"log": {"entries": []}}')).toBe(0);
});
