import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { paste } from "../../scripts/lib/browser.mjs";
import { HAR } from "../capture/flow";
import { captures } from "./console";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const changed = sample.replace("TLSv1.1_2016", "TLSv1.2_2021");

/** Most stops that a walk with Tab makes. */
const MAX_STOPS = 80;

interface Stop {
	/** What it is called, and the part of the screen that it lies in. */
	name: string;
	part: string;
	/** Whether one sees that it has the focus. */
	marked: boolean;
	inView: boolean;
}

/** What has the focus; in an editor that is inside its shadow root. */
function focused(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const outer = document.activeElement;
		const element = outer?.shadowRoot?.activeElement ?? outer;
		if (!outer || !element || outer === document.body) return null;
		const hasOutline = (candidate: Element | null) =>
			candidate !== null &&
			getComputedStyle(candidate).outlineStyle !== "none" &&
			getComputedStyle(candidate).outlineWidth !== "0px";
		// The row that a tree points at, and the editor around a text, show the focus in their stead.
		const current = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
		const { top, bottom, left, right } = element.getBoundingClientRect();
		return {
			name:
				element.getAttribute("aria-label") ??
				(element instanceof HTMLSelectElement
					? element.labels[0]?.firstChild?.textContent
					: element.textContent
				)?.trim() ??
				"",
			part:
				outer.closest("header, nav, section, aside, .lookup-side, .lookup-docs, .compare-bar, .columns")?.className ??
				"",
			marked: hasOutline(element) || hasOutline(current) || hasOutline(element.closest(".cm-focused")),
			inView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
		};
	});
}

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	const seen: string[] = [];
	for (let stop = 0; stop < MAX_STOPS; stop++) {
		const at = await focused(page);
		if (at && name.test(at.name)) return;
		seen.push(at?.name ?? "the page");
		await page.keyboard.press("Tab");
	}
	throw new Error(`Tab never came to ${name}; it came to ${seen.join(", ")}`);
}

/** Every stop of Tab through the page, once round. */
async function walkOnce(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let stop = 0; stop < MAX_STOPS; stop++) {
		await page.keyboard.press("Tab");
		const at = await focused(page);
		if (at === null) break;
		stops.push(at);
	}
	return stops;
}

const selectedRow = (page: Page) => page.locator('[role="treeitem"][aria-selected="true"]');

test("a configuration is opened, read, fixed and copied by keyboard alone", async ({ tab }) => {
	await tabTo(tab, /^Paste or open/);
	await tab.keyboard.press("Enter");
	await tab.keyboard.press("Enter");
	await expect(tab.getByRole("dialog")).toBeVisible();
	await expect(tab.getByRole("textbox", { name: "Configuration" })).toBeFocused();
	await tab.keyboard.insertText(sample.replace("<Quantity>2<", "<Quantity>3<"));
	await tabTo(tab, /^Read it/);
	await tab.keyboard.press("Enter");

	await tab.getByRole("treeitem").first().waitFor();
	await tabTo(tab, /^Tree of/);
	await tab.keyboard.press("F8");
	await expect(selectedRow(tab)).toContainText("Origins");
	await tabTo(tab, /^Set Quantity|^Preview/);
	await tab.keyboard.press("Shift+Tab");
	await tabTo(tab, /Quantity to 2/);
	await tab.keyboard.press("Enter");
	await expect(tab.locator(".row .wavy")).toHaveCount(0);
	const undo = tab.getByRole("button", { name: "Undo" });
	await expect(undo).toBeFocused();
	await tab.keyboard.press("Enter");
	await expect(tab.getByRole("button", { name: "Problems", exact: true })).toBeFocused();
	await tabTo(tab, /Quantity to 2/);
	await tab.keyboard.press("Enter");
	await expect(undo).toBeFocused();
	await tab.keyboard.press("Control+z");
	await expect(tab.locator(".row .wavy")).not.toHaveCount(0);
	await tabTo(tab, /Quantity to 2/);
	await tab.keyboard.press("Enter");
	await expect(undo).toBeFocused();

	await tab.keyboard.press("/");
	await tab.keyboard.type("MinimumProtocol");
	await tabTo(tab, /^Tree of/);
	await tab.keyboard.press("End");
	await expect(selectedRow(tab)).toContainText("MinimumProtocolVersion");
	await tab.keyboard.press("Shift+Tab");
	await expect(tab.getByRole("button", { name: "Copy", exact: true })).toBeFocused();
	await tab.keyboard.press("Enter");
	await expect(tab.getByRole("menuitem", { name: "Value", exact: true })).toBeFocused();
	await tab.keyboard.press("ArrowUp");
	await expect(tab.getByRole("menuitem", { name: "XPath" })).toBeFocused();
	await tab.keyboard.press("Enter");
	await expect(tab.getByRole("status").last()).toContainText("/DistributionConfig/ViewerCertificate");
	await expect(tab.getByRole("button", { name: "Copy", exact: true })).toBeFocused();
});

