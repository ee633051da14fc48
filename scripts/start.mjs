// Builds the extension and shows it: Chromium, DevTools open on our panel, a sample read into the tree.
// Without a display it does so unseen, and leaves pictures and the sample's summary.
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { devToolsOf, launchChromium, openPopup, openTab, paste, setDockSide, showPanel } from "./lib/browser.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { hasDisplay } from "./lib/display.mjs";
import { Failure, npm, root, run, runMain } from "./lib/run.mjs";

/** @import { BrowserContext, Frame, Page } from "@playwright/test" */

const SAMPLE = "public/samples/production.xml";
const PICTURES = path.join(root, "dist/screenshots");

await runMain(async () => {
	await ensureDependencies();
	const executable = await ensureChromium();
	if ((await npm(["run", "--silent", "build"])) !== 0) throw new Failure("The build failed.");

	const extension = path.join(root, "dist/chromium");
	if (hasDisplay()) await show(executable, extension);
	else await report(executable, extension);
});

/**
 * @param {string} executable
 * @param {string} extension
 */
async function show(executable, extension) {
	const context = await launchChromium({ executable, extension, headless: false, devTools: true });
	const closed = context.waitForEvent("close", { timeout: 0 });
	await openSample(await showPanel(await devToolsOf(context)));
	console.log("Chromium is open: see the panel “CloudFront” in DevTools. Close the browser to end.");
	await closed;
}

/**
 * @param {string} executable
 * @param {string} extension
 */
async function report(executable, extension) {
	mkdirSync(PICTURES, { recursive: true });
	await picturePanel(await launchChromium({ executable, extension, headless: true, devTools: true }));
	await picturePages(await launchChromium({ executable, extension, headless: true, devTools: false }));
	console.log(`\n${SAMPLE}\n`);
	// Its exit code tells about the sample, not about us.
	await run(process.execPath, ["dist/cli/lens.js", "inspect", SAMPLE]);
	console.log(`\nThere is no display. Pictures of panel, tab and popup: ${PICTURES}`);
}

/** @param {BrowserContext} context */
async function picturePanel(context) {
	const devTools = await devToolsOf(context);
	await openSample(await showPanel(devTools));
	for (const side of /** @type {const} */ (["right", "bottom"])) {
		await setDockSide(devTools, side);
		await devTools.screenshot({ path: path.join(PICTURES, `panel-${side}.png`), animations: "disabled" });
	}
	await context.close();
}

/** @param {BrowserContext} context */
async function picturePages(context) {
	const tab = await openTab(context);
	await openSample(tab);
	await tab.screenshot({ path: path.join(PICTURES, "tab.png") });
	const popup = await openPopup(context);
	await popup.screenshot({ path: path.join(PICTURES, "popup.png") });
	await context.close();
}

/**
 * Pastes the sample and waits for its tree.
 * @param {Page | Frame} page
 */
async function openSample(page) {
	await paste(page, readFileSync(path.join(root, SAMPLE), "utf8"));
	await page.waitForSelector('[role="treeitem"]', { timeout: 20_000 });
}
