import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { listOf } from "../../bench/samples";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { backgroundOf, paste } from "../../scripts/lib/browser.mjs";
import { SCREEN_NAMES, type Screen } from "../../src/workspace/screen";
import { HAR } from "../capture/flow";
import { smallConfig } from "../hostile/config";
import { type Catalogue, sourceOf } from "../phraseSource";
import { expect } from "./harness";

export const sample = readFileSync("test/samples/request.xml", "utf8");
const changed = sample.replace("TLSv1.1_2016", "TLSv1.2_2021").replace("<Enabled>true", "<Enabled>false");

/** A text of the user interface as the browser under test shows it. */
export type Translate = (key: keyof typeof messages, values?: Record<string, string>) => string;

/** The texts of a catalogue. */
export function createTranslator(catalogue: Catalogue): Translate {
	const source = sourceOf(catalogue, "en");
	return (key, values = {}) =>
		source.getMessage(
			key,
			Object.keys(values)
				.sort()
				.map((name) => values[name] ?? ""),
		);
}

export const english = createTranslator(messages);

export async function openSample(tab: Page): Promise<void> {
	await paste(tab, sample);
	await tab.getByRole("treeitem").first().waitFor();
}

async function choose(page: Page, button: string, item: string): Promise<void> {
	await page.getByRole("button", { name: button, exact: true }).click();
	await page.getByRole("menuitem", { name: item, exact: true }).click();
}

type Way = (tab: Page, say: Translate) => Promise<void>;

/**
 * Ways to everything that a screen shows. The tests of accessibility, of other languages and of writing from right to left
 * go all of them, so that a new screen is tested once it has one here; without, the types fail.
 */
const WAYS: { readonly [screen in Screen]: { readonly [view: string]: Way } } = {
	inspect: {
		"nothing open": async () => undefined,
		"paste box": async (tab, say) => {
			await choose(tab, say("open_menu"), say("open_paste"));
			await tab.getByRole("dialog").waitFor();
		},
		"nothing readable": async (tab) => {
			await paste(tab, "just words");
			await tab.getByRole("alert").waitFor();
		},
		"tree, detail and problems": async (tab, say) => {
			await openSample(tab);
			await choose(tab, say("expand"), say("expand_all"));
			await tab.locator(".problem .message").first().click();
			await tab.locator(".card").first().waitFor();
		},
		"a fix before it is done": async (tab, say) => {
			await paste(tab, sample.replace("<Quantity>2<", "<Quantity>3<"));
			await tab.locator(".problem", { hasText: "Quantity" }).locator(".message").first().click();
			await tab
				.getByRole("button", { name: say("finding_preview") })
				.first()
				.click();
			await tab.locator(".preview").first().waitFor();
		},
		"defaults and the filter": async (tab, say) => {
			await openSample(tab);
			await choose(tab, say("expand"), say("expand_all"));
			await choose(tab, say("expand"), say("expand_show_defaults"));
			await tab.getByRole("searchbox", { name: say("tree_filter") }).fill("origin");
		},
		"an open menu": async (tab, say) => {
			await openSample(tab);
			await tab.getByRole("button", { name: say("copy_menu"), exact: true }).click();
		},
		source: async (tab, say) => {
			await openSample(tab);
			await tab.getByRole("tab", { name: say("pane_source") }).click();
			await tab.locator(".cm-line").first().waitFor();
		},
		"malformed text": async (tab) => {
			await paste(tab, '{"Comment": "x",\n  "Enabled": tru,\n "Unheard": [1, null, variable]}');
			await tab.getByRole("treeitem").first().waitFor();
		},
		"a masked secret, and characters that cannot be seen": async (tab, say) => {
			const headers = { Quantity: 1, Items: [{ HeaderName: "X-Secret", HeaderValue: "s3cr3t" }] };
			const origin = { Id: "a\u200bb", DomainName: "a.example.com", CustomHeaders: headers };
			await paste(tab, JSON.stringify({ ...smallConfig(), Origins: { Quantity: 1, Items: [origin] } }));
			await choose(tab, say("expand"), say("expand_all"));
			await tab
				.getByRole("button", { name: say("tree_reveal") })
				.first()
				.waitFor();
		},
		"a masked secret in the source": async (tab, say) => {
			const secret = {
				Id: "a",
				DomainName: "b",
				CustomHeaders: { Items: [{ HeaderName: "X", HeaderValue: "s3cr3t" }] },
			};
			await paste(tab, JSON.stringify(secret));
			await tab.getByRole("treeitem").first().waitFor();
			await tab.getByRole("tab", { name: say("pane_source") }).click();
			await tab.locator(".cm-mask").waitFor();
		},
		"what was captured": async (tab) => {
			await paste(tab, HAR);
			await tab.locator(".refusal").first().waitFor();
			await tab.locator(".capture .doc-main").first().click();
			await tab.getByRole("treeitem").first().waitFor();
		},
		"a list of distributions": async (tab) => {
			const text = JSON.stringify(listOf(60)).padEnd(1_000_000);
			await paste(tab, text);
			await tab.locator(".list-line").nth(1).waitFor();
			await expect(tab.locator(".list-progress progress")).toHaveCount(0);
		},
	},
	compare: {
		"nothing chosen": async (tab, say) => {
			await tab.getByRole("tab", { name: say("screen_compare") }).click();
			await tab.locator(".compare-screen").waitFor();
		},
		"by tree": async (tab, say) => {
			await compareSamples(tab, say);
		},
		"by text": async (tab, say) => {
			await compareSamples(tab, say);
			await choose(tab, say("compare_mode_tree"), say("compare_mode_split"));
			await tab.locator(".text-diff").waitFor();
		},
	},
	lookup: {
		"the reference": async (tab, say) => {
			await tab.getByRole("tab", { name: say("screen_lookup") }).click();
			await tab.getByRole("combobox").waitFor();
			await tab.locator('.reference .twisty[aria-expanded="false"]').first().click();
		},
		"results and a doc": async (tab, say) => {
			await tab.getByRole("tab", { name: say("screen_lookup") }).click();
			await tab.getByRole("combobox").fill("MinTTL");
			await tab.getByRole("option").first().click();
			await tab.locator(".snippet").first().waitFor();
		},
		"a rule": async (tab, say) => {
			await tab.getByRole("tab", { name: say("screen_lookup") }).click();
			await tab.getByRole("combobox").fill("viewer-tls-min");
			await tab.getByRole("heading", { level: 1 }).waitFor();
		},
	},
};

