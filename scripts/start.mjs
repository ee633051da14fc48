// Builds the extension and shows it: Chromium, a demo page whose calls of the CloudFront API are captured, DevTools open
// on our panel, a sample read into the tree.
// Without a display it does so unseen, and leaves pictures and the sample's summary.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
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
import { hasDisplay } from "./lib/display.mjs";
import { prepareChromium, SAMPLE } from "./lib/prepare.mjs";
import { root, run, runMain } from "./lib/run.mjs";

/** @import { BrowserContext, Frame, Page } from "@playwright/test" */

const TIMEOUT = 20_000;
const PICTURES = path.join(root, "dist/screenshots");

await runMain(async () => {
	const chromium = await prepareChromium();
	const demo = await serveDemo(SAMPLE);
	try {
		if (hasDisplay()) await show(chromium, demo.address);
		else await report(chromium, demo.address);
	} finally {
		await demo.stop();
	}
});

/**
 * @param {{ executable: string, extension: string }} chromium
 * @param {string} demo the demo page's address
 */
async function show(chromium, demo) {
	const context = await launchChromium({ ...chromium, headless: false, devTools: true });
	const closed = context.waitForEvent("close", { timeout: 0 });
	const devTools = await devToolsOf(context);
	await recordingStarted(devTools);
	await openDemo(context, demo);
	await openSample(await showPanel(devTools));
	console.log("Chromium is open: the demo page says what to click in the panel “CloudFront” of DevTools.");
	console.log("Close the browser to end.");
	await closed;
}

/**
 * @param {{ executable: string, extension: string }} chromium
 * @param {string} demo
 */
async function report(chromium, demo) {
	mkdirSync(PICTURES, { recursive: true });
	const start = (/** @type {boolean} */ devTools) => launchChromium({ ...chromium, headless: true, devTools });
	await closing(await start(true), (context) => picturePanel(context, demo));
	await closing(await start(false), picturePages);
	const sample = path.relative(root, SAMPLE);
	console.log(`\n${sample}\n`);
	// Its exit code tells about the sample, not about us.
	await run(process.execPath, ["dist/cli/lens.js", "inspect", sample]);
	console.log(`\nThere is no display. Pictures of demo page, panel, capture, comparison, tab and popup: ${PICTURES}`);
}

/**
 * Closes the browser when all is done, and when something fails, which would else keep us running.
 * @param {BrowserContext} context
 * @param {(context: BrowserContext) => Promise<void>} work
 */
async function closing(context, work) {
	try {
		await work(context);
	} finally {
		await context.close();
	}
}

/**
 * @param {BrowserContext} context
 * @param {string} demo
 */
async function picturePanel(context, demo) {
	const devTools = await devToolsOf(context);
	const picture = (/** @type {string} */ name) =>
		devTools.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: "disabled" });
	await recordingStarted(devTools);
	const page = await openDemo(context, demo);
	await page.screenshot({ path: path.join(PICTURES, "demo.png") });
	const panel = await showPanel(devTools);
	await openSample(panel);
	for (const side of /** @type {const} */ (["bottom", "right"])) {
		await setDockSide(devTools, side);
		await picture(`panel-${side}`);
	}
	const edit = panel.locator(".capture").filter({ hasText: "· edit ·" }).last();
	await edit.scrollIntoViewIfNeeded();
	await picture("capture");
	await edit.getByRole("button", { name: "my edit", exact: true }).click();
	await panel.locator(".effect").first().waitFor({ timeout: TIMEOUT });
	await picture("compare");
}

/** @param {BrowserContext} context */
async function picturePages(context) {
	const tab = await openTab(context);
	await openSample(tab);
	await tab.screenshot({ path: path.join(PICTURES, "tab.png") });
	const popup = await openPopup(context);
	await popup.screenshot({ path: path.join(PICTURES, "popup.png") });
}

/**
 * Pastes the sample and waits for its tree.
 * @param {Page | Frame} page
 */
async function openSample(page) {
	await paste(page, readFileSync(SAMPLE, "utf8"));
	await page.waitForSelector('[role="treeitem"]', { timeout: TIMEOUT });
}
