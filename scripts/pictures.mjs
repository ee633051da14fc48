// Takes the pictures of the documentation from the built extension: docs/*.png.
import { readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium, openPopup, openTab, paste } from "./lib/browser.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { Failure, npm, root, runMain } from "./lib/run.mjs";

/** @import { BrowserContext, Page } from "@playwright/test" */

const DOCS = path.join(root, "docs");
const SIZE = { width: 1240, height: 720 };
const SAMPLE = readFileSync(path.join(root, "public/samples/production.xml"), "utf8");
/** The sample after an edit that an operator might make. */
const EDITED = SAMPLE.replace("<Quantity>3</Quantity>", "<Quantity>4</Quantity>")
	.replace("TLSv1.1_2016", "TLSv1.2_2018")
	.replace(/<DefaultTTL>86400<\/DefaultTTL>/, "<DefaultTTL>3600</DefaultTTL>")
	.replace(/<TargetOriginId>media<\/TargetOriginId>/, "<TargetOriginId>medai</TargetOriginId>");

await runMain(async () => {
	await ensureDependencies();
	const executable = await ensureChromium();
	if ((await npm(["run", "--silent", "build"])) !== 0) throw new Failure("The build failed.");
	const extension = path.join(root, "dist/chromium");
	const context = await launchChromium({ executable, extension, headless: true, devTools: false });
	const tab = await openTab(context);
	await tab.setViewportSize(SIZE);
	await workbench(tab);
	await comparison(tab);
	await popup(context);
	await context.close();
	console.log(`Pictures in ${DOCS}`);
});

/** @param {Page} tab */
async function workbench(tab) {
	await paste(tab, EDITED);
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("treeitem", { name: /^CacheBehaviors/ }).dblclick();
	await tab.getByRole("button", { name: /medai/ }).first().click();
	await tab.locator(".card").first().waitFor();
	for (const theme of /** @type {const} */ (["light", "dark"])) {
		await tab.emulateMedia({ colorScheme: theme });
		await tab.screenshot({ path: path.join(DOCS, `workbench${theme === "dark" ? "-dark" : ""}.png`) });
	}
	await tab.emulateMedia({ colorScheme: "light" });
}

/** @param {Page} tab */
async function comparison(tab) {
	await paste(tab, SAMPLE);
	await tab.locator(".doc").nth(1).waitFor();
	await tab.getByRole("tab", { name: "Compare" }).click();
	await tab.getByRole("button", { name: "Swap sides" }).click();
	await tab.locator(".effect").first().waitFor();
	await tab.screenshot({ path: path.join(DOCS, "compare.png") });
}

/** @param {BrowserContext} context */
async function popup(context) {
	const page = await openPopup(context);
	await page.keyboard.type("mttl");
	await page.getByRole("option").first().waitFor();
	await page.screenshot({ path: path.join(DOCS, "popup.png") });
}
