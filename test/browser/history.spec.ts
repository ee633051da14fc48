import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { errorXml } from "../../scripts/lib/apiDocuments.mjs";
import { backgroundOf, openTab, paste, showPanel } from "../../scripts/lib/browser.mjs";
import { captures } from "./console";
import { expect, test } from "./harness";
import {
	historyFile,
	importFile,
	openApiPage,
	openSettings,
	SECRET,
	secretXml,
	setPersistence,
	storedIn,
} from "./historyPages";

const HISTORY = /Keep a history/;
const earlier = (page: Page) => page.locator(".earlier");
const callsIn = async (page: Page) => (await storedIn(page.context())).stores.calls ?? [];

test("nothing outlives the browser unless the user says so", async ({ startAgain }) => {
	const first = await startAgain(true);
	const { api, page, devTools } = await openApiPage(first, "first");
	const panel = await showPanel(devTools);
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(2);
	await paste(panel, secretXml("pasted"));
	await expect(panel.getByRole("treeitem").first()).toBeVisible();

	const second = await startAgain(false);
	expect(await storedIn(second)).toEqual({ stores: {}, local: {} });
	const tab = await openTab(second);
	await expect(tab.locator(".doc")).toHaveCount(0);
	await api.stop();
});

test("with the history on, calls are there after a restart without their secrets, and drift shows against them", async ({
	startAgain,
}) => {
	const first = await startAgain(true);
	const before = await openApiPage(first, "first");
	await setPersistence(first, HISTORY, true);
	const panel = await showPanel(before.devTools);
	await before.page.evaluate(() => window.flow?.list());
	await before.page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(3);
	await expect.poll(async () => (await storedIn(first)).stores.calls?.length).toBe(2);
	await before.api.stop();

	const second = await startAgain(true);
	const { stores } = await storedIn(second);
	expect(stores.calls).toMatchObject([
		{ kind: "read", etag: "V1" },
		{ kind: "write", etag: "V2", ifMatch: "V1" },
	]);
	const texts = JSON.stringify(stores);
	expect(texts).not.toContain(SECRET);
	expect(texts).not.toContain("AKIAEXAMPLE");
	expect(texts).toContain("••••");
	expect(texts).toContain("X-Verify");

	const after = await openApiPage(second, "second");
	// This server counts its versions anew; CloudFront never gives an ETag twice.
	after.api.changeElsewhere("second");
	after.api.changeElsewhere("second");
	const again = await showPanel(after.devTools);
	await after.page.evaluate(() => window.flow?.get());
	await expect(captures(again)).toHaveCount(1);
	await expect(again.locator(".earlier summary")).toHaveText("From the history · 2 calls");
	// What it has is what was known before, with a secret that was masked.
	await captures(again).getByRole("button", { name: "drift" }).click();
	await expect(again.getByText("No changes", { exact: true })).toBeVisible();
	await expect(again.getByText("Hidden values are not compared: HeaderValue")).toBeVisible();
	await again.getByRole("tab", { name: "Inspect", exact: true }).click();
	after.api.changeElsewhere("by another");
	after.api.changeElsewhere("by another");
	await after.page.evaluate(() => window.flow?.get());
	await expect(captures(again)).toHaveCount(2);
	await again.getByText("From the history").click();
	await expect(captures(again)).toHaveCount(4);
	await again.getByText("From the history").click();
	await captures(again).first().getByRole("button", { name: "drift" }).click();
	const changes = again.getByRole("complementary", { name: "Changes" });
	await expect(changes).toContainText("Comment");
	await after.api.stop();
});

test("a secret that is known now and masked then is no change", async ({ context }) => {
	const settings = await setPersistence(context, HISTORY, true);
	await importFile(settings, historyFile(1));
	await expect(settings.getByText("1 call was added.")).toBeVisible();
	const tab = await openTab(context);
	await paste(tab, secretXml("version 0"));
	await tab.getByText("From the history · 1 call").click();
	await captures(tab).first().getByRole("button").first().click();
	await expect(tab.locator(".docs .doc:not(.capture)")).toHaveCount(2);
	await tab.getByRole("tab", { name: "Compare", exact: true }).click();
	await expect(tab.getByText("No changes", { exact: true })).toBeVisible();
	await expect(tab.getByText("Hidden values are not compared: HeaderValue")).toBeVisible();
});

