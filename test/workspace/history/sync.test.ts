import { expect, test } from "vitest";
import { ID } from "../../../scripts/lib/apiDocuments.mjs";
import type { Exchange } from "../../../src/capture/exchange";
import { createHistoryActions } from "../../../src/workspace/history/actions";
import { createHistoryChannel } from "../../../src/workspace/history/channel";
import { createHistorySync } from "../../../src/workspace/history/sync";
import { DIRECT } from "../../capture/flow";
import { createInlineWorkers } from "../inlineWorker";
import { createTestWorkspace, until } from "../testWorkspace";

async function startHistory(workspace = createTestWorkspace()) {
	const channel = createHistoryChannel(workspace.openChannel);
	const captureStore = await workspace.capture.load();
	const sync = createHistorySync({ ...workspace, captureStore, channel });
	const actions = createHistoryActions({ state: workspace.history, channel, worker: workspace.worker, now: () => 0 });
	return { ...workspace, sync, actions };
}

/** Of the calls, all but the list name a distribution. */
const STORED = DIRECT.length - 1;

test("calls are stored, each with one worker question and without checking", async () => {
	const workers = createInlineWorkers();
	const { capture, storage, sync } = await startHistory(createTestWorkspace(workers));
	sync.start();
	await capture.receive(DIRECT);
	await until(() => storage.entries.size === STORED);
	const kinds = workers.requests.map(({ kind }) => kind);
	expect(kinds.filter((kind) => kind === "toHistoryEntry")).toHaveLength(STORED);
	expect(kinds).not.toContain("check");
	expect([...storage.entries.values()].every(({ call }) => call.id === ID)).toBe(true);
});

test("stored calls are shown with a call of the same distribution, or when the user expands them", async () => {
	const earlier = await startHistory();
	earlier.sync.start();
	await earlier.capture.receive(DIRECT);
	await until(() => earlier.storage.entries.size === STORED);

	const { capture, history, storage, sync } = await startHistory();
	for (const [key, entry] of earlier.storage.entries) storage.entries.set(key, entry);
	const stop = sync.start();
	await until(() => history.earlierCallCount.value === STORED);
	expect(capture.calls.value).toEqual([]);
	history.isEarlierExpanded.value = true;
	await until(() => capture.calls.value.length === STORED);
	expect(capture.calls.value.every(({ source, isUnread }) => source === "history" && !isUnread)).toBe(true);
	stop();
	expect(capture.calls.value).toEqual([]);
	expect(history.earlierCallCount.value).toBe(0);
});

test("deleted calls are not stored again until they are restored", async () => {
	const { actions, capture, history, storage, sync } = await startHistory();
	sync.start();
	await capture.receive(DIRECT);
	await until(() => storage.entries.size === STORED);
	const keys = [...storage.entries.keys()];
	await actions.remove(keys);
	expect(storage.entries.size).toBe(0);
	expect(history.tombstones.all.value.map(({ key }) => key)).toEqual(keys);
	capture.clear();
	await capture.receive(DIRECT);
	expect(storage.entries.size).toBe(0);
	await actions.undoRemove();
	expect([...storage.entries.keys()]).toEqual(keys);
	expect(history.tombstones.all.value).toEqual([]);
});

test("a storage error is reported, and the call is tried again with the next one", async () => {
	const { capture, history, storage, sync } = await startHistory();
	sync.start();
	storage.error = new DOMException("", "QuotaExceededError");
	await capture.receive(DIRECT.slice(0, 2));
	await until(() => history.storageError.value !== "");
	expect(storage.entries.size).toBe(0);
	storage.error = null;
	await capture.receive(DIRECT.slice(2, 3));
	await until(() => storage.entries.size === 2);
	expect(history.storageError.value).toBe("");
});

test("a call that the worker dies on is not stored, and counts as damaged in a file", async () => {
	const isAboutFirst = (text: string) => text.includes(JSON.stringify((DIRECT[1] as Exchange).responseBody));
	const workers = createInlineWorkers(
		(request) => request.kind === "toHistoryEntry" && isAboutFirst(JSON.stringify(request)),
	);
	const { actions, capture, storage, sync, toast } = await startHistory(createTestWorkspace(workers));
	sync.start();
	await capture.receive(DIRECT);
	await until(() => storage.entries.size === STORED - 1 && toast.text.value !== "");

	const other = await startHistory();
	other.sync.start();
	await other.capture.receive(DIRECT);
	await until(() => other.storage.entries.size === STORED);
	const file = await other.actions.exportFile();
	expect(await actions.importFile(file ?? "")).toEqual({
		added: 0,
		alreadyStored: STORED - 1,
		evicted: 0,
		damaged: 1,
	});
	expect(await actions.importFile("no history")).toBe(null);
});
