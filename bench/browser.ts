import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { backgroundOf, launchChromium, openTab, paste } from "../scripts/lib/browser.mjs";
import { ensureChromium } from "../scripts/lib/chromium.mjs";
import { type Line, middle } from "./measure";
import { configWith, giantConfig, spellings } from "./samples";

/** What was measured in a browser: lines of the table of ratios, and facts that stand alone. */
interface BrowserReport {
	lines: Line[];
	facts: [what: string, value: string][];
}

/** Times in milliseconds from the drop of a long list; memory in bytes. */
interface Opened {
	first: number;
	done: number;
	longest: number;
	memory: number;
}

/** With the browser's name and version. */
interface FullReport extends BrowserReport {
	browser: string;
}

const EMPTY_PAGE = "/empty.html";
const OPENINGS = 9;
const LISTS = 3;
/** Frames that are watched while the tree scrolls, and pixels scrolled in each. */
const FRAMES = 180;
const STEP = 300;

/**
 * Measures the built extension in Chromium.
 * @param built folder of the built extension
 * @param scratch folder that may be written to
 * @param listXml a long list of so many distributions
 */
export async function inBrowser(
	built: string,
	scratch: string,
	listXml: string,
	distributions: number,
): Promise<FullReport> {
	const extension = path.join(scratch, "extension");
	cpSync(built, extension, { recursive: true });
	writeFileSync(path.join(extension, EMPTY_PAGE), '<!doctype html><meta charset="utf-8"><title>Empty</title>');
	const executable = await ensureChromium();
	const context = await launchChromium({ executable, extension, headless: true, devTools: false });
	try {
		const openings = await openingsOf(context);
		const paste20 = await pasteToTree(context);
		const list = await longList(context, listXml, distributions);
		const frames = await scrolling(context);
		return {
			browser: `Chromium ${context.browser()?.version() ?? ""}`,
			lines: [...openings, ...list.lines],
			facts: [["20 KB from paste to tree", paste20], ...list.facts, ["scrolling 2,000 behaviors", frames]],
		};
	} finally {
		await context.close();
	}
}

/** Popup and panel as pages, from the start of navigation until their first render, against a page without anything. */
async function openingsOf(context: BrowserContext): Promise<Line[]> {
	const { host } = new URL((await backgroundOf(context)).url());
	const page = await context.newPage();
	const times = { popup: [] as number[], panel: [] as number[], empty: [] as number[] };
	const urls = {
		popup: "/src/extension/popup/popup.html",
		panel: "/src/extension/panel/panel.html",
		empty: EMPTY_PAGE,
	};
	for (let round = 0; round <= OPENINGS; round++) {
		for (const name of ["empty", "popup", "panel"] as const) {
			const time = await openingTime(page, `chrome-extension://${host}${urls[name]}`);
			if (round > 0) times[name].push(time);
		}
	}
	await page.close();
	const againstMs = middle(times.empty);
	return (["popup", "panel"] as const).map((name) => ({
		what: `opening of ${name}`,
		ms: middle(times[name]),
		against: "an empty page of the extension",
		againstMs,
	}));
}

async function openingTime(page: Page, url: string): Promise<number> {
	await page.goto(url, { waitUntil: "load" });
	// The load event waits for the modules of the page, and these render at once.
	return page.evaluate(() => {
		const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
		return navigation?.loadEventStart ?? Number.NaN;
	});
}

async function pasteToTree(context: BrowserContext): Promise<string> {
	const { xml } = spellings(configWith(9));
	const page = await openTab(context);
	const times: number[] = [];
	for (let round = 0; round <= 5; round++) {
		const time = await timeUntil(page, xml, '[role="treeitem"]');
		if (round > 0) times.push(time);
		await page.locator(".doc-main").first().press("Delete");
		await page.locator(".welcome").waitFor();
	}
	await page.close();
	return `${middle(times).toFixed(0)} ms for ${(xml.length / 1000).toFixed(0)} KB, worker and drawing included`;
}

/** Milliseconds from pasting a text until something is in the page and drawn. */
function timeUntil(page: Page, text: string, selector: string): Promise<number> {
	return page.evaluate(
		async ([pasted = "", wanted = ""]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData("text/plain", pasted);
			const start = performance.now();
			document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
			while (!document.querySelector(wanted)) await new Promise((resolve) => requestAnimationFrame(resolve));
			return performance.now() - start;
		},
		[text, selector],
	);
}

