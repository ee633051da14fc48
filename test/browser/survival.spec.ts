import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { backgroundOf, openTab, paste, recordingStarted, showPanel } from "../../scripts/lib/browser.mjs";
import { capture, captures, load, openPage } from "./console";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const json = readFileSync("test/samples/get-distribution-config.json", "utf8");

const titles = (screen: Frame | Page) => screen.locator(".doc:not(.capture) .doc-title");
const isDevTools = (page: Page) => page.url().startsWith("devtools://devtools/bundled/devtools_app");

/** How many documents workbenches of a kind keep, by their records. */
async function countStoredDocuments(context: BrowserContext, shell: "panel" | "tab"): Promise<number[]> {
	const background = await backgroundOf(context);
	return background.evaluate(async (prefix) => {
		const records = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith(prefix));
		return records.map(([, record]) => (record as { documents: unknown[] }).documents.length).sort();
	}, `open-${shell}-`);
}

/** Closes DevTools of a page. */
async function closeDevTools(devTools: Page): Promise<void> {
	const closed = devTools.waitForEvent("close");
	await devTools.close();
	await closed;
}

/** Opens DevTools on a page that has none. */
async function openDevTools(context: BrowserContext, page: Page): Promise<Page> {
	const ofPage = await context.newCDPSession(page);
	const { targetInfo } = await ofPage.send("Target.getTargetInfo");
	const browser = await context.browser()?.newBrowserCDPSession();
	const opened = context.waitForEvent("page", isDevTools);
	// Newer than the protocol that Playwright knows.
	await (browser as unknown as Session).send("Target.openDevTools", { targetId: targetInfo.targetId });
	const devTools = await opened;
	await recordingStarted(devTools);
	return devTools;
}

interface Session {
	send(method: string, parameters: object): Promise<unknown>;
}

/** Another tab, in whose DevTools, which open by themselves, our panel is shown. */
async function anotherTab(context: BrowserContext) {
	const opened = context.waitForEvent("page", isDevTools);
	const page = await context.newPage();
	const devTools = await opened;
	await recordingStarted(devTools);
	return { page, devTools, panel: await showPanel(devTools) };
}

test("DevTools closed and opened again have the open documents, and capture", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools);
	await paste(panel, sample);
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(1);
	await expect.poll(() => countStoredDocuments(devTools.context, "panel")).toEqual([1]);
	await closeDevTools(devTools.page);

	const again = await openDevTools(devTools.context, page);
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	const shown = await showPanel(again);
	await expect(titles(shown)).toHaveText(["DistributionConfig"]);
	await expect(captures(shown)).toHaveCount(2);
	await expect(capture(shown, /edit · ETag V2/)).toHaveCount(1);
	await api.stop();
});

test("two panels each have a timeline of their own, and what was open in both comes together in the next", async ({
	devTools,
	panel,
}) => {
	const { context } = devTools;
	const { api, page, origin } = await openPage(devTools);
	const other = await anotherTab(context);
	await load(other.page, origin);
	await page.evaluate(() => window.flow?.get());
	await other.page.evaluate(() => window.flow?.list());
	await expect(captures(panel)).toHaveCount(1);
	await expect(captures(other.panel)).toHaveCount(1);
	await expect(capture(panel, /ETag V1/)).toHaveCount(1);
	await expect(capture(other.panel, /Distributions/)).toHaveCount(1);

	await paste(panel, sample);
	await expect(titles(panel)).toHaveCount(1);
	await paste(other.panel, json);
	await expect(titles(other.panel)).toHaveCount(1);
	await expect.poll(() => countStoredDocuments(context, "panel")).toEqual([1, 1]);
	await closeDevTools(devTools.page);
	await closeDevTools(other.devTools);

	const both = await showPanel(await openDevTools(context, other.page));
	await expect(titles(both)).toHaveCount(2);
	await expect.poll(() => countStoredDocuments(context, "panel")).toEqual([2]);
	// They are that panel's now.
	const second = await showPanel(await openDevTools(context, page));
	await paste(second, sample);
	await expect(titles(second)).toHaveCount(1);
	await expect(titles(both)).toHaveCount(2);
	await api.stop();
});

