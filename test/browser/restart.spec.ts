import { readFileSync } from "node:fs";
import { devToolsOf, openTab, paste, showPanel } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";
import { openSettings, SECRET, secretXml, setPersistence, storedIn } from "./historyPages";

const DOCUMENTS = /Open documents again/;
const python = readFileSync("test/samples/call.py", "utf8");

test("documents and the place in them survive a restart where the user wants it, without their secrets", async ({
	startAgain,
}) => {
	const first = await startAgain(false);
	await setPersistence(first, DOCUMENTS, true);
	const tab = await openTab(first);
	await paste(tab, secretXml("first"));
	await paste(tab, python);
	const titles = tab.locator(".doc .doc-title");
	await expect(titles).toHaveCount(2);
	const before = await titles.allInnerTexts();
	await titles.first().click();
	await tab.getByRole("searchbox", { name: "Filter fields and values" }).fill("Header");
	await tab.getByRole("treeitem", { name: /^HeaderValue/ }).click();
	// Revealed on the screen is not revealed in what is stored.
	await tab.getByRole("button", { name: "Reveal" }).click();
	await expect(tab.getByRole("treeitem", { name: /^HeaderValue/ })).toContainText(SECRET);
	await expect
		.poll(async () => JSON.stringify((await storedIn(first)).stores.open))
		.toContain("CustomHeaders.Items[0].HeaderValue");
	expect(JSON.stringify(await storedIn(first))).not.toContain(SECRET);

	const second = await startAgain(false);
	const again = await openTab(second);
	await expect(again.locator(".toast")).toContainText("Secret values were not stored");
	await expect(again.locator(".doc .doc-title")).toHaveText(before);
	await expect(again.getByRole("searchbox", { name: "Filter fields and values" })).toHaveValue("Header");
	const selected = again.locator('[role="treeitem"][aria-selected="true"]');
	await expect(selected).toContainText("HeaderValue");
	await expect(selected).toContainText("••••");
	await expect(again.getByText("one value of this config is masked")).toBeVisible();

	// What is closed is no longer stored.
	for (const left of [1, 0]) {
		await again.locator(".doc").first().getByRole("button", { name: /close/i }).click();
		await expect(again.locator(".doc")).toHaveCount(left);
	}
	await expect.poll(async () => (await storedIn(second)).stores.open).toEqual([]);
	const third = await openTab(await startAgain(false));
	await expect(third.locator(".empty, .welcome").first()).toBeVisible();
	await expect(third.locator(".doc")).toHaveCount(0);
});

test("the panel's documents survive a restart, too", async ({ startAgain }) => {
	const first = await startAgain(true);
	await setPersistence(first, DOCUMENTS, true);
	const panel = await showPanel(await devToolsOf(first));
	await paste(panel, secretXml("first"));
	await expect.poll(async () => (await storedIn(first)).stores.open?.length).toBe(1);
	const again = await showPanel(await devToolsOf(await startAgain(true)));
	await expect(again.locator(".doc .doc-title")).toHaveCount(1);
	await expect(again.getByRole("treeitem", { name: /^Comment/ })).toContainText("first");
});

test("when the browser has no room for documents, what was stored stays, and that is said", async ({ startAgain }) => {
	const first = await startAgain(false);
	await setPersistence(first, DOCUMENTS, true);
	await paste(await openTab(first), secretXml("first"));
	await expect.poll(async () => (await storedIn(first)).stores.open?.length).toBe(1);
	const second = await startAgain(false);
	const settings = await openSettings(second);
	const session = await second.newCDPSession(settings);
	const origin = `chrome-extension://${new URL(settings.url()).host}`;
	await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
	const tab = await openTab(second);
	await expect(tab.locator(".doc .doc-title")).toHaveCount(1);
	await paste(tab, secretXml("second".repeat(50_000)));
	await expect(tab.locator(".toast")).toContainText(
		"are not stored and will not be restored after you close the browser",
	);
	await expect(tab.locator(".doc .doc-title")).toHaveCount(2);
	expect(JSON.stringify((await storedIn(second)).stores.open)).toContain("first");
});

test("switched off, documents are no longer stored, and those that are go when the user says so", async ({
	startAgain,
}) => {
	const first = await startAgain(false);
	const settings = await setPersistence(first, DOCUMENTS, true);
	await paste(await openTab(first), secretXml("first"));
	await expect.poll(async () => (await storedIn(first)).stores.open?.length).toBe(1);
	await settings.getByRole("checkbox", { name: DOCUMENTS }).uncheck();
	await expect(settings.getByText("Delete the 1 stored text")).toBeVisible();
	await settings.getByRole("button", { name: "Keep", exact: true }).click();

	const second = await startAgain(false);
	await paste(await openTab(second), secretXml("second"));
	expect(JSON.stringify((await storedIn(second)).stores)).not.toContain("second");
	const again = await openSettings(second);
	await again.getByRole("checkbox", { name: DOCUMENTS }).check();
	await again.getByRole("checkbox", { name: DOCUMENTS }).uncheck();
	await again.getByRole("button", { name: "Delete", exact: true }).click();
	await expect.poll(async () => (await storedIn(second)).stores.open).toEqual([]);
});

test("a damaged record gives a word and costs nothing else", async ({ startAgain }) => {
	const first = await startAgain(false);
	await setPersistence(first, DOCUMENTS, true);
	const tab = await openTab(first);
	await paste(tab, secretXml("first"));
	await expect.poll(async () => (await storedIn(first)).stores.open?.length).toBe(1);
	const second = await startAgain(false);
	await (await openSettings(second)).evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open("distribution-lens");
			request.onsuccess = () => resolve(request.result);
		});
		const tx = db.transaction("open", "readwrite");
		tx.objectStore("open").put({ key: "open-tab-1", set: { version: 1, texts: 7 } });
		await new Promise((resolve) => {
			tx.oncomplete = resolve;
		});
		db.close();
	});
	const again = await openTab(second);
	await expect(again.getByRole("alert")).toContainText("record is damaged");
	await paste(again, secretXml("second"));
	await expect(again.getByRole("treeitem").first()).toBeVisible();
	await expect.poll(async () => JSON.stringify((await storedIn(second)).stores.open)).toContain("second");
});

test("a text whose secrets cannot be made out is not stored, and that is said", async ({ context }) => {
	await setPersistence(context, DOCUMENTS, true);
	const tab = await openTab(context);
	await paste(tab, secretXml("first").replace("</HeaderValue>", ""));
	await expect(tab.locator(".toast")).toContainText("will not be restored after you close the browser");
	expect(JSON.stringify(await storedIn(context))).not.toContain(SECRET);
});