test("saved as a file, deleted and added again, the history is the same; deleting can be undone", async ({
	context,
}) => {
	const settings = await setPersistence(context, HISTORY, true);
	await importFile(settings, historyFile(3));
	await importFile(settings, historyFile(2, "E9XYZ"));
	await expect(settings.getByText("5 calls are stored")).toBeVisible();
	const before = (await storedIn(context)).stores;
	expect(JSON.stringify(before)).not.toContain(SECRET);

	const download = settings.waitForEvent("download");
	await settings.getByRole("button", { name: "Save as a file" }).click();
	const text = readFileSync(await (await download).path(), "utf8");
	expect(text).not.toContain(SECRET);

	await settings.getByRole("button", { name: "Delete all of E9XYZ" }).click();
	await expect(settings.getByText("3 calls are stored")).toBeVisible();
	await settings.getByRole("button", { name: "Undo" }).click();
	await expect(settings.getByText("5 calls are stored")).toBeVisible();
	expect((await storedIn(context)).stores).toEqual(before);

	await settings.locator("summary", { hasText: "E9XYZ" }).click();
	await settings
		.getByRole("button", { name: /^Delete GET of/ })
		.first()
		.click();
	await expect(settings.getByText("4 calls are stored")).toBeVisible();

	await settings.getByRole("button", { name: "Delete all", exact: true }).click();
	await expect(settings.getByText("No call is stored")).toBeVisible();
	expect((await storedIn(context)).stores).toEqual({ calls: [], exchanges: [], open: [] });
	await importFile(settings, text);
	await expect(settings.getByText("5 calls were added.")).toBeVisible();
	expect((await storedIn(context)).stores).toEqual(before);
	await importFile(settings, text);
	await expect(settings.getByText("0 calls were added. 5 were there already.")).toBeVisible();
	expect((await storedIn(context)).stores).toEqual(before);
	await importFile(settings, '{"kind":"other"}');
	await expect(settings.getByText("not a Distribution Lens history export")).toBeVisible();
	const damaged = JSON.parse(text);
	damaged.calls[0].exchange.time = "yesterday";
	damaged.calls[1] = null;
	damaged.calls[2].key = "new";
	damaged.calls[2].exchange.responseBody = "<html>nothing</html>";
	await importFile(settings, JSON.stringify(damaged));
	await expect(settings.getByText("0 calls were added. 2 were there already. 3 are damaged")).toBeVisible();
});

test("a refusal that repeats a secret is not stored; a value that is an ordinary word keeps nothing out", async ({
	context,
}) => {
	const settings = await setPersistence(context, HISTORY, true);
	const file = JSON.parse(historyFile(3));
	const [plain, refused, updateExchange] = file.calls.map(({ exchange }: { exchange: object }) => exchange);
	plain.responseBody = plain.responseBody.replace(SECRET, "cloudfront");
	const update = { method: "PUT", status: 400, requestBody: secretXml("sent"), ifMatch: "V1", etag: null };
	Object.assign(refused, update, { responseBody: errorXml("InvalidArgument", `Not ${SECRET}`) });
	Object.assign(updateExchange, update, { responseBody: errorXml("InvalidArgument", "Not allowed") });
	await importFile(settings, JSON.stringify(file));
	await expect(settings.getByText("2 calls were added. 1 is damaged or holds nothing to be stored")).toBeVisible();
	const { stores } = await storedIn(context);
	expect(JSON.stringify(stores)).not.toContain(SECRET);
	expect(JSON.stringify(stores)).toContain("Not allowed");
});

test("at the limit the oldest go, and that is said", async ({ context }) => {
	const settings = await setPersistence(context, HISTORY, true);
	await importFile(settings, historyFile(60));
	await expect(
		settings.getByText("50 calls were added. 10 calls were deleted to make room, as the oldest."),
	).toBeVisible();
	const etags = ((await callsIn(settings)) as { etag: string }[]).map(({ etag }) => etag);
	expect(etags).toHaveLength(50);
	expect(etags).toContain("V59");
	expect(etags).not.toContain("V9");
});

test("a new call makes the oldest go, and that is said as it happens", async ({ devTools, panel }) => {
	const { api, page } = await openApiPage(devTools.context, "first");
	const settings = await setPersistence(devTools.context, HISTORY, true);
	await importFile(settings, historyFile(50));
	await expect(settings.getByText("50 calls are stored")).toBeVisible();
	await page.evaluate(() => window.flow?.get());
	await expect(panel.locator(".toast")).toContainText("oldest calls were deleted to make room");
	const times = ((await callsIn(settings)) as { time: number }[]).map(({ time }) => time);
	expect(times).toHaveLength(50);
	expect(Math.min(...times)).toBe(Date.parse("2026-01-01T00:01:00Z"));
	await expect(panel.locator(".earlier summary")).toHaveText("From the history · 49 calls");
	await api.stop();
});

