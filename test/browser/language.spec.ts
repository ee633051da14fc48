import { rmSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import { paste } from "../../scripts/lib/browser.mjs";
import { HAR } from "../capture/flow";
import { test as base, expect } from "./harness";
import { historyFile, importFile } from "./historyPages";
import { createLocalizedExtension, type Language, pseudoCatalogue } from "./pseudo";
import { controlsCutOff, createTranslator, openSample, sample, startEmpty, VIEWS } from "./screens";

const POLISH: Language = { tag: "pl", direction: "ltr", kinds: ["one", "few", "many", "other"] };
const ARABIC: Language = { tag: "ar", direction: "rtl", kinds: ["zero", "one", "two", "few", "many", "other"] };

interface Options {
	language: Language;
	/** Beginning of the names of the texts that are translated; the others are as they were. */
	translated: string;
}

const test = base.extend<Options>({
	language: [POLISH, { option: true }],
	translated: ["", { option: true }],
	extension: async ({ language, translated }, use, info) => {
		const folder = info.outputPath("extension");
		const catalogue = Object.entries(pseudoCatalogue(language)).filter(
			([key]) => key.startsWith(translated) || ["language", "direction"].includes(key),
		);
		await use(createLocalizedExtension(Object.fromEntries(catalogue), folder, translated === "" ? "en" : "en_US"));
		rmSync(folder, { recursive: true, force: true });
	},
});

/** What Intl says by itself in Polish: lengths of time, months, sizes, “or”; and a sign that counts as a letter. */
const BY_INTL =
	/\d\s(dzień|dni|godzin[aęy]?|minut[aęy]?|sekund[aęy]?)(?!\p{L})|\d \p{L}{3}( \d{4})?,|\d\s[kM]B\b|\blub\b|ℹ/gu;

/**
 * Texts that people read and that do not come from the catalogue, where they are between brackets. Left out are data
 * and names of the API, which are marked as not to be translated, and sentences about them, marked as English.
 */
async function untranslated(page: Page | Frame): Promise<string[]> {
	const found = await page.evaluate(() => {
		const isExempt = (element: Element | null) =>
			element?.closest("[translate='no'], [lang='en'], script, style") !== null;
		const outside = (text: string, depth: { open: number }) => {
			let plain = "";
			for (const character of text) {
				if (character === "⟧") depth.open--;
				if (depth.open === 0 && character !== "⟧" && character !== "⟦") plain += character;
				if (character === "⟦") depth.open++;
			}
			return plain;
		};
		const texts: string[] = [];
		const depth = { open: 0 };
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const { parentElement: parent } = walker.currentNode;
			if (!isExempt(parent)) texts.push(outside(walker.currentNode.textContent ?? "", depth));
		}
		if (depth.open !== 0) texts.push("a bracket stands alone");
		// Names of documents, addresses and an example in JSON are data also where they name an element.
		const data = new Set([...document.querySelectorAll("[translate='no']")].map((element) => element.textContent));
		for (const element of document.querySelectorAll("*")) {
			for (const name of ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder"]) {
				const value = element.getAttribute(name);
				if (value === null || isExempt(element) || data.has(value) || /:\/\/|^\{/.test(value)) continue;
				texts.push(outside(value, { open: 0 }));
			}
		}
		return [...texts, outside(document.title, { open: 0 })];
	});
	return found.map((text) => text.replace(BY_INTL, "").trim()).filter((text) => /\p{L}/u.test(text));
}

test("every text of every screen comes from the catalogue, and fits when it is longer", async ({
	tab,
	context,
	extensionId,
	language,
}) => {
	test.setTimeout(240_000);
	const say = createTranslator(pseudoCatalogue(language));
	await expect(tab.locator("html")).toHaveAttribute("lang", "pl");
	const views: typeof VIEWS = {
		...VIEWS,
		"captured calls": async () => {
			await paste(tab, HAR);
			await tab.locator(".capture").first().waitFor();
		},
	};
	for (const [view, goThere] of Object.entries(views)) {
		await tab.setViewportSize({ width: 1200, height: 900 });
		await startEmpty(tab, context);
		await goThere(tab, say);
		expect.soft(await untranslated(tab), view).toEqual([]);
		await tab.setViewportSize({ width: 320, height: 640 });
		await expect.poll(() => controlsCutOff(tab), `${view}, narrow`).toEqual([]);
	}
	const settings = await context.newPage();
	await settings.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	for (const box of await settings.getByRole("checkbox").all()) await box.setChecked(true);
	await importFile(settings, historyFile(3));
	await settings.locator(".stored summary").waitFor();
	for (const summary of await settings.locator("summary").all()) await summary.click();
	await settings.locator(".stored li li").first().waitFor();
	expect.soft(await untranslated(settings), "settings").toEqual([]);
	await settings.setViewportSize({ width: 320, height: 640 });
	await expect.poll(() => controlsCutOff(settings), "settings, narrow").toEqual([]);
});

test("so does every text of the popup", async ({ popup }) => {
	expect.soft(await untranslated(popup), "empty").toEqual([]);
	await popup.getByRole("combobox").fill("MinTTL");
	await popup.getByRole("option").first().waitFor();
	expect.soft(await untranslated(popup), "results").toEqual([]);
	await popup.getByRole("combobox").press("Enter");
	await popup.getByRole("heading", { level: 1 }).waitFor();
	await popup.locator(".snippet").first().waitFor();
	expect.soft(await untranslated(popup), "a doc").toEqual([]);
	await paste(popup, sample);
	await popup.locator(".pasted b").waitFor();
	expect.soft(await untranslated(popup), "pasted").toEqual([]);
});

test("so does every text of the panel", async ({ panel, language }) => {
	const say = createTranslator(pseudoCatalogue(language));
	await panel.getByRole("button", { name: say("capture_on") }).click();
	expect(await untranslated(panel)).toEqual([]);
});

test("numbers of things take the forms of the language", async ({ tab }) => {
	for (const [count, kind] of [
		[0, "many"],
		[1, "one"],
		[2, "few"],
		[5, "many"],
		[22, "few"],
	] as const) {
		const items = Array.from({ length: count }, (_, index) => `${index}.example.com`);
		await paste(tab, JSON.stringify({ Aliases: { Quantity: count, Items: items }, CallerReference: String(count) }));
		await expect(tab.locator(".doc[data-current=true]")).toHaveCount(1);
		await expect(tab.getByRole("treeitem", { name: /^Aliases/ })).toContainText(`⟦${kind}: ${count} iiteems⟧`);
	}
});

test.describe("translated in part", () => {
	test.use({ translated: "screen_" });

	test("what is left out comes in English", async ({ tab }) => {
		await expect(tab.getByRole("tab")).toHaveText(["⟦IInspeect⟧", "⟦Coompaaree⟧", "⟦Looook uup⟧"]);
		await expect(tab.locator("html")).toHaveAttribute("lang", "pl");
		await openSample(tab);
		await expect(tab.getByRole("treeitem", { name: /^Aliases/ })).toContainText("1 item");
	});
});

test.describe("from right to left", () => {
	test.use({ language: ARABIC });

	test("the window is mirrored, and nothing is cut off", async ({ tab, context, language }) => {
		test.setTimeout(240_000);
		const say = createTranslator(pseudoCatalogue(language));
		const html = tab.locator("html");
		await expect(html).toHaveAttribute("dir", "rtl");
		await expect(html).toHaveAttribute("lang", "ar");
		await tab.setViewportSize({ width: 1200, height: 900 });
		await openSample(tab);
		const [side, detail] = await Promise.all([
			tab.locator(".side").boundingBox(),
			tab.locator(".detail").boundingBox(),
		]);
		expect(side?.x).toBeGreaterThan(detail?.x ?? 1200);
		const row = tab.getByRole("treeitem", { name: /^CallerReference/ });
		const [name, value] = await Promise.all([row.locator(".name").boundingBox(), row.locator(".value").boundingBox()]);
		expect(name?.x).toBeGreaterThan(value?.x ?? 1200);

		for (const [view, goThere] of Object.entries(VIEWS)) {
			await tab.setViewportSize({ width: 1200, height: 900 });
			await startEmpty(tab, context);
			await goThere(tab, say);
			await expect.poll(() => controlsCutOff(tab), view).toEqual([]);
			await tab.setViewportSize({ width: 320, height: 640 });
			await expect.poll(() => controlsCutOff(tab), `${view}, narrow`).toEqual([]);
		}
	});

	test("left and right change places on the keyboard, too", async ({ tab }) => {
		await openSample(tab);
		const root = tab.getByRole("treeitem").first();
		await root.click();
		await tab.keyboard.press("ArrowRight");
		await expect(root).toHaveAttribute("aria-expanded", "false");
		await tab.keyboard.press("ArrowLeft");
		await expect(root).toHaveAttribute("aria-expanded", "true");
		await tab.getByRole("tab", { selected: true }).first().focus();
		await tab.keyboard.press("ArrowLeft");
		await expect(tab.getByRole("tab", { selected: true })).toHaveCount(1);
		await expect(tab.locator(".compare-screen")).toBeVisible();
	});
});
