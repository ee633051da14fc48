import { readFileSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import { openTab, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const XML = readFileSync("test/samples/request.xml", "utf8");
/** The same config as a boto3 call, after five edits. */
const PYTHON = readFileSync("test/samples/call.py", "utf8")
	.replace("'DefaultTTL': 86400", "'DefaultTTL': 3600")
	.replace("www.example.com", "shop.example.com")
	.replace("TLSv1.1_2016", "TLSv1.2_2018")
	.replace("'PathPattern': 'api/*'", "'PathPattern': 'api/v1/*'");

const CHANGED = [
	"Aliases",
	"DefaultCacheBehavior.DefaultTTL",
	"ViewerCertificate.MinimumProtocolVersion",
	"PathPattern",
];

async function openBoth(screen: Frame | Page) {
	await paste(screen, XML);
	await screen.getByRole("treeitem").first().waitFor();
	await paste(screen, PYTHON);
	await expect(screen.locator(".doc")).toHaveCount(2);
	await screen.getByRole("tab", { name: "Compare" }).click();
	await screen.locator(".compare .line").first().waitFor();
}

test("in the panel, XML and a boto3 call are compared, walked by keyboard, swapped and taken away", async ({
	panel,
}) => {
	await openBoth(panel);
	const changes = panel.getByRole("complementary", { name: "Changes" });
	for (const path of CHANGED) await expect(changes).toContainText(path);
	await expect(changes).toContainText("1 hour instead of 1 day");
	await expect(panel.locator(".fold").first()).toContainText("unchanged");
	await expect(panel.locator(".is-changed del").first()).toBeVisible();

	const selected = panel.locator(".line[aria-selected=true]");
	const seen = new Set<string>();
	await panel.locator(".compare").focus();
	await panel.locator(".compare").press("Home");
	for (let step = 0; step < 10; step++) {
		await panel.locator(".compare").press("n");
		seen.add(await selected.innerText());
	}
	expect([...seen].join("\n")).toContain("MinimumProtocolVersion");
	expect([...seen].join("\n")).toContain("DefaultTTL");
	const last = await selected.innerText();
	await panel.locator(".compare").press("p");
	expect(await selected.innerText()).not.toBe(last);

	await panel.getByRole("button", { name: "Report", exact: true }).click();
	await panel.getByRole("menuitem", { name: /Markdown/ }).click();
	await expect(panel.locator(".toast")).toContainText("Copied Markdown");

	await expect(panel.locator(".line", { hasText: "DefaultTTL" })).toContainText(/86400[\s\S]*3600/);
	await panel.getByRole("button", { name: "Swap sides" }).click();
	await expect(panel.locator(".line", { hasText: "DefaultTTL" })).toContainText(/3600[\s\S]*86400/);
});

test("effects filter the list and the columns; text is shown unified and side by side", async ({ tab }) => {
	await openBoth(tab);
	const changes = tab.getByRole("complementary", { name: "Changes" });
	await tab.getByRole("combobox", { name: /Effect/ }).selectOption("freshness");
	await expect(changes.locator(".effect")).toHaveCount(1);
	await expect(tab.locator(".line", { hasText: "DefaultTTL" })).toBeVisible();
	await expect(tab.locator(".line", { hasText: "MinimumProtocolVersion" })).toHaveCount(0);
	await tab.getByRole("button", { name: "Tree" }).click();
	await tab.getByRole("menuitem", { name: "Unified text" }).click();
	await expect(tab.locator(".text-diff .is-added").filter({ hasText: "3600" })).toBeVisible();
	await tab.getByRole("button", { name: "Unified text" }).click();
	await tab.getByRole("menuitem", { name: "Text side by side" }).click();
	await expect(tab.locator(".pair").filter({ hasText: "86400" })).toContainText("3600");
	await tab.setViewportSize({ width: 320, height: 640 });
	const cutOff = await tab
		.locator(".pair > div")
		.evaluateAll((cells) => cells.filter((cell) => cell.scrollWidth > cell.clientWidth).length);
	expect(cutOff, "cells whose text is cut off").toBe(0);
});

test("two spellings of one config have no difference that matters, and the switch shows how they differ", async ({
	context,
}) => {
	const tab = await openTab(context);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await expect(tab.getByText("Paste two configurations")).toBeVisible();
	await paste(tab, XML);
	await paste(tab, XML.replace("<HttpVersion>http2</HttpVersion>", ""));
	await expect(tab.getByText("No changes", { exact: true })).toBeVisible();
	await tab.getByRole("checkbox", { name: /spelling/ }).check();
	await expect(tab.locator(".is-spelling").filter({ hasText: "HttpVersion" })).toHaveCount(1);
});

test("what differs at the end of long texts is in view", async ({ tab }) => {
	const long = (end: string) => XML.replace("Site of Example", `${"one word and the next, ".repeat(10)}and ${end}`);
	for (const end of ["before", "after"]) {
		await paste(tab, long(end));
		await expect(tab.locator(".doc", { hasText: end === "after" ? "(2)" : "DistributionConfig" })).toHaveCount(1);
	}
	await tab.getByRole("tab", { name: "Compare" }).click();
	const added = tab.locator(".line", { hasText: "Comment" }).locator("ins");
	await expect(added).toHaveText("after");
	const cut = await added.evaluate((element) => {
		const cell = element.closest(".value")?.getBoundingClientRect();
		return element.getBoundingClientRect().right > (cell?.right ?? 0);
	});
	expect(cut, "what was added is cut off").toBe(false);
	const changes = tab.getByRole("complementary", { name: "Changes" });
	await expect(changes).toContainText(/“…[^”]*and after” instead of “…[^”]*and before”/);
});

test("what is pasted lands on the side that waits for it", async ({ tab }) => {
	await openBoth(tab);
	await tab.getByRole("button", { name: "paste" }).first().click();
	await expect(tab.getByRole("button", { name: "press Ctrl V…" })).toBeVisible();
	await paste(tab, XML.replace("Site of Example", "Third"));
	await expect(tab.getByRole("combobox", { name: /Before/ })).toContainText("DistributionConfig (2)");
	await expect(tab.locator(".line", { hasText: "Comment" })).toContainText("Third");
});

test("what is dropped lands on the side that waits for it, too", async ({ tab }) => {
	await openBoth(tab);
	await tab.getByRole("button", { name: "paste" }).first().click();
	await tab.evaluate(
		(text) => {
			const transfer = new DataTransfer();
			transfer.setData("text/plain", text);
			document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
		},
		XML.replace("Site of Example", "Third"),
	);
	await expect(tab.getByRole("combobox", { name: /Before/ })).toContainText("DistributionConfig (2)");
	await expect(tab.locator(".line", { hasText: "Comment" })).toContainText("Third");
});

test("a click on a change unfolds what hides its row", async ({ tab }) => {
	await openBoth(tab);
	const row = tab.locator(".line", { hasText: "MinimumProtocolVersion" });
	await tab.locator(".line", { hasText: "ViewerCertificate" }).first().click();
	await tab.locator(".compare").press("ArrowLeft");
	await expect(row).toHaveCount(0);
	const changes = tab.getByRole("complementary", { name: "Changes" });
	await changes.getByRole("button", { name: /MinimumProtocolVersion/ }).click();
	await expect(row).toHaveAttribute("aria-selected", "true");
});
