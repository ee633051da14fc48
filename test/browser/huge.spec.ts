import type { Frame, Page } from "@playwright/test";
import { giantConfig, listOf, spellings } from "../../bench/samples";
import { paste } from "../../scripts/lib/browser.mjs";
import { sampleList } from "../../scripts/lib/sampleList.mjs";
import type { Value } from "../../src/document/value";
import { expect, test } from "./harness";

const DISTRIBUTIONS = 500;
const lists = spellings(varied(DISTRIBUTIONS));

/** A list whose distributions differ in what the table shows. */
function varied(count: number) {
	const list = listOf(count) as { DistributionList: { Items: { [member: string]: unknown }[] } };
	for (const [index, summary] of list.DistributionList.Items.entries()) {
		summary.Comment = `customer ${index % 50}`;
		summary.Enabled = index % 10 !== 0;
		summary.PriceClass = index % 2 === 0 ? "PriceClass_100" : "PriceClass_All";
	}
	return list as ReturnType<typeof listOf>;
}

const grid = (page: Page) => page.getByRole("grid", { name: "Distributions of Distributions" });
const row = (page: Page, place: number) => page.locator(`[role="row"][aria-rowindex="${place + 1}"]`);

async function openList(page: Page, format: keyof typeof lists) {
	await paste(page, lists[format]);
	await expect(page.getByText(`${DISTRIBUTIONS} distributions, `)).toBeVisible({ timeout: 30_000 });
}

for (const format of ["xml", "python", "json"] as const) {
	test(`a long list in ${format} opens as a table, and each distribution as a tree`, async ({ tab }) => {
		await openList(tab, format);
		await expect(grid(tab)).toHaveAttribute("aria-rowcount", String(DISTRIBUTIONS + 1));
		await expect(row(tab, 2)).toContainText("E0000000000001");
		await expect(row(tab, 2)).toContainText("d1.cloudfront.net");
		await expect(row(tab, 2)).toContainText("customer 1");
		await expect(row(tab, 2).locator(".counts")).toContainText("●");
		await row(tab, 2).dblclick();
		await expect(tab.getByRole("treeitem").first()).toContainText("DistributionSummary");
		await expect(tab.locator('.doc[data-current="true"] .doc-title')).toHaveText("E0000000000001");
		await tab.getByRole("treeitem", { name: /^DomainName/ }).click();
		await tab.getByRole("tab", { name: "Source" }).click();
		await expect(tab.locator(".cm-selected-item").first()).toContainText("d1.cloudfront.net");
	});
}

test("the table sorts, filters and compares two", async ({ tab }) => {
	await openList(tab, "json");
	await grid(tab).getByRole("button", { name: "Id" }).click();
	await grid(tab).getByRole("button", { name: "Id" }).click();
	await expect(row(tab, 1)).toContainText("E0000000000499");
	await expect(grid(tab).getByRole("columnheader", { name: "Id" })).toHaveAttribute("aria-sort", "descending");

	await tab.keyboard.press("/");
	await tab.getByRole("searchbox", { name: "Filter distributions" }).fill("customer PriceClass_All 49");
	await expect(grid(tab)).toHaveAttribute("aria-rowcount", "15");
	await tab.getByLabel("Show").selectOption("Disabled");
	await expect(grid(tab)).toHaveAttribute("aria-rowcount", "1");
	await tab.getByLabel("Show").selectOption("All");

	await grid(tab).focus();
	await tab.keyboard.press("Home");
	await tab.keyboard.press(" ");
	await tab.keyboard.press("ArrowDown");
	await tab.keyboard.press(" ");
	await tab.getByRole("button", { name: "Compare two" }).click();
	await expect(tab.getByRole("tab", { name: "Compare" })).toHaveAttribute("aria-selected", "true");
	await expect(tab.locator(".line").first()).toBeVisible();
	await expect(tab.locator(".compare-screen")).toContainText("E0000000000499");
});

