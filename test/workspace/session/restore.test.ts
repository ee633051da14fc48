import { expect, test } from "vitest";
import { configXml } from "../../../scripts/lib/apiDocuments.mjs";
import { createDocumentPersistence } from "../../../src/workspace/session/persistence";
import { restoreSession } from "../../../src/workspace/session/restore";
import { parseSession, serializeSession } from "../../../src/workspace/session/snapshot";
import { createInlineWorkers } from "../inlineWorker";
import { createTestWorkspace, until } from "../testWorkspace";

const CONFIG =
	'{"DistributionConfig": {"CallerReference": "a", "Comment": "", "PriceClass": "priceclass_100", "Enabled": true}}';
const SECRET = "k9wPq2x7Lm4Zt8Rb";
const SECRET_CONFIG = JSON.stringify({
	CallerReference: "r",
	Comment: "",
	Origins: {
		Quantity: 1,
		Items: [{ Id: "a", CustomHeaders: { Quantity: 1, Items: [{ HeaderName: "X-Verify", HeaderValue: SECRET }] } }],
	},
});

/** The open documents of a workspace, as another page reads them. */
function snapshotOf({ documents }: ReturnType<typeof createTestWorkspace>) {
	const { snapshot } = serializeSession(documents.all.value, documents.currentKey.value);
	const { set } = parseSession(JSON.parse(JSON.stringify(snapshot)));
	if (!set) throw new Error("Nothing was stored");
	return set;
}

test("documents are restored with their view, and only the one that is shown is checked", async () => {
	const before = createTestWorkspace();
	await before.documents.openText(configXml("one", 7), { title: "first" });
	await before.documents.openText(CONFIG, { title: "second" });

	const workers = createInlineWorkers();
	const { documents, worker } = createTestWorkspace(workers);
	expect(await restoreSession(snapshotOf(before), documents, worker)).toEqual({ lost: 0, unreadable: [] });
	expect(documents.all.value.map(({ title }) => title)).toEqual(["first", "second"]);
	expect(documents.current.value?.title).toBe("second");
	await until(() => documents.current.value?.checking === null);
	expect(documents.currentFindings.value.length).toBeGreaterThan(0);
	expect(workers.requests.map(({ kind }) => kind)).toEqual(["read", "read", "check"]);
	documents.select(documents.all.value[0]?.key ?? "");
	await until(() => documents.current.value?.checking === null);
	expect(documents.currentFindings.value.map(({ rule }) => rule)).toContain("InconsistentQuantities/mismatch");
});

test("after a restart, documents of one text still change together, and those of another paste do not", async () => {
	const before = createTestWorkspace();
	const text = `first = ${CONFIG}\nsecond = ${CONFIG}`;
	await before.documents.openText(text);
	await before.documents.openText(text);
	const { documents, worker } = createTestWorkspace();
	await restoreSession(snapshotOf(before), documents, worker);
	await documents.fixSafely(documents.all.value[0]?.key ?? "");
	const isFixed = documents.all.value.map(({ document }) => document.source !== text);
	expect(isFixed).toEqual([true, true, false, false]);
});

test("a text that the worker dies on is returned", async () => {
	const before = createTestWorkspace();
	await before.documents.openText(CONFIG);
	const { documents, worker } = createTestWorkspace(createInlineWorkers(() => true));
	expect(await restoreSession(snapshotOf(before), documents, worker)).toEqual({
		lost: 1,
		unreadable: [{ text: CONFIG, reason: expect.stringContaining("it died") }],
	});
	expect(documents.pendingReads.value).toBe(0);
});

test("documents are persisted without secrets, and not at all where masking fails", async () => {
	const { documents, worker, storage } = createTestWorkspace(
		createInlineWorkers((request) => request.kind === "redact" && request.text.includes("deadly")),
	);
	await documents.openText(SECRET_CONFIG, { title: "with a secret" });
	await documents.openText(CONFIG.replace('"a"', '"deadly"'), { title: "deadly" });
	const persistence = createDocumentPersistence(documents, worker, storage.snapshots);
	const replaced = new Set(["older"]);
	const unstored = await persistence.store("key", replaced);
	expect(unstored.map(({ title }) => title)).toEqual(["deadly"]);
	expect(replaced.size).toBe(0);
	const stored = JSON.stringify(await storage.snapshots.readAll());
	expect(stored).toContain("X-Verify");
	expect(stored).not.toContain(SECRET);
});
