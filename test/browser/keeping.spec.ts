import { readFileSync } from "node:fs";
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { backgroundOf, openTab, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const xml = readFileSync("test/samples/request.xml", "utf8");
const json = readFileSync("test/samples/get-distribution-config.json", "utf8");

type Screen = Frame | Page;
const titles = (screen: Screen) => screen.locator(".doc .doc-title");
const row = (screen: Screen, name: RegExp) => screen.getByRole("treeitem", { name });
const selected = (screen: Screen) => screen.locator('[role="treeitem"][aria-selected="true"]');

/** How the place that `takePlace` takes is stored. */
const VIEW_STATE = '"selected":"ViewerCertificate.MinimumProtocolVersion"';

/** What the browser holds of a kind of workbench, as JSON without the texts. */
async function storedIn(context: BrowserContext, shell: "panel" | "tab"): Promise<string> {
	const background = await backgroundOf(context);
	return background.evaluate(async (prefix) => {
		const stored = Object.entries(await chrome.storage.session.get()).filter(([key]) => key.startsWith(prefix));
		const records = stored.map(([, record]) => record);
		return JSON.stringify(records, (member, value) => (member === "texts" ? undefined : value));
	}, `open-${shell}-`);
}

/** Opens two documents and takes a place in the first; returns their titles. */
async function readViewState(screen: Screen): Promise<string[]> {
	await paste(screen, xml);
	await expect(titles(screen)).toHaveCount(1);
	await paste(screen, json);
	await expect(titles(screen)).toHaveCount(2);
	await titles(screen).first().click();
	await screen.getByRole("button", { name: "Expand", exact: true }).click();
	await screen.getByRole("menuitem", { name: "Everything", exact: true }).click();
	await screen.getByRole("searchbox", { name: "Filter fields and values" }).fill("Protocol");
	await row(screen, /^MinimumProtocolVersion/).click();
	return titles(screen).allInnerTexts();
}

async function expectViewState(screen: Screen, expected: readonly string[]): Promise<void> {
	await expect(titles(screen)).toHaveText(expected);
	await expect(screen.getByRole("searchbox", { name: "Filter fields and values" })).toHaveValue("Protocol");
	await expect(selected(screen)).toContainText("MinimumProtocolVersion");
	await expect(screen.getByRole("complementary", { name: "Detail" }).getByRole("heading", { level: 1 })).toHaveText(
		"MinimumProtocolVersion",
	);
	await expect(screen.getByRole("alert")).toHaveCount(0);
	// Unfolded rows are so behind the filter, too.
	await screen.getByRole("searchbox", { name: "Filter fields and values" }).fill("");
	await expect(selected(screen)).toContainText("MinimumProtocolVersion");
	await expect(selected(screen)).toHaveAttribute("aria-level", /[3-9]/);
}

test("documents and the place in them survive closing the tab", async ({ context, tab }) => {
	const before = await readViewState(tab);
	// At once: the last change is stored as the page goes.
	await tab.close({ runBeforeUnload: true });
	await expect.poll(() => storedIn(context, "tab")).toContain(VIEW_STATE);
	const again = await openTab(context);
	await expectViewState(again, before);

	// What is closed is forgotten.
	for (const left of [1, 0]) {
		await again.locator(".doc").first().getByRole("button", { name: /close/i }).click();
		await expect(titles(again)).toHaveCount(left);
	}
	await expect.poll(() => storedIn(context, "tab")).toBe("[]");
});

test("documents and the place in them survive closing the panel", async ({ panel, devTools }) => {
	const before = await readViewState(panel);
	await expect.poll(() => storedIn(devTools.context, "panel")).toContain(VIEW_STATE);
	await Promise.all([panel.waitForNavigation(), panel.evaluate(() => location.reload())]);
	await expectViewState(panel, before);
});

test("the panel and the tab keep sets of their own, and closing one costs the other nothing", async ({
	context,
	tab,
	extensionId,
}) => {
	await paste(tab, xml);
	await expect(titles(tab)).toHaveCount(1);
	const panel = await context.newPage();
	await panel.goto(`chrome-extension://${extensionId}/src/extension/panel/panel.html`);
	await panel.waitForSelector("#app > *");
	await expect(titles(panel)).toHaveCount(0);
	await paste(panel, json);
	await expect(titles(panel)).toHaveCount(1);
	await expect.poll(() => storedIn(context, "panel")).toContain("documents");
	await panel.close();
	await expect(titles(tab)).toHaveCount(1);
	await tab.reload();
	await expect(titles(tab)).toHaveCount(1);
});

test("a damaged record gives a word, once, and an empty workbench", async ({ context }) => {
	const background = await backgroundOf(context);
	await background.evaluate(() => chrome.storage.session.set({ "open-tab-1": { version: 1, texts: 7 } }));
	const tab = await openTab(context);
	await expect(tab.getByRole("alert")).toContainText("record is damaged");
	await expect(titles(tab)).toHaveCount(0);
	await paste(tab, xml);
	await expect(titles(tab)).toHaveCount(1);
	await expect.poll(() => storedIn(context, "tab")).toContain("documents");
	await tab.reload();
	await expect(titles(tab)).toHaveCount(1);
	await expect(tab.getByRole("alert")).toHaveCount(0);
});

test("a full store is said, and costs nothing that is open", async ({ context, tab }) => {
	const background = await backgroundOf(context);
	await background.evaluate(async () => {
		for (let size = 8_000_000, at = 0; size >= 1000; at++) {
			await chrome.storage.session.set({ [`full-${at}`]: "x".repeat(size) }).catch(() => {
				size /= 2;
			});
		}
	});
	await paste(tab, xml);
	await expect(tab.locator(".toast")).toContainText("refused to store the open documents");
	await expect(titles(tab)).toHaveCount(1);
});