test("a switch that goes off asks what becomes of what is stored", async ({ context }) => {
	const settings = await setPersistence(context, HISTORY, true);
	await importFile(settings, historyFile(2));
	await expect(settings.getByText("2 calls are stored")).toBeVisible();
	await settings.getByRole("checkbox", { name: HISTORY }).uncheck();
	await expect(settings.getByText("Delete the 2 stored calls")).toBeVisible();
	await settings.getByRole("button", { name: "Keep", exact: true }).click();
	await expect(settings.getByText(/^History is off\.|^Documents are no longer stored\./)).toHaveCount(0);
	expect(await callsIn(settings)).toHaveLength(2);
	const tab = await openTab(context);
	await paste(tab, historyFile(1));
	await expect(tab.getByRole("treeitem").first()).toBeVisible();
	await expect(earlier(tab)).toHaveCount(0);
	await settings.getByRole("checkbox", { name: HISTORY }).check();
	await expect(earlier(tab)).toHaveCount(1);
	await settings.getByRole("checkbox", { name: HISTORY }).uncheck();
	await settings.getByRole("button", { name: "Delete", exact: true }).click();
	await expect(settings.getByText("No call is stored")).toBeVisible();
	await expect(earlier(tab)).toHaveCount(0);
});

test("two pages at once show the same, and nothing twice", async ({ context }) => {
	const settings = await setPersistence(context, HISTORY, true);
	const [first, other] = [await openTab(context), await openTab(context)];
	const second = await openSettings(context);
	// Both write at the same time.
	await Promise.all([importFile(settings, historyFile(4)), importFile(second, historyFile(6))]);
	for (const page of [first, other])
		await expect(earlier(page).locator("summary")).toHaveText("From the history · 6 calls");
	for (const page of [settings, second]) await expect(page.getByText("6 calls are stored")).toBeVisible();
	expect(await callsIn(settings)).toHaveLength(6);
	await settings.getByRole("button", { name: "Delete all", exact: true }).click();
	for (const page of [first, other]) await expect(earlier(page)).toHaveCount(0);
	await expect(second.getByText("No call is stored")).toBeVisible();
});

test("two panels at once: each shows what the other has captured, and deleting one panel's calls costs the other nothing", async ({
	devTools,
}) => {
	const { context } = devTools;
	const settings = await setPersistence(context, HISTORY, true);
	const first = await openApiPage(context, "first");
	const panel = await showPanel(first.devTools);
	const before = new Set(context.pages());
	await context.newPage();
	const isNew = (page: Page) => page.url().startsWith("devtools://") && !before.has(page);
	await expect.poll(() => context.pages().filter(isNew).length).toBe(1);
	const other = await showPanel(context.pages().find(isNew) as Page);
	await first.page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(2);
	await expect(other.locator(".earlier summary")).toHaveText("From the history · 2 calls");
	await expect(panel.locator(".earlier")).toHaveCount(0);
	expect(await callsIn(settings)).toHaveLength(2);
	await settings.getByRole("button", { name: "Delete all", exact: true }).click();
	await expect(other.locator(".earlier")).toHaveCount(0);
	await expect(captures(panel)).toHaveCount(2);
	await first.api.stop();
});

test("what was deleted is not stored again when the panel is loaded again", async ({ devTools, panel }) => {
	const { api, page } = await openApiPage(devTools.context, "first");
	const settings = await setPersistence(devTools.context, HISTORY, true);
	await page.evaluate(() => window.flow?.get());
	await expect(settings.getByText("1 call is stored")).toBeVisible();
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(2);
	await settings.getByRole("button", { name: "Delete all", exact: true }).click();
	await expect(settings.getByText("No call is stored")).toBeVisible();
	await Promise.all([panel.waitForNavigation(), panel.evaluate(() => location.reload())]);
	await expect(captures(panel)).toHaveCount(2);
	api.changeElsewhere("another");
	await page.evaluate(() => window.flow?.get());
	await expect.poll(() => callsIn(settings)).toMatchObject([{ etag: "V2" }]);
	await expect(earlier(settings)).toHaveCount(0);
	await api.stop();
});

test("damaged records are left out, counted, and can be removed", async ({ context }) => {
	const settings = await setPersistence(context, HISTORY, true);
	await importFile(settings, historyFile(4));
	await expect(settings.getByText("4 calls are stored")).toBeVisible();
	await settings.evaluate(async () => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open("distribution-lens");
			request.onsuccess = () => resolve(request.result);
		});
		const tx = db.transaction(["calls", "exchanges"], "readwrite");
		tx.objectStore("calls").put({ key: "garbage", id: 7 });
		tx.objectStore("calls").put({ key: "E1A2B3C4D5 0", id: null });
		tx.objectStore("exchanges").delete("E1A2B3C4D5 1");
		tx.objectStore("exchanges").put({ key: "E1A2B3C4D5 2", exchange: { url: 5 } });
		await new Promise((resolve) => {
			tx.oncomplete = resolve;
		});
		db.close();
	});
	const tab = await openTab(context);
	await expect(tab.locator(".toast")).toContainText("3 records of the history are damaged");
	await tab.getByText("From the history · 2 calls").click();
	await expect(tab.locator(".toast")).toContainText("4 records of the history are damaged");
	await expect(captures(tab)).toHaveCount(1);
	await expect(earlier(tab).locator("summary")).toHaveText("From the history · 1 call");
	await settings.reload();
	await expect(settings.getByText("3 records are damaged")).toBeVisible();
	await settings.getByRole("button", { name: "Remove what is damaged" }).click();
	await expect(settings.getByText(/damaged/)).toHaveCount(0);
	expect(await callsIn(settings)).toHaveLength(2);
});

