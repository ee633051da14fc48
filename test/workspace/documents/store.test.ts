import { describe, expect, test } from "vitest";
import { configXml } from "../../../scripts/lib/apiDocuments.mjs";
import { readDocuments } from "../../../src/formats/read";
import { MAX_OPEN_CHARACTERS } from "../../../src/workspace/documents/memoryBudget";
import { createInlineWorkers } from "../inlineWorker";
import { createTestWorkspace, until } from "../testWorkspace";

const JSON_TEXT = '{"CallerReference": "a", "Comment": "", "Enabled": true, "Origins": {"Quantity": 0}}';
const CONFIG =
	'{"DistributionConfig": {"CallerReference": "a", "Comment": "", "PriceClass": "priceclass_100", "Enabled": true}}';

/** Opens a document whose text is padded with blanks to a length. */
function open({ documents }: ReturnType<typeof createTestWorkspace>, length: number): string {
	const reading = readDocuments(JSON_TEXT);
	for (const document of reading.documents) document.source = JSON_TEXT + " ".repeat(length - JSON_TEXT.length);
	return documents.openReading(reading, 0, "A title", {});
}

describe("a text that is opened", () => {
	test("becomes the current document, with findings", async () => {
		const { documents } = createTestWorkspace();
		const result = await documents.openText(configXml("one", 7));
		expect(result).toMatchObject({ kind: "opened", isCurrent: true, hasFreedMemory: false });
		expect(documents.current.value).toMatchObject({ title: "DistributionConfig", checking: null });
		expect(documents.currentFindings.value.map(({ rule }) => rule)).toContain("InconsistentQuantities/mismatch");
		expect(documents.pendingReads.value).toBe(0);
	});

	test("twice has two titles", async () => {
		const { documents } = createTestWorkspace();
		for (const _ of [1, 2, 3]) await documents.openText(CONFIG, { title: "a.json" });
		expect(documents.all.value.map(({ title }) => title)).toEqual(["a.json", "a.json (2)", "a.json (3)"]);
	});

	test("that contains nothing, or that the worker dies on, is reported", async () => {
		const { documents } = createTestWorkspace(
			createInlineWorkers((request) => JSON.stringify(request).includes("deadly")),
		);
		expect(await documents.openText("nothing of ours")).toMatchObject({ kind: "empty" });
		expect(await documents.openText('{"a": "deadly"}')).toMatchObject({
			kind: "failed",
			reason: expect.stringContaining("it died"),
		});
		expect(await documents.openText(CONFIG)).toMatchObject({ kind: "opened" });
		expect(documents.pendingReads.value).toBe(0);
	});

	test("and is large is shown as a table until it turns out not to be a list", async () => {
		const { documents, tables } = createTestWorkspace();
		const seen: string[] = [];
		const result = await documents.openText(CONFIG + " ".repeat(1_000_000), {
			onTable: () => seen.push(documents.currentTable.value?.state ?? "none"),
		});
		expect(seen).toEqual(["reading"]);
		expect(result).toMatchObject({ kind: "opened", isCurrent: true });
		expect(tables.all.value).toEqual([]);
		await until(() => documents.current.value?.checking === null);
		expect(documents.currentFindings.value.length).toBeGreaterThan(0);
	});
});

describe("memory", () => {
	test("a text that does not fit is not opened, and open documents stay", async () => {
		const workspace = createTestWorkspace();
		open(workspace, 1000);
		expect(await workspace.documents.openText("x".repeat(MAX_OPEN_CHARACTERS))).toEqual({
			kind: "noRoom",
			hasFreedMemory: false,
		});
		expect(workspace.documents.all.value).toHaveLength(1);
	});

	test("closed documents are dropped when there is no room otherwise", async () => {
		const workspace = createTestWorkspace();
		const { documents } = workspace;
		documents.close(open(workspace, MAX_OPEN_CHARACTERS - 100));
		open(workspace, 1000);
		expect(documents.getMemoryUsage().characters).toBeGreaterThan(MAX_OPEN_CHARACTERS);
		expect(await documents.openText(JSON_TEXT)).toMatchObject({ kind: "opened", hasFreedMemory: true });
		expect(documents.getMemoryUsage()).toMatchObject({ documents: 2, characters: 1000 + JSON_TEXT.length });
		expect(documents.canReopen.value).toBe(false);
	});
});

