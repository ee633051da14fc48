import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Frame, Page } from "@playwright/test";
import { paste } from "../../scripts/lib/browser.mjs";
import { openPage } from "./console";
import { expect, test } from "./harness";
import { compareSamples, controlsCutOff, english, openSample, sample, startEmpty, VIEWS } from "./screens";

const MODES = {
	light: { colorScheme: "light", forcedColors: "none" },
	dark: { colorScheme: "dark", forcedColors: "none" },
	"forced colors": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What axe finds on a page in every mode, as one line each. */
async function axeFindings(page: Page, view: string): Promise<string[]> {
	const found: string[] = [];
	for (const [mode, media] of Object.entries(MODES)) {
		await page.emulateMedia(media);
		// Legacy mode: the other opens a page of its own, and a popup closes when it loses the focus.
		const axe = new AxeBuilder({ page }).setLegacyMode(true);
		// Only colors depend on the mode.
		const { violations } = await (mode === "light" ? axe : axe.withRules(["color-contrast"])).analyze();
		for (const { id, nodes } of violations) {
			found.push(...nodes.map((node) => `${view}, ${mode}: ${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`));
		}
	}
	return found;
}

for (const [view, goThere] of Object.entries(VIEWS)) {
	test(`axe finds nothing: ${view}`, async ({ tab }) => {
		await goThere(tab, english);
		expect(await axeFindings(tab, view)).toEqual([]);
	});
}

test("axe finds nothing: settings", async ({ context, extensionId }) => {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	await page.getByText("Import / export settings").click();
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

for (const [width, height] of SIZES) {
	test(`every screen fits ${width} × ${height}`, async ({ tab, context, extensionId }) => {
		for (const [view, goThere] of Object.entries(VIEWS)) {
			await tab.setViewportSize({ width: 1200, height: 900 });
			await startEmpty(tab, context);
			await goThere(tab, english);
			await tab.setViewportSize({ width, height });
			await expect.poll(() => controlsCutOff(tab), view).toEqual([]);
		}
		const settings = await context.newPage();
		await settings.setViewportSize({ width, height });
		await settings.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
		expect(await controlsCutOff(settings), "settings").toEqual([]);
	});
}

test("with forced colors, lines tell what else a color does", async ({ tab }) => {
	await tab.emulateMedia({ forcedColors: "active" });
	await compareSamples(tab, english);
	await expect(tab.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
	await expect(tab.locator("del").first()).toHaveCSS("text-decoration-line", "line-through");
	await expect(tab.locator(".link").first()).toHaveCSS("text-decoration-line", "underline");
});

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
	await compareSamples(tab, english);
	await expect(tab.getByRole("treeitem", { name: /changed.*MinimumProtocolVersion/ })).toHaveCount(1);
	await tab.getByRole("tab", { name: "Inspect" }).click();
	await tab.locator(".doc-main").first().click();
	await expect(tab.getByRole("treeitem", { name: /^ViewerCertificate.*1 warning/ })).toBeVisible();
	await paste(tab, sample.replace(/<Aliases>[\s\S]*<\/Aliases>/, ""));
	await expect(tab.locator(".doc")).toHaveCount(3);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.getByRole("treeitem", { name: /removed www.example.com absent after/ })).toHaveCount(1);
	await tab.getByRole("button", { name: "Swap sides" }).click();
	await expect(tab.getByRole("treeitem", { name: /absent before added www.example.com/ })).toHaveCount(1);
});

/** What axe finds in a frame. */
async function axeInFrame(frame: Frame): Promise<string[]> {
	// What @axe-core/playwright brings along and runs itself.
	await frame.evaluate(readFileSync("node_modules/axe-core/axe.min.js", "utf8"));
	return frame.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
		const { violations } = await axe.run();
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
		);
	});
}

interface Violation {
	id: string;
	nodes: { html: string; failureSummary: string }[];
}

test("axe finds nothing in the real panel, in the theme of DevTools, whatever was captured", async ({
	devTools,
	panel,
}) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(() => window.flow?.list());
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await page.evaluate(() => window.flow?.update({ Aliases: { Quantity: 7, Items: ["www.example.com"] } }));
	await page.evaluate(() => window.flow?.update({ Comment: "third" }, "V1"));
	await page.evaluate(async () => (await fetch("/2020-05-31/distribution?MaxItems=9999")).text());
	const edit = panel.locator(".capture").filter({ hasText: "· edit ·" });
	const steps = [
		() => edit.locator(".doc-main").click(),
		() => edit.getByRole("button", { name: "my edit", exact: true }).click(),
		() => panel.getByRole("tab", { name: "Inspect", exact: true }).click(),
	];
	await panel.getByText("did not provide this response body").waitFor();
	for (const theme of ["default", "dark"] as const) {
		await devTools.setTheme(theme);
		await expect(panel.locator("html")).toHaveAttribute("data-theme", theme === "dark" ? "dark" : "light");
		for (const step of steps) {
			await step();
			expect(await axeInFrame(panel), theme).toEqual([]);
		}
	}
	await api.stop();
});
