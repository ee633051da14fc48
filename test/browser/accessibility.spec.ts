import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Page } from "@playwright/test";
import { listOf } from "../../bench/samples";
import { backgroundOf, paste } from "../../scripts/lib/browser.mjs";
import { smallConfig } from "../hostile/config";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const changed = sample.replace("TLSv1.1_2016", "TLSv1.2_2021").replace("<Enabled>true", "<Enabled>false");

const MODES = {
	light: { colorScheme: "light", forcedColors: "none" },
	dark: { colorScheme: "dark", forcedColors: "none" },
	"forced colors": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What axe finds on a page in every mode, as one line each. */
async function axeFindings(page: Page, screen: string): Promise<string[]> {
	const found: string[] = [];
	for (const [mode, media] of Object.entries(MODES)) {
		await page.emulateMedia(media);
		// Legacy mode: the other opens a page of its own, and a popup closes when it loses the focus.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		// Only colors depend on the mode.
		const { violations } = await (mode === "light" ? axe : axe.withRules(["color-contrast"])).analyze();
		for (const { id, nodes } of violations) {
			found.push(
				...nodes.map((node) => `${screen}, ${mode}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
			);
		}
	}
	return found;
}

async function openSample(tab: Page): Promise<void> {
	await paste(tab, sample);
	await tab.getByRole("treeitem").first().waitFor();
}

async function choose(page: Page, button: string, item: string): Promise<void> {
	await page.getByRole("button", { name: button, exact: true }).click();
	await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Ways to every screen of the workbench. */
const SCREENS: Record<string, (tab: Page) => Promise<void>> = {
	"nothing open": async () => undefined,
	"paste box": async (tab) => {
		await choose(tab, "Paste or open…", "Paste from the clipboard");
		await tab.getByRole("dialog").waitFor();
	},
	"nothing readable": async (tab) => {
		await paste(tab, "just words");
		await tab.getByRole("alert").waitFor();
	},
	"tree, detail and problems": async (tab) => {
		await openSample(tab);
		await choose(tab, "Expand", "Everything");
		await tab.locator(".problem .message").first().click();
		await tab.locator(".card").first().waitFor();
	},
	"a fix before it is done": async (tab) => {
		await paste(tab, sample.replace("<Quantity>2<", "<Quantity>3<"));
		await tab.locator(".problem", { hasText: "Quantity" }).locator(".message").first().click();
		await tab.getByRole("button", { name: "Preview" }).first().click();
		await tab.locator(".preview").first().waitFor();
	},
	"defaults and the filter": async (tab) => {
		await openSample(tab);
		await choose(tab, "Expand", "Everything");
		await choose(tab, "Expand", "Show defaults of what was left out");
		await tab.getByRole("searchbox", { name: "Filter fields and values" }).fill("origin");
	},
	"an open menu": async (tab) => {
		await openSample(tab);
		await tab.getByRole("button", { name: "Copy", exact: true }).click();
	},
	source: async (tab) => {
		await openSample(tab);
		await tab.getByRole("tab", { name: "Source" }).click();
		await tab.locator(".cm-line").first().waitFor();
	},
	"malformed text": async (tab) => {
		await paste(tab, '{"Comment": "x",\n  "Enabled": tru,\n "Unheard": [1, null, variable]}');
		await tab.getByRole("treeitem").first().waitFor();
	},
	"a masked secret, and characters that cannot be seen": async (tab) => {
		const headers = { Quantity: 1, Items: [{ HeaderName: "X-Secret", HeaderValue: "s3cr3t" }] };
		const origin = { Id: "a\u200bb", DomainName: "a.example.com", CustomHeaders: headers };
		await paste(tab, JSON.stringify({ ...smallConfig(), Origins: { Quantity: 1, Items: [origin] } }));
		await choose(tab, "Expand", "Everything");
		await tab.getByRole("button", { name: "Reveal" }).first().waitFor();
	},
	"a list of distributions": async (tab) => {
		const text = JSON.stringify(listOf(60)).padEnd(1_000_000);
		await paste(tab, text);
		await tab.getByText("60 distributions, ").waitFor();
	},
	"look up: the reference": async (tab) => {
		await tab.getByRole("tab", { name: "Look up" }).click();
		await tab.getByRole("combobox").waitFor();
		await tab.getByRole("button", { name: /^Expand Origins/ }).click();
	},
	"look up: results and a doc": async (tab) => {
		await tab.getByRole("tab", { name: "Look up" }).click();
		await tab.getByRole("combobox").fill("MinTTL");
		await tab.getByRole("option").first().click();
		await tab.locator(".snippet").first().waitFor();
	},
	"look up: a rule": async (tab) => {
		await tab.getByRole("tab", { name: "Look up" }).click();
		await tab.getByRole("combobox").fill("viewer-tls-min");
		await tab.getByRole("heading", { level: 1 }).waitFor();
	},
	"compare: nothing chosen": async (tab) => {
		await tab.getByRole("tab", { name: "Compare" }).click();
		await tab.locator(".compare-screen").waitFor();
	},
	"compare: by tree": async (tab) => {
		await compareSamples(tab);
	},
	"compare: by text": async (tab) => {
		await compareSamples(tab);
		await choose(tab, "Tree", "Text side by side");
		await tab.locator(".text-diff").waitFor();
	},
};

async function compareSamples(tab: Page): Promise<void> {
	await openSample(tab);
	await paste(tab, changed);
	await expect(tab.locator(".doc")).toHaveCount(2);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await tab.locator(".compare .line").first().waitFor();
}

for (const [screen, goThere] of Object.entries(SCREENS)) {
	test(`axe finds nothing: ${screen}`, async ({ tab }) => {
		await goThere(tab);
		expect(await axeFindings(tab, screen)).toEqual([]);
	});
}

test("axe finds nothing: settings", async ({ context, extensionId }) => {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	await page.getByText("Carry settings").click();
	// All rows are alike, and there are hundreds.
	await page.getByRole("searchbox", { name: "Filter rules" }).fill("viewer-");
	expect(await axeFindings(page, "settings")).toEqual([]);
});

test("axe finds nothing: popup", async ({ popup }) => {
	const found = await axeFindings(popup, "empty");
	await popup.getByRole("combobox").fill("MinTTL");
	await popup.getByRole("option").first().waitFor();
	found.push(...(await axeFindings(popup, "results")));
	await popup.getByRole("combobox").press("Enter");
	await popup.getByRole("heading", { level: 1 }).waitFor();
	found.push(...(await axeFindings(popup, "doc")));
	await paste(popup, sample);
	await popup.getByRole("button", { name: "Open in a tab" }).waitFor();
	found.push(...(await axeFindings(popup, "pasted")));
	expect(found).toEqual([]);
});

/** Width and height in pixels: as narrow as a phone; a window of 1280 × 800 at 200 % zoom. */
const SIZES = [
	[320, 640],
	[640, 400],
] as const;

/** Controls that reach out of the page sideways, where nothing scrolls there. */
function controlsCutOff(page: Page): Promise<string[]> {
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
				return width > 0 && (left < 0 || right > innerWidth + 1) && !scrolls(element);
			},
		);
		const page = document.documentElement.scrollWidth > innerWidth ? ["the page scrolls sideways"] : [];
		return [...page, ...cut.map((element) => element.outerHTML.slice(0, 120))];
	});
}

/** Loads the workbench again, with nothing kept from before. */
async function startEmpty(tab: Page, context: BrowserContext): Promise<void> {
	const address = tab.url();
	await tab.goto("about:blank");
	await (await backgroundOf(context)).evaluate(() => chrome.storage.session.clear());
	await tab.goto(address);
	await tab.locator("#app > *").waitFor();
}

for (const [width, height] of SIZES) {
	test(`every screen fits ${width} × ${height}`, async ({ tab, context, extensionId }) => {
		await tab.setViewportSize({ width, height });
		for (const [screen, goThere] of Object.entries(SCREENS)) {
			await startEmpty(tab, context);
			if (!/fix|problems/.test(screen)) await goThere(tab);
			expect(await controlsCutOff(tab), screen).toEqual([]);
		}
		const settings = await context.newPage();
		await settings.setViewportSize({ width, height });
		await settings.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
		expect(await controlsCutOff(settings), "settings").toEqual([]);
	});
}

test("nothing moves when the user wants less motion", async ({ tab }) => {
	await tab.emulateMedia({ reducedMotion: "reduce" });
	await openSample(tab);
	const moving = await tab.evaluate(() =>
		[...document.querySelectorAll("*")]
			.filter((element) => {
				const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
				return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior === "smooth";
			})
			.map((element) => element.outerHTML.slice(0, 80)),
	);
	expect(moving).toEqual([]);
});

test("what signs and colors say is said in words", async ({ tab }) => {
	await compareSamples(tab);
	await expect(tab.getByRole("treeitem", { name: /changed.*MinimumProtocolVersion/ })).toHaveCount(1);
	await tab.getByRole("tab", { name: "Inspect" }).click();
	await tab.locator(".doc-main").first().click();
	await expect(tab.getByRole("treeitem", { name: /^ViewerCertificate.*1 warning/ })).toBeVisible();
	await paste(tab, sample.replace(/<Aliases>[\s\S]*<\/Aliases>/, ""));
	await expect(tab.locator(".doc")).toHaveCount(3);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.getByRole("treeitem", { name: /removed www.example.com not there after/ })).toHaveCount(1);
	await tab.getByRole("button", { name: "Swap sides" }).click();
	await expect(tab.getByRole("treeitem", { name: /not there before added www.example.com/ })).toHaveCount(1);
});