test("when the browser has no room, what is stored stays, and that is said", async ({ startAgain }) => {
	const first = await setPersistence(await startAgain(false), HISTORY, true);
	await importFile(first, historyFile(3));
	await expect(first.getByText("3 calls are stored")).toBeVisible();
	// A browser that has written already does not look at its quota each time.
	const context = await startAgain(false);
	const settings = await openSettings(context);
	await expect(settings.getByText("3 calls are stored")).toBeVisible();
	const before = (await storedIn(context)).stores;
	const session = await context.newCDPSession(settings);
	const origin = `chrome-extension://${new URL(settings.url()).host}`;
	await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
	await importFile(settings, historyFile(40, "E9XYZ"));
	await expect(settings.getByRole("alert")).toContainText("no space left");
	expect((await storedIn(context)).stores).toEqual(before);
	await session.send("Storage.overrideQuotaForOrigin", { origin });
	await importFile(settings, historyFile(40, "E9XYZ"));
	await expect(settings.getByText("43 calls are stored")).toBeVisible();
	await expect(settings.getByRole("alert")).toHaveCount(0);
});

test("a store of a newer version, or held by another page, gives a word", async ({ context, tab }) => {
	const background = await backgroundOf(context);
	const openAs = (version: number) =>
		background.evaluate(
			(wanted) =>
				new Promise((resolve) => {
					const request = indexedDB.open("distribution-lens", wanted);
					request.onsuccess = () => {
						request.result.close();
						resolve(true);
					};
				}),
			version,
		);
	const settings = await setPersistence(context, HISTORY, true);
	await expect(settings.getByText("No call is stored")).toBeVisible();
	// Our page has the database open, and lets go of it.
	expect(await openAs(2)).toBe(true);
	await settings.reload();
	await expect(settings.getByRole("alert")).toContainText("newer version");
	await settings.getByRole("button", { name: "start over" }).click();
	await settings.getByRole("button", { name: "Delete", exact: true }).click();
	await expect(settings.getByText("No call is stored")).toBeVisible();
	await expect(settings.getByRole("alert")).toHaveCount(0);

	await tab.evaluate(
		() =>
			new Promise((resolve) => {
				const request = indexedDB.open("distribution-lens");
				request.onsuccess = () => {
					// Does not let go when it is asked to.
					Object.assign(window, { held: request.result });
					indexedDB.deleteDatabase("distribution-lens");
					resolve(true);
				};
			}),
	);
	await settings.reload();
	await expect(settings.getByRole("alert")).toContainText("Another Distribution Lens page is blocking the history");
	await tab.close();
	await expect(settings.getByText("No call is stored")).toBeVisible();
	await expect(settings.getByRole("alert")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
	test(`has no accessibility violations, ${colorScheme}, and works by keyboard`, async ({ context }) => {
		const settings = await setPersistence(context, HISTORY, true);
		await settings.emulateMedia({ colorScheme });
		await importFile(settings, historyFile(2));
		await settings.locator("summary", { hasText: "E1A2B3C4D5" }).focus();
		await settings.keyboard.press("Enter");
		await settings.keyboard.press("Tab");
		await expect(settings.getByRole("button", { name: /^Delete GET of/ }).first()).toBeFocused();
		await settings.keyboard.press("Enter");
		await expect(settings.getByText("1 call was deleted.")).toBeVisible();
		await settings.getByRole("checkbox", { name: HISTORY }).focus();
		await settings.keyboard.press("Space");
		await expect(settings.getByText(/^History is off\.|^Documents are no longer stored\./)).toBeVisible();
		await settings.keyboard.press("Tab");
		await expect(settings.getByRole("button", { name: "Delete", exact: true })).toBeFocused();
		const { violations } = await new AxeBuilder({ page: settings })
			.include("section[aria-labelledby='storing']")
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		await settings.getByRole("checkbox", { name: HISTORY }).check();
		const tab = await openTab(context);
		await tab.emulateMedia({ colorScheme });
		await tab.getByText("From the history").click();
		const found = await new AxeBuilder({ page: tab }).include(".captured").analyze();
		expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
}
