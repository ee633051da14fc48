import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openPopup, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const SECRET = "s3cr3t";

/** What the tests provoke is on the console, as it should be. */
test.use({ expectedErrors: /provoked/ });

/** Lets every view fail that watches its size, until it is told to stop. */
async function breakTrees(page: Page): Promise<() => Promise<void>> {
	await page.evaluate((secret) => {
		const broken = globalThis as unknown as { whole: typeof ResizeObserver };
		broken.whole = ResizeObserver;
		globalThis.ResizeObserver = class {
			constructor() {
				throw new TypeError(`provoked by '${secret}'`);
			}
		} as unknown as typeof ResizeObserver;
	}, SECRET);
	return () =>
		page.evaluate(() => {
			globalThis.ResizeObserver = (globalThis as unknown as { whole: typeof ResizeObserver }).whole;
		});
}

/** The next answer of the analysis worker is an error that nobody catches. */
async function killNextReading(page: Page): Promise<void> {
	const worker = page.workers()[0];
	if (!worker) throw new Error("No worker runs");
	await worker.evaluate(() => {
		globalThis.postMessage = () => {
			throw new Error("provoked");
		};
	});
}

test("an error in one view leaves the others, keeps the document and can be reported without it", async ({ tab }) => {
	const repair = await breakTrees(tab);
	await paste(tab, sample);
	const failed = tab.getByRole("alert");
	await expect(failed).toContainText("The document could not be shown");
	await expect(failed).toContainText("provoked");
	await expect(tab.locator(".doc-title")).toHaveText("DistributionConfig");
	await expect(tab.getByRole("complementary", { name: "Detail" })).toContainText("DistributionConfig");
	await expect(tab.locator(".problem").first()).toBeVisible();

	await tab.evaluate(() => {
		navigator.clipboard.writeText = async (text) => {
			document.title = text;
		};
	});
	await failed.getByRole("button", { name: "Copy a report" }).click();
	await expect(tab).toHaveTitle(/an error in the view document.*TypeError: provoked by ….*\.js:\d+:\d+/s);
	expect(await tab.title()).not.toContain(SECRET);

	await repair();
	await failed.getByRole("button", { name: "Try again" }).click();
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig");
});

test("an error in one screen leaves the others", async ({ tab }) => {
	await paste(tab, sample);
	await paste(tab, sample.replace("http2<", "http1.1<"));
	await expect(tab.locator(".doc")).toHaveCount(2);
	const repair = await breakTrees(tab);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.getByRole("alert")).toContainText("could not be shown");
	await repair();
	await tab.getByRole("tab", { name: "Inspect" }).click();
	await expect(tab.getByRole("treeitem").first()).toBeVisible();
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.locator(".compare .line").first()).toBeVisible();
});

test("a worker that dies says so, keeps what is open, and another takes its place", async ({ tab }) => {
	await paste(tab, sample);
	await expect(tab.locator(".doc")).toHaveCount(1);
	await killNextReading(tab);
	await paste(tab, sample);
	await expect(tab.getByRole("alert")).toContainText("The text could not be read");
	await expect(tab.locator(".doc")).toHaveCount(1);
	await paste(tab, sample);
	await expect(tab.locator(".doc")).toHaveCount(2);
	await expect(tab.getByRole("alert")).toHaveCount(0);

	await killNextReading(tab);
	await tab.getByRole("combobox", { name: /API version/ }).selectOption("2020-05-31");
	await expect(tab.getByRole("alert")).toContainText("The text could not be read");
	await tab.getByRole("combobox", { name: /API version/ }).selectOption("2019-03-26");
	await expect(tab.getByRole("treeitem").first()).toBeVisible();
});

test("so does that of the popup", async ({ context }) => {
	const popup = await openPopup(context);
	await paste(popup, sample);
	await expect(popup.locator(".pasted b")).toHaveText("DistributionConfig");
	await killNextReading(popup);
	await paste(popup, `${sample} `);
	await expect(popup.locator(".pasted")).toContainText("could not be read");
	await paste(popup, `${sample}  `);
	await expect(popup.locator(".pasted b")).toHaveText("DistributionConfig");
});