test("two tabs keep what is open in each, and the next one has both", async ({ context, tab }) => {
	const other = await openTab(context);
	await paste(tab, sample);
	await paste(other, json);
	await expect.poll(() => countStoredDocuments(context, "tab")).toEqual([1, 1]);
	await other.reload();
	await expect(titles(other)).toHaveCount(1);
	await tab.close({ runBeforeUnload: true });
	await other.close({ runBeforeUnload: true });
	await expect.poll(() => countStoredDocuments(context, "tab")).toEqual([1, 1]);
	await expect(titles(await openTab(context))).toHaveCount(2);
});

test("the inspected page goes elsewhere and back: the timeline stays, or goes if so wanted", async ({
	devTools,
	panel,
}) => {
	const { api, page, origin } = await openPage(devTools);
	await paste(panel, sample);
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(1);
	await page.goto("about:blank");
	await load(page, origin);
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(3);
	await expect(capture(panel, /edit · ETag V2/).getByRole("button", { name: "my edit", exact: true })).toBeVisible();
	await panel.getByRole("button", { name: /capturing/ }).click();
	await panel.getByRole("menuitem", { name: "Clear on navigation" }).click();
	await page.goto("about:blank");
	await expect(captures(panel)).toHaveCount(0);
	await expect(titles(panel)).toHaveCount(1);
	await api.stop();
});

/** Ends the background as the browser does when it has nothing to do. */
async function killBackground(context: BrowserContext, page: Page): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.stopAllWorkers");
	await expect.poll(() => isBackgroundAlive(context)).toBe(false);
}

async function isBackgroundAlive(context: BrowserContext): Promise<boolean> {
	const browser = await context.browser()?.newBrowserCDPSession();
	const { targetInfos = [] } = (await browser?.send("Target.getTargets")) ?? {};
	return targetInfos.some(({ type }) => type === "service_worker");
}

/** Sets off an event of the browser's, for which the background is started again, and gives what it opens. */
async function openedBy(context: BrowserContext, extensionId: string, event: string, ...details: unknown[]) {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	const session = await context.newCDPSession(page);
	await session.send("ServiceWorker.enable");
	await session.send("ServiceWorker.startWorker", { scopeURL: `chrome-extension://${extensionId}/` });
	await expect.poll(() => isBackgroundAlive(context)).toBe(true);
	const opened = context.waitForEvent("page");
	// Playwright knows the new one under the name of the old.
	await (await backgroundOf(context)).evaluate(
		([path, values]) => {
			const [area, name] = path.split(".") as [string, string];
			const events = (chrome as unknown as Record<string, Record<string, { dispatch(...args: unknown[]): void }>>)[
				area
			];
			events?.[name]?.dispatch(...values);
		},
		[event, details] as const,
	);
	return opened;
}

test("capture and open documents do not need the background", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools);
	await paste(panel, sample);
	await killBackground(devTools.context, page);
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(2);
	await capture(panel, /edit/).getByRole("button", { name: "my edit", exact: true }).click();
	await expect(panel.locator(".effect .where")).toHaveText("Comment");
	await panel.evaluate(() => location.reload());
	await expect(titles(panel).first()).toHaveText("DistributionConfig");
	await api.stop();
});

test("the background killed, menus, address bar and the popup's hand-over still work", async ({
	context,
	popup,
	extensionId,
}) => {
	await paste(popup, sample);
	await expect(popup.locator(".pasted b")).toHaveText("DistributionConfig");
	await killBackground(context, popup);
	const opened = context.waitForEvent("page");
	await popup.getByRole("button", { name: "Open in a tab" }).click();
	await expect((await opened).getByRole("treeitem").first()).toContainText("DistributionConfig");

	const lookUp = { menuItemId: "look-up", selectionText: "sni-only" };
	const fromMenu = await openedBy(context, extensionId, "contextMenus.onClicked", lookUp);
	await expect(fromMenu.getByRole("heading", { level: 1 })).toHaveText("sni-only");
	await killBackground(context, fromMenu);
	const fromAddressBar = await openedBy(context, extensionId, "omnibox.onInputEntered", "DefaultTTL", "currentTab");
	await expect(fromAddressBar.getByRole("heading", { level: 1 })).toHaveText("DefaultTTL");
});