describe("a document that was read without checking", () => {
	test("is checked when it is first shown, with the options it was read with", async () => {
		const workers = createInlineWorkers();
		const { documents } = createTestWorkspace(workers);
		const from = { url: "https://cloudfront.amazonaws.com/2014-05-31/distribution/E1/config" };
		const key = documents.openReading(readDocuments(CONFIG, from), 0, "A title", from);
		expect(documents.all.value[0]?.checking).toBe("pending");
		documents.select(key);
		expect(documents.current.value?.checking).toMatchObject({ cancel: expect.any(Function) });
		await until(() => documents.current.value?.checking === null);
		expect(workers.requests).toMatchObject([{ kind: "check", options: from }]);
		documents.select(key);
		expect(workers.requests).toHaveLength(1);
	});

	test("says so when the check fails, and can be checked again", async () => {
		let isDeadly = true;
		const { documents } = createTestWorkspace(createInlineWorkers(() => isDeadly));
		documents.select(documents.openReading(readDocuments(CONFIG), 0, "A title", {}));
		await until(() => documents.current.value?.checking === "abandoned");
		isDeadly = false;
		const open = documents.current.value;
		if (open) await documents.recheck(open);
		expect(documents.current.value?.checking).toBe(null);
		expect(documents.currentFindings.value.length).toBeGreaterThan(0);
	});
});

describe("safe fixes", () => {
	test("use the API version of the shown document", async () => {
		const { documents } = createTestWorkspace();
		const text = CONFIG.replace('"Comment"', '"HttpVersion": "HTTP2", "Comment"');
		const old = { url: "https://cloudfront.amazonaws.com/2014-05-31/distribution/E1/config" };
		const fixed: string[] = [];
		for (const from of [old, {}]) {
			const key = documents.openReading(readDocuments(text, from), 0, "A title", from);
			const { applied } = await documents.fixSafely(key);
			expect(applied).toBeGreaterThan(0);
			fixed.push(documents.all.value.find((open) => open.key === key)?.document.source ?? "");
		}
		expect(fixed[0]).toContain('"HTTP2"');
		expect(fixed[1]).toContain('"http2"');
	});

	test("change the document that is shown, and the others of its text follow", async () => {
		const { documents } = createTestWorkspace();
		const text = `first = ${CONFIG}\nsecond = ${CONFIG}`;
		const result = await documents.openText(text);
		expect(result).toMatchObject({ keys: [expect.any(String), expect.any(String)] });
		await documents.openText(text, { title: "pasted once more" });
		const [first, second, other] = documents.all.value;
		expect(await documents.fixSafely(first?.key ?? "")).toMatchObject({ kind: "done", applied: 1 });
		const fixed = `first = ${CONFIG.replace("priceclass_100", "PriceClass_100")}\nsecond = ${CONFIG}`;
		const sources = () => documents.all.value.map(({ document }) => document.source);
		expect(sources()).toEqual([fixed, fixed, text, text]);
		expect(documents.all.value[1]?.findings.map(({ rule }) => rule)).toEqual(second?.findings.map(({ rule }) => rule));
		expect(other?.document.source).toBe(text);
		await documents.undoEdit(second?.key ?? "");
		expect(sources()).toEqual([text, text, text, text]);
		expect(documents.all.value.map(({ undo }) => undo.length)).toEqual([0, 0, 0, 0]);
	});

	test("are applied to a closed document of the same text", async () => {
		const { documents } = createTestWorkspace();
		await documents.openText(`first = ${CONFIG}\nsecond = ${CONFIG}`);
		const [first, second] = documents.all.value;
		documents.close(second?.key ?? "");
		await documents.fixSafely(first?.key ?? "");
		documents.reopen();
		const [a, b] = documents.all.value;
		expect(b?.document.source).toBe(a?.document.source);
	});
});

test("an edit that cannot be read does not change the document, and is reported", async () => {
	const { documents } = createTestWorkspace(
		createInlineWorkers((request) => JSON.stringify(request).includes("deadly")),
	);
	await documents.openText(CONFIG);
	const key = documents.current.value?.key ?? "";
	const text = CONFIG.replace('"a"', '"deadly"');
	expect(await documents.replaceText(key, text)).toMatchObject({ kind: "failed", text });
	expect(documents.current.value?.document.source).toBe(CONFIG);
});

test("after closing a document its neighbor is current, and reopening restores its view", async () => {
	const { documents } = createTestWorkspace();
	for (const title of ["a", "b", "c"]) await documents.openText(CONFIG, { title });
	const [, b] = documents.all.value;
	documents.select(b?.key ?? "");
	documents.close(b?.key ?? "");
	expect(documents.current.value?.title).toBe("c");
	documents.reopen();
	expect(documents.current.value).toBe(b);
});