test("at 1280 pixels all columns are in view, and ids are whole", async ({ tab }) => {
	await tab.setViewportSize({ width: 1280, height: 800 });
	await paste(tab, sampleList(60).padEnd(1_000_000));
	await expect(row(tab, 1)).toBeVisible();
	const measured = await tab.locator(".list").evaluate((table) => ({
		over: table.scrollWidth - table.clientWidth,
		cut: [...table.querySelectorAll(".list-rows .list-line > :nth-child(2)")]
			.filter((element) => element.scrollWidth > element.clientWidth)
			.map((element) => element.textContent),
	}));
	expect(measured).toEqual({ over: 0, cut: [] });
});

test("a reading that is canceled keeps what it has and starts again", async ({ tab }) => {
	// So long that it is still being read when the button is clicked.
	const count = 4 * DISTRIBUTIONS;
	await paste(tab, spellings(varied(count)).xml);
	await tab.getByRole("button", { name: "Cancel" }).click();
	await expect(tab.getByRole("status").filter({ hasText: "Canceled" })).toBeVisible();
	await tab.getByRole("button", { name: "Read again" }).click();
	await expect(tab.getByText(`${count.toLocaleString("en")} distributions, `)).toBeVisible({ timeout: 30_000 });
	await tab.getByRole("button", { name: "Close Distributions" }).click();
	await expect(tab.getByText("Paste a CloudFront configuration")).toBeVisible();
});

test("a worker that dies says so, keeps what it had read, and the list can be read again", async ({ tab }) => {
	await tab.evaluate(() => {
		const Real = window.Worker;
		window.Worker = class extends Real {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				window.Worker = Real;
				const die = () => this.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
				this.addEventListener("message", () => setTimeout(die), { once: true });
			}
		};
	});
	await paste(tab, lists.python);
	await expect(tab.getByRole("status").filter({ hasText: "out of memory" })).toBeVisible();
	await expect(row(tab, 1)).toContainText("E0000000000000");
	await tab.getByRole("button", { name: "Read again" }).click();
	await expect(tab.getByText(`${DISTRIBUTIONS} distributions, `)).toBeVisible({ timeout: 30_000 });
});

test("a large text that is no list opens as a tree", async ({ tab }) => {
	await tab.evaluate(() => {
		const seen = { table: false, progress: false };
		const look = () => {
			seen.table ||= document.querySelector('[role="grid"]') !== null;
			seen.progress ||= document.querySelector(".list-pane progress") !== null;
		};
		new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
		Object.assign(window, { seen });
	});
	await paste(tab, spellings(giantConfig(800)).xml);
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig", { timeout: 30_000 });
	await expect(tab.locator(".doc")).toHaveCount(1);
	const seen = await tab.evaluate(() => (window as unknown as { seen: object }).seen);
	expect(seen).toEqual({ table: false, progress: true });
});

/** Holds back what the worker says of findings until it is told to go on. */
async function holdFindings(page: Page | Frame): Promise<() => Promise<void>> {
	await page.evaluate(() => {
		const Real = window.Worker;
		const heldBack: (() => unknown)[] = [];
		Object.assign(window, { letGo: () => heldBack.splice(0).forEach((deliver) => void deliver()) });
		window.Worker = class extends Real {
			override addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
				super.addEventListener(type, (event) => {
					const { event: tableEvent } = (event as MessageEvent).data ?? {};
					const go = () => typeof listener === "function" && listener(event);
					if (tableEvent?.kind === "findings" || tableEvent?.kind === "done") heldBack.push(go);
					else go();
				});
			}
		};
	});
	return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