test("a tab whose sender has gone says so, restores what was open, and keeps what is opened", async ({
	context,
	tab,
	extensionId,
}) => {
	await paste(tab, sample);
	await expect.poll(() => countStoredDocuments(context, "tab")).toEqual([1]);
	await tab.close({ runBeforeUnload: true });
	const orphan = await context.newPage();
	await orphan.goto(`chrome-extension://${extensionId}/src/extension/tab/tab.html#handover-of-nobody`);
	await expect(orphan.getByText("The text for this tab did not arrive")).toBeVisible();
	await expect(titles(orphan)).toHaveCount(1);
	await paste(orphan, json);
	await expect.poll(() => countStoredDocuments(context, "tab")).toEqual([2]);
	await expect(orphan).toHaveURL(/tab\.html$/);
});

test("the menu is made anew when the browser was updated", async ({ context, extensionId }) => {
	await context
		.newPage()
		.then((page) => page.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`));
	const background = await backgroundOf(context);
	const created = await background.evaluate(async () => {
		const results: (string | undefined)[] = [];
		const { create } = chrome.contextMenus;
		chrome.contextMenus.create = (item) => create(item, () => results.push(chrome.runtime.lastError?.message));
		const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch(details: object): void } };
		onInstalled.dispatch({ reason: "chrome_update" });
		while (results.length < 3) await new Promise((resolve) => setTimeout(resolve, 10));
		return results.map((message) => message ?? "made");
	});
	// The event of the installation itself may come as late as this one.
	expect(new Set(created)).toEqual(new Set(["made"]));
});

/** Whether anything that workbenches keep is on the disk. */
async function isOnDisk(context: BrowserContext): Promise<boolean> {
	const background = await backgroundOf(context);
	const keys = await background.evaluate(async () => Object.keys(await chrome.storage.local.get()));
	return keys.some((key) => key.startsWith("open-"));
}

/** The browser has found an update, which waits until our pages close. */
async function announceUpdate(context: BrowserContext): Promise<void> {
	const background = await backgroundOf(context);
	await background.evaluate(() => {
		const { onUpdateAvailable } = chrome.runtime as unknown as {
			onUpdateAvailable: { dispatch(details: object): void };
		};
		onUpdateAvailable.dispatch({ version: "999" });
	});
}

interface DeveloperPrivate {
	updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
}

test("an update of the extension takes what is open with it, and leaves nothing on the disk", async ({ devTools }) => {
	const { context } = devTools;
	const [page] = context.pages().filter((page) => !isDevTools(page)) as [Page];
	// Without developer mode Chromium does not start an extension of a folder again.
	await page.goto("chrome://extensions");
	await page.evaluate(() => {
		const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
		return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
	});
	await page.goto("about:blank");
	const panel = await showPanel(devTools.page);
	await paste(panel, sample);
	await expect.poll(() => countStoredDocuments(context, "panel")).toEqual([1]);
	expect(await isOnDisk(context)).toBe(false);
	await announceUpdate(context);
	await expect.poll(() => isOnDisk(context)).toBe(true);
	await paste(panel, json);
	await expect.poll(() => countStoredDocuments(context, "panel")).toEqual([2]);

	const background = await backgroundOf(context);
	const closed = devTools.page.waitForEvent("close");
	const started = context.waitForEvent("serviceworker");
	await background.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
	await Promise.all([closed, started]);
	expect(await countStoredDocuments(context, "panel")).toEqual([]);
	const again = await showPanel(await openDevTools(context, page));
	await expect(titles(again)).toHaveCount(2);
	await expect.poll(() => isOnDisk(context)).toBe(false);
	await expect.poll(() => countStoredDocuments(context, "panel")).toEqual([2]);
});

test("what was to be handed over to an update does not outlive the browser", async ({ context, tab }) => {
	await paste(tab, sample);
	await expect.poll(() => countStoredDocuments(context, "tab")).toEqual([1]);
	await announceUpdate(context);
	await expect.poll(() => isOnDisk(context)).toBe(true);
	const background = await backgroundOf(context);
	await background.evaluate(() => {
		(chrome.runtime.onStartup as unknown as { dispatch(): void }).dispatch();
	});
	await expect.poll(() => isOnDisk(context)).toBe(false);
});