/** All ways by what they lead to, such as “compare: by tree”. Each ends on its screen, or throws. */
export const VIEWS: { readonly [view: string]: Way } = Object.fromEntries(
	SCREEN_NAMES.flatMap((screen) => {
		const ways = Object.entries(WAYS[screen]);
		if (ways.length === 0) throw new Error(`No test reaches the screen ${screen}: say in WAYS how to get there.`);
		return ways.map(([view, go]): [string, Way] => [
			`${screen}: ${view}`,
			async (tab, say) => {
				await go(tab, say);
				await expect(tab.getByRole("tab", { name: say(`screen_${screen}`), selected: true })).toHaveCount(1);
			},
		]);
	}),
);

export async function compareSamples(tab: Page, say: Translate): Promise<void> {
	await openSample(tab);
	await paste(tab, changed);
	await expect(tab.locator(".doc")).toHaveCount(2);
	await tab.getByRole("tab", { name: say("screen_compare") }).click();
	await tab.locator(".compare .line").first().waitFor();
}

/** Controls that reach out of the page sideways, where nothing scrolls there. */
export function controlsCutOff(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const scrolls = (element: Element) => {
			for (let above = element.parentElement; above; above = above.parentElement) {
				if (above.scrollWidth > above.clientWidth && getComputedStyle(above).overflowX !== "hidden") return true;
			}
			return false;
		};
		const cut = [...document.querySelectorAll("button, input, select, textarea, summary, a[href]")].filter(
			(element) => {
				const { left, right, width } = element.getBoundingClientRect();
				return width > 0 && (left < -1 || right > innerWidth + 1) && !scrolls(element);
			},
		);
		const page = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
		return [...page, ...cut.map((element) => element.outerHTML.slice(0, 120))];
	});
}

/** Loads the workbench again, with nothing kept from before. */
export async function startEmpty(tab: Page, context: BrowserContext): Promise<void> {
	const address = tab.url();
	await tab.goto("about:blank");
	await (await backgroundOf(context)).evaluate(() => chrome.storage.session.clear());
	await tab.goto(address);
	await tab.locator("#app > *").waitFor();
}