/** A long list: until its first rows, until all is checked, and how long the page is blocked at most. */
async function longList(context: BrowserContext, xml: string, distributions: number): Promise<BrowserReport> {
	const domParser: number[] = [];
	const lists: Opened[] = [];
	// In turns, so that what else the machine does befalls both.
	for (let round = 0; round < LISTS; round++) {
		domParser.push(await domParserTime(context, xml));
		lists.push(await openedList(context, xml));
	}
	const ms = (read: (list: Opened) => number) => `${middle(lists.map(read)).toFixed(0)} ms`;
	return {
		lines: [
			{
				what: `reading and checking XML of ${distributions} distributions, from drop to end`,
				ms: middle(lists.map((list) => list.done)),
				against: "Chromium's DOMParser",
				againstMs: middle(domParser),
			},
		],
		facts: [
			["first rows of the long list", ms((list) => list.first)],
			["longest task of the page meanwhile", ms((list) => list.longest)],
			["memory of the page afterwards", `${middle(lists.map((list) => list.memory / 1e6)).toFixed(0)} MB`],
		],
	};
}

async function domParserTime(context: BrowserContext, xml: string): Promise<number> {
	const page = await context.newPage();
	const time = await page.evaluate((text) => {
		const start = performance.now();
		new DOMParser().parseFromString(text, "application/xml");
		return performance.now() - start;
	}, xml);
	await page.close();
	return time;
}

async function openedList(context: BrowserContext, xml: string): Promise<Opened> {
	const page = await openTab(context);
	await page.evaluate(watchTasks);
	await page.evaluate((text) => {
		Object.assign(window, { listText: text });
	}, xml);
	const opened = await page.evaluate(openList);
	await page.close();
	return opened;
}

/** Runs in the page: collects what blocks its thread. */
function watchTasks(): void {
	const tasks: number[] = [];
	Object.assign(window, { tasks });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) tasks.push(entry.duration);
	}).observe({ type: "longtask" });
}

/** Runs in the page: opens the list by a drop of a file, as long texts are, and waits for the end. */
async function openList(): Promise<Opened> {
	const { listText, tasks } = window as unknown as { listText: string; tasks: number[] };
	const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	const transfer = new DataTransfer();
	transfer.items.add(new File([listText], "list.xml"));
	await new Promise((resolve) => setTimeout(resolve, 1000));
	tasks.length = 0;
	const start = performance.now();
	document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
	while (!document.querySelector(".list-rows [role='row']")) await nextFrame();
	const first = performance.now() - start;
	while (document.querySelector(".progress-line progress")) await nextFrame();
	const done = performance.now() - start;
	await new Promise((resolve) => setTimeout(resolve, 500));
	const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
	return { first, done, longest: Math.max(0, ...tasks), memory: memory?.usedJSHeapSize ?? Number.NaN };
}

/** Frame times while the tree of one huge config, all unfolded, scrolls. */
async function scrolling(context: BrowserContext): Promise<string> {
	const page = await openTab(context);
	await paste(page, spellings(giantConfig(2000)).json);
	await page.getByRole("treeitem").first().waitFor({ timeout: 60_000 });
	await page.getByRole("button", { name: "Expand", exact: true }).click();
	await page.getByRole("menuitem", { name: "Everything", exact: true }).click();
	await page.locator('[role="tree"]').waitFor();
	const deltas = await page.evaluate(scrollTree, [FRAMES, STEP]);
	await page.close();
	const sorted = deltas.sort((a, b) => a - b);
	const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1);
	return `frames of ${at(0.5)} ms in the middle, ${at(0.95)} ms at the 95th percentile, ${at(1)} ms at most`;
}

/** Runs in the page. */
async function scrollTree([frames = 0, step = 0]: number[]): Promise<number[]> {
	const tree = document.querySelector('[role="tree"]');
	const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
	const deltas: number[] = [];
	let last = await frame();
	for (let count = 0; tree && count < frames; count++) {
		tree.scrollTop += step;
		const time = await frame();
		deltas.push(time - last);
		last = time;
	}
	return deltas;
}
