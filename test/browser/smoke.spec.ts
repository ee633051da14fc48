import { readFileSync } from "node:fs";
import path from "node:path";
import { paste } from "../../scripts/lib/browser.mjs";
import { EXTENSION, expect, test } from "./harness";

test("the panel shows the app inside DevTools", async ({ panel }) => {
	await expect(panel.locator("#app > *")).toBeVisible();
});

test("the tab shows the app", async ({ tab }) => {
	await expect(tab.locator("#app > *")).toBeVisible();
	await expect(tab).toHaveTitle("Distribution Lens");
});

test("the popup shows the app", async ({ popup }) => {
	await expect(popup.locator("#app > *")).toBeVisible();
});

test("the panel's page also works as an ordinary tab", async ({ context, extensionId }) => {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/src/extension/panel/panel.html`);
	await expect(page.locator("#app > *")).toBeVisible();
	await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("the panel follows the theme of DevTools", async ({ panel, devTools }) => {
	for (const [theme, expected] of [
		["dark", "dark"],
		["default", "light"],
	] as const) {
		await devTools.setTheme(theme);
		await expect(panel.locator("html")).toHaveAttribute("data-theme", expected);
	}
});

test("the panel fills the dock at every side", async ({ panel, devTools }) => {
	await devTools.setDockSide("bottom");
	await expect.poll(() => panel.evaluate(() => innerWidth > 2 * innerHeight)).toBe(true);
	await devTools.setDockSide("right");
	await expect.poll(() => panel.evaluate(() => innerWidth < innerHeight)).toBe(true);
});

test("a text pasted into the popup reaches a tab of its own", async ({ context, popup }) => {
	await paste(popup, "<DistributionConfig/>");
	const opened = context.waitForEvent("page", (page) => page.url().includes("/tab.html"));
	await popup.getByRole("button", { name: "Open in a tab" }).click();
	const tab = await opened;
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig");
	await expect(tab).toHaveURL(/tab\.html$/);
	await expect.poll(() => tab.evaluate(() => document.visibilityState)).toBe("visible");
});

test("the packed extension asks for what was promised, and for no more", async () => {
	const manifest = JSON.parse(readFileSync(path.join(EXTENSION, "manifest.json"), "utf8"));
	expect(manifest.permissions).toEqual(["storage", "contextMenus"]);
	for (const key of [
		"host_permissions",
		"optional_permissions",
		"optional_host_permissions",
		"content_scripts",
		"web_accessible_resources",
		"externally_connectable",
	]) {
		expect(manifest, key).not.toHaveProperty(key);
	}
	const policy = manifest.content_security_policy.extension_pages;
	expect(policy).toContain("default-src 'none'");
	expect(policy).toContain("connect-src 'none'");
	expect(policy).not.toContain("unsafe");
});
