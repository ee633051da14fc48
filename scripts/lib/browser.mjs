/// <reference types="chrome" />
// With it set the pages of DevTools are among the context's pages.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";

/**
 * @import { BrowserContext, Frame, Page, Worker } from "@playwright/test"
 * @typedef {{ width: number, height: number }} Size
 */

const PANEL_TITLE = "CloudFront";
const DEVTOOLS_PAGE = "/src/extension/devtools/devtools.html";
const PANEL_PAGE = "/src/extension/panel/panel.html";
const POPUP_PAGE = "/src/extension/popup/popup.html";
const TAB_PAGE = "/src/extension/tab/tab.html";
/** What is there once our script has run. */
const APP = "#app > *";
const TIMEOUT = 20_000;
const WINDOW = { width: 1400, height: 1000 };

/**
 * Starts Chromium with the extension.
 * @param {object} options
 * @param {string} options.executable
 * @param {string} options.extension folder of the built extension
 * @param {boolean} options.headless
 * @param {boolean} options.devTools whether DevTools open beside every page
 * @param {Size} [options.size] of its window
 * @param {string} [options.profile] folder of what the browser stores; if absent, a new one that goes when it closes
 * @returns {Promise<BrowserContext>}
 */
export async function launchChromium({ executable, extension, headless, devTools, size = WINDOW, profile = "" }) {
	const { chromium } = await import("@playwright/test");
	return chromium.launchPersistentContext(profile, {
		headless,
		viewport: null,
		executablePath: executable,
		// Chromium has no sandbox for root, and containers often lack one. Headless, it opens nothing but our own pages.
		chromiumSandbox: !headless && process.getuid?.() !== 0,
		ignoreDefaultArgs: headless ? [] : ["--enable-automation"],
		args: [
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			...(devTools ? ["--auto-open-devtools-for-tabs"] : []),
			`--window-size=${size.width},${size.height}`,
			"--no-first-run",
			"--disable-quic",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/**
 * The extension's background; its URL's host is the extension's id.
 * @param {BrowserContext} context
 * @returns {Promise<Worker>}
 */
export async function backgroundOf(context) {
	return context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: TIMEOUT }));
}

/**
 * The page of DevTools itself, its panels' tabs and all.
 * @param {BrowserContext} context
 * @returns {Promise<Page>}
 */
export async function devToolsOf(context) {
	return eventually("DevTools did not open", () =>
		context.pages().find((page) => page.url().startsWith("devtools://")),
	);
}

/**
 * Waits until our page of DevTools is there, which captures though nobody looks at the panel.
 * @param {Page} devTools
 */
export async function recordingStarted(devTools) {
	await eventually("Our page of DevTools did not load", () =>
		devTools.frames().some((frame) => frame.url().endsWith(DEVTOOLS_PAGE)),
	);
}

/**
 * Shows our panel in DevTools and waits for its app.
 * @param {Page} devTools
 * @returns {Promise<Frame>} the panel's own frame
 */
export async function showPanel(devTools) {
	await eventually("DevTools has no panel of ours", () => devTools.evaluate(showView, PANEL_TITLE).catch(() => false));
	const panel = await eventually("The panel did not load", () =>
		devTools.frames().find((frame) => frame.url().endsWith(PANEL_PAGE)),
	);
	await panel.waitForSelector(APP);
	return panel;
}

/**
 * Runs inside DevTools, of whose own modules it makes use.
 * @param {string} title
 * @returns {Promise<boolean>} false as long as the panel is not there
 */
async function showView(title) {
	const legacy = "./ui/legacy/legacy.js";
	const UI = await import(legacy);
	/** @type {string[]} */
	const ids = UI.InspectorView.InspectorView.instance().tabbedPane.tabIds();
	const id = ids.find((each) => each.startsWith("chrome-extension://") && each.endsWith(title));
	if (id === undefined) return false;
	await UI.ViewManager.ViewManager.instance().showView(id);
	return true;
}

/**
 * Docks DevTools to a side of its page, or gives it a window of its own.
 * @param {Page} devTools
 * @param {"right" | "bottom" | "left" | "undocked"} side
 */
export async function setDockSide(devTools, side) {
	await devTools.evaluate(async (dockSide) => {
		const legacy = "./ui/legacy/legacy.js";
		const UI = await import(legacy);
		UI.DockController.DockController.instance().setDockSide(dockSide);
	}, side);
}

/**
 * Sets the theme of DevTools, which the panel follows.
 * @param {Page} devTools
 * @param {"default" | "dark"} theme
 */
export async function setTheme(devTools, theme) {
	await devTools.evaluate(async (name) => {
		const common = "./core/common/common.js";
		const Common = await import(common);
		Common.Settings.Settings.instance().moduleSetting("ui-theme").set(name);
	}, theme);
}

/**
 * Opens the workbench in a tab.
 * @param {BrowserContext} context
 * @returns {Promise<Page>}
 */
export async function openTab(context) {
	const { host } = new URL((await backgroundOf(context)).url());
	const page = await context.newPage();
	await page.goto(`chrome-extension://${host}${TAB_PAGE}`);
	await page.waitForSelector(APP);
	return page;
}

/**
 * Opens the real popup, as a click on the extension's icon does. It closes when anything else gets the
 * focus: use a browser without DevTools, which take it when they start.
 * @param {BrowserContext} context
 * @returns {Promise<Page>}
 */
export async function openPopup(context) {
	const background = await backgroundOf(context);
	await background.evaluate(() => chrome.action.openPopup());
	const popup = await eventually("The popup did not open", () =>
		context.pages().find((page) => page.url().endsWith(POPUP_PAGE)),
	);
	await popup.waitForSelector(APP);
	return popup;
}

/**
 * Pastes a text into a page of ours without the system's clipboard.
 * @param {Page | Frame} page
 * @param {string} text
 */
export async function paste(page, text) {
	await page.evaluate(async (pasted) => {
		// Components attach their listeners after they are first painted; a page in the background is never painted.
		await new Promise((resolve) => {
			requestAnimationFrame(() => setTimeout(resolve));
			setTimeout(resolve, 500);
		});
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", pasted);
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
	}, text);
}

/**
 * Asks again and again until there is an answer.
 * @template T
 * @param {string} complaint what to say when there is none in time
 * @param {() => T | Promise<T>} ask
 * @returns {Promise<NonNullable<Exclude<T, false>>>}
 */
async function eventually(complaint, ask) {
	const end = Date.now() + TIMEOUT;
	for (;;) {
		const result = await ask();
		if (result) return /** @type {NonNullable<Exclude<T, false>>} */ (result);
		if (Date.now() > end) throw new Error(complaint);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
