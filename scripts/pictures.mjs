// Takes the pictures of the documentation and of the stores from the built extension: docs/*.png, docs/store/*.png.
// With names of pictures behind it (`npm run pictures -- 3-compare`) only those.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
	devToolsOf,
	launchChromium,
	openPopup,
	openTab,
	paste,
	recordingStarted,
	setDockSide,
	showPanel,
} from "./lib/browser.mjs";
import { openDemo, serveDemo } from "./lib/demo.mjs";
import { prepareChromium, SAMPLE as SAMPLE_FILE } from "./lib/prepare.mjs";
import { root, runMain } from "./lib/run.mjs";
import { sampleList } from "./lib/sampleList.mjs";

/**
 * @import { BrowserContext, Page } from "@playwright/test"
 * @typedef {{ file: string, scene: (context: BrowserContext) => Promise<Page>, size?: { width: number, height: number },
 *   theme?: "light" | "dark", devTools?: boolean }} Picture
 *   file: below docs/, without its ending; scene: sets the stage and says which page is it; size: what the page has by itself when absent
 */

const DOCS = { width: 1240, height: 720 };
const STORE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const TIMEOUT = 60_000;

const SAMPLE = readFileSync(SAMPLE_FILE, "utf8");
/** The sample after an edit that went wrong. */
const BROKEN = SAMPLE.replace("<Quantity>3</Quantity>", "<Quantity>4</Quantity>")
	.replace("TLSv1.1_2016", "TLSv1.2_2018")
	.replace(/<DefaultTTL>86400<\/DefaultTTL>/, "<DefaultTTL>3600</DefaultTTL>")
	.replace(/<TargetOriginId>media<\/TargetOriginId>/, "<TargetOriginId>medai</TargetOriginId>");
/** The sample after somebody has followed what the rules say of it. */
const MENDED = SAMPLE.replace(
	/(<CacheBehavior>.*?<\/CacheBehavior>)(.*?)(<CacheBehavior>.*?<\/CacheBehavior>)/s,
	(_, first, between, second) => `${second}${between}${first}`,
)
	.replace("allow-all", "redirect-to-https")
	.replace("TLSv1.1_2016", "TLSv1.2_2018")
	.replace("<DefaultTTL>86400</DefaultTTL>", "<DefaultTTL>3600</DefaultTTL>");
const DISTRIBUTIONS = 3000;

/** @type {Picture[]} */
const PICTURES = [
	{ file: "workbench", scene: problems, size: DOCS },
	{ file: "workbench-dark", scene: problems, size: DOCS, theme: "dark" },
	{ file: "compare", scene: comparison, size: DOCS },
	{ file: "popup", scene: popup },
	{ file: "store/1-tree", scene: tree, size: STORE },
	{ file: "store/2-problems", scene: problems, size: STORE },
	{ file: "store/3-compare", scene: comparison, size: STORE },
	{ file: "store/4-captured", scene: captured, size: STORE, devTools: true },
	{ file: "store/5-list", scene: list, size: STORE },
	{ file: "store/6-lookup", scene: lookup, size: STORE },
	{ file: "store/tile", scene: tile, size: TILE },
];

await runMain(async () => {
	const chromium = await prepareChromium();
	const names = process.argv.slice(2);
	for (const picture of PICTURES) {
		if (names.length === 0 || names.includes(path.basename(picture.file))) await take(picture, chromium);
	}
});

/**
 * @param {Picture} picture
 * @param {{ executable: string, extension: string }} chromium
 */
async function take({ file, scene, size, theme = "light", devTools = false }, chromium) {
	const context = await launchChromium({ ...chromium, headless: true, devTools, size });
	try {
		const page = await scene(context);
		if (size) await page.setViewportSize(size);
		await page.emulateMedia({ colorScheme: theme });
		// The window of a popup is larger than what is in it.
		await (size ? page : page.locator("#app > *").first()).screenshot({
			path: path.join(root, "docs", `${file}.png`),
			animations: "disabled",
		});
		console.log(`docs/${file}.png`);
	} finally {
		await context.close();
	}
}

/**
 * A configuration without a mistake, one field of it explained.
 * @param {BrowserContext} context
 */
async function tree(context) {
	const tab = await openTab(context);
	await paste(tab, SAMPLE);
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("treeitem", { name: /^DefaultCacheBehavior/ }).dblclick();
	await tab.getByRole("treeitem", { name: /^DefaultTTL/ }).click();
	await tab.getByRole("button", { name: "Problems", exact: true }).click();
	return tab;
}

/**
 * One with mistakes, and a fix for one of them.
 * @param {BrowserContext} context
 */
async function problems(context) {
	const tab = await openTab(context);
	await paste(tab, BROKEN);
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("treeitem", { name: /^CacheBehaviors/ }).dblclick();
	await tab.getByRole("button", { name: /medai/ }).first().click();
	// The reason comes after the rest, from a part of the script that is only now loaded.
	await tab.locator(".card", { hasText: "stated in" }).first().waitFor();
	return tab;
}

/** @param {BrowserContext} context */
async function comparison(context) {
	const tab = await openTab(context);
	for (const [index, text] of [MENDED, SAMPLE].entries()) {
		await paste(tab, text);
		await tab.locator(".doc").nth(index).waitFor();
	}
	await tab.getByRole("tab", { name: "Compare" }).click();
	await tab.getByRole("button", { name: "Swap sides" }).click();
	await tab.locator(".effect").first().waitFor();
	return tab;
}

/**
 * What DevTools saw of the demo's calls, and of them an edit that was refused.
 * @param {BrowserContext} context
 */
async function captured(context) {
	const demo = await serveDemo(SAMPLE_FILE);
	try {
		const devTools = await devToolsOf(context);
		await recordingStarted(devTools);
		await openDemo(context, demo.address);
		const panel = await showPanel(devTools);
		await setDockSide(devTools, "undocked");
		const refused = panel.locator(".capture").filter({ hasText: "InconsistentQuantities" }).last();
		await refused.getByRole("button", { name: /Aliases/ }).click();
		await panel.locator(".card", { hasText: "stated in" }).first().waitFor({ timeout: TIMEOUT });
		return devTools;
	} finally {
		await demo.stop();
	}
}

/** @param {BrowserContext} context */
async function list(context) {
	const tab = await openTab(context);
	await paste(tab, sampleList(DISTRIBUTIONS));
	await tab.getByText(/^3,000 distributions, /).waitFor({ timeout: TIMEOUT });
	// So long a list is not kept, which the workbench says for a while.
	await tab.locator('.toast[data-shown="false"]').waitFor({ state: "attached", timeout: TIMEOUT });
	return tab;
}

/** @param {BrowserContext} context */
async function lookup(context) {
	const tab = await openTab(context);
	await tab.getByRole("tab", { name: "Look up" }).click();
	await tab.getByRole("combobox").fill("mttl");
	await tab.getByRole("option").first().click();
	return tab;
}

/** @param {BrowserContext} context */
async function popup(context) {
	const page = await openPopup(context);
	await page.keyboard.type("mttl");
	await page.getByRole("option").first().waitFor();
	return page;
}

/** @param {BrowserContext} context */
async function tile(context) {
	const page = await context.newPage();
	await page.goto(pathToFileURL(path.join(root, "scripts/store/tile.html")).href);
	return page;
}