test("the source is reached and left by keyboard", async ({ tab }) => {
	await paste(tab, sample);
	await tab.getByRole("treeitem").first().waitFor();
	await tabTo(tab, /^Tree$/);
	await tab.keyboard.press("ArrowRight");
	await expect(tab.getByRole("tab", { name: "Source" })).toBeFocused();
	await tab.locator(".cm-line").first().waitFor();
	await tabTo(tab, /^Source of/);
	for (let line = 0; line < 4; line++) await tab.keyboard.press("ArrowDown");
	await expect(tab.getByRole("complementary", { name: "Detail" }).getByRole("heading", { level: 1 })).not.toHaveText(
		"DistributionConfig",
	);
	await tab.keyboard.press("Tab");
	expect((await focused(tab))?.name).not.toMatch(/^Source of/);
});

test("the screens, the comparison and the look-up are walked by keyboard", async ({ tab }) => {
	await paste(tab, sample);
	await paste(tab, changed);
	await expect(tab.locator(".doc")).toHaveCount(2);
	await tabTo(tab, /^Inspect$/);
	await tab.keyboard.press("ArrowRight");
	await expect(tab.getByRole("tab", { name: "Compare" })).toBeFocused();
	await tabTo(tab, / before, /);
	await tab.keyboard.press("n");
	await expect(selectedRow(tab)).toContainText("MinimumProtocolVersion");
	await tab.keyboard.press("Home");
	await expect(selectedRow(tab)).toContainText("DistributionConfig");

	await tab.keyboard.press("Shift+Tab");
	await tabTo(tab, /^Inspect$|^Compare$/);
	await tab.keyboard.press("End");
	await expect(tab.getByRole("combobox")).toBeFocused();
	await tab.keyboard.type("MinTTL");
	await tab.getByRole("option").first().waitFor();
	await tab.keyboard.press("ArrowDown");
	await tab.keyboard.press("Enter");
	await expect(tab.locator(".lookup-docs").getByRole("heading", { level: 1 })).not.toHaveText("");
	await tabTo(tab, /^Copy as XML/);
});

test("the settings are changed by keyboard", async ({ context, extensionId }) => {
	const page = await context.newPage();
	await page.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	await tabTo(page, /^Filter rules/);
	await page.keyboard.type("viewer-tls-min");
	await page.keyboard.press("Tab");
	await page.keyboard.type("off");
	await expect(page.getByText("1 rule is changed")).toBeVisible();
});

test("the focus goes through the parts in the order in which they are read, and always shows", async ({ tab }) => {
	await paste(tab, sample);
	await tab.getByRole("treeitem").first().waitFor();
	const stops = await walkOnce(tab);
	const parts = stops.map(({ part }) => part).filter((part, index, all) => part !== all[index - 1]);
	expect(parts).toEqual(["bar", "side", "main", "detail", "problems"]);
	expect(stops.filter(({ marked }) => !marked).map(({ name }) => name)).toEqual([]);
	expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
});

test("arrow keys go through what was captured, and Tab passes it as one", async ({ tab }) => {
	await paste(tab, HAR);
	await expect(captures(tab)).toHaveCount(6);
	await tabTo(tab, /^Filter captured/);
	await tab.keyboard.press("Tab");
	await expect(captures(tab).nth(0).locator(".doc-main")).toBeFocused();
	await tab.keyboard.press("ArrowDown");
	await tab.keyboard.press("ArrowDown");
	await expect(captures(tab).nth(2).locator(".doc-main")).toBeFocused();
	expect((await focused(tab))?.marked).toBe(true);
	// Within the row: the answer, where our rules found it, what can be compared.
	await tabTo(tab, /^Aliases.Quantity$/);
	await tabTo(tab, /^drift$/);
	await tab.keyboard.press("Tab");
	await expect(captures(tab).locator(":focus")).toHaveCount(0);
	await tab.keyboard.press("Shift+Tab");
	await expect(captures(tab).nth(2).locator(":focus")).toHaveText("drift");
	await tab.keyboard.press("End");
	await expect(captures(tab).nth(5).locator(".doc-main")).toBeFocused();
	await tab.keyboard.press("Home");
	await tab.keyboard.press("Tab");
	await tab.keyboard.press("Enter");
	await expect(tab.getByRole("tab", { name: "Compare" })).toHaveAttribute("aria-selected", "true");
	await expect(tab.locator(".effect").first()).toBeVisible();
});