test("a large text shows its tree before it is checked, and how far the checking is", async ({ tab }) => {
	const letGo = await holdFindings(tab);
	await paste(tab, spellings(giantConfig(800)).xml);
	const progress = tab.getByRole("progressbar", { name: "Checking" });
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig", { timeout: 30_000 });
	await expect(progress).toBeVisible();
	await expect(tab.getByText("Checking…")).toBeVisible();
	await expect(tab.getByText(/^\d+ %$/)).toBeVisible();
	await expect(tab.locator(".problem")).toHaveCount(0);
	await tab.getByRole("treeitem", { name: /^Origins/ }).click();
	await expect(progress).toHaveJSProperty("max", 1);
	await expect(async () => {
		await letGo();
		await expect(tab.locator(".problem").first()).toBeVisible({ timeout: 500 });
	}).toPass();
	await expect(progress).toHaveCount(0);
	await expect(tab.locator(".problem")).toHaveCount(100);
	await tab.getByRole("button", { name: /^Show more/ }).click();
	await expect(tab.locator(".problem")).toHaveCount(300);
});

test("the panel shows the same", async ({ panel }) => {
	const letGo = await holdFindings(panel);
	await paste(panel, spellings(giantConfig(800)).python);
	await expect(panel.getByRole("treeitem").first()).toContainText("DistributionConfig", { timeout: 30_000 });
	await expect(panel.getByRole("progressbar", { name: "Checking" })).toBeVisible();
	await expect(async () => {
		await letGo();
		await expect(panel.getByRole("progressbar")).toHaveCount(0, { timeout: 500 });
	}).toPass();
	await paste(panel, lists.json);
	await expect(async () => {
		await letGo();
		await expect(panel.getByText(`${DISTRIBUTIONS} distributions, `)).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 30_000 });
});

test("checking that is canceled leaves the tree, says so, and can be done again", async ({ tab }) => {
	await holdFindings(tab);
	await paste(tab, spellings(giantConfig(800)).xml);
	await tab
		.getByRole("region", { name: "Problems" })
		.getByRole("button", { name: "Cancel" })
		.click({ timeout: 30_000 });
	await expect(tab.getByText("Checking was stopped")).toBeVisible();
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig");
	await tab.evaluate(() => {
		delete (window.Worker.prototype as { addEventListener?: unknown }).addEventListener;
	});
	await tab.getByRole("button", { name: "Check again" }).click();
	await expect(tab.locator(".problem").first()).toBeVisible({ timeout: 30_000 });
	await expect(tab.getByText("Checking was stopped")).toHaveCount(0);
});

test("a document that is closed while it is checked comes back unchecked", async ({ tab }) => {
	await holdFindings(tab);
	await paste(tab, spellings(giantConfig(800)).xml);
	await expect(tab.getByRole("progressbar", { name: "Checking" })).toBeVisible({ timeout: 30_000 });
	await tab.locator(".doc-main").press("Delete");
	await tab.getByRole("button", { name: "Reopen closed" }).click();
	await expect(tab.getByText("Checking was stopped")).toBeVisible();
	await expect(tab.getByRole("progressbar")).toHaveCount(0);
});

test("two large configs are compared, and findings come when the rules are done", async ({ tab }) => {
	const config = giantConfig(1000) as unknown as { CacheBehaviors: { Items: { [member: string]: unknown }[] } };
	const before = spellings(config as unknown as Value).xml;
	for (const behavior of config.CacheBehaviors.Items) behavior.ViewerProtocolPolicy = "allow-all";
	const after = spellings(config as unknown as Value).json;
	for (const text of [before, after]) {
		await paste(tab, text);
		await expect(tab.locator(".problem").first()).toBeVisible({ timeout: 30_000 });
	}
	await expect(tab.locator(".doc")).toHaveCount(2);
	await expect(tab.getByText(/^In memory: [\d.]+ million characters/)).toBeVisible();
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.locator(".compare .line").first()).toBeVisible({ timeout: 30_000 });
	await expect(tab.locator(".effect")).toHaveCount(100);
	await tab.getByRole("button", { name: /^Show more/ }).click();
	await expect(tab.locator(".effect")).toHaveCount(300);
	await expect(tab.getByText(/new findings/i)).toBeVisible({ timeout: 30_000 });
	await expect(tab.getByText("1,000 changes")).toBeVisible();
});
