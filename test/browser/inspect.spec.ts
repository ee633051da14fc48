import { readFileSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import { openTab, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const SAMPLES = ["request.xml", "call.py", "get-distribution-config.json"] as const;
const sample = (name: (typeof SAMPLES)[number]) => readFileSync(`test/samples/${name}`, "utf8");

/** The panel's frame, or a page: both have what these tests need. */
type Screen = Frame | Page;

const tree = (screen: Screen) => screen.getByRole("tree");

async function choose(screen: Screen, button: string, item: string) {
	await screen.getByRole("button", { name: button, exact: true }).click();
	await screen.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Everything below DistributionConfig, as an operator sees it: level, name, value. Walks the tree by keyboard. */
async function walkTree(screen: Screen): Promise<string[]> {
	await choose(screen, "Expand", "Everything");
	await tree(screen).focus();
	await tree(screen).press("Home");
	const rows: string[] = [];
	for (let previous = ""; ; ) {
		const selected = screen.locator('[role="treeitem"][aria-selected="true"]');
		const id = (await selected.getAttribute("id")) ?? "";
		if (id === previous) break;
		previous = id;
		const level = await selected.getAttribute("aria-level");
		const text = (await selected.locator(".name, .key, .value").allInnerTexts()).join(" ");
		rows.push(`${level} ${text}`);
		await tree(screen).press("ArrowDown");
	}
	const top = rows.findIndex((row) => row.endsWith(" DistributionConfig"));
	const levels = Number(rows[top]?.split(" ")[0]);
	return rows.slice(top + 1).map((row) => row.replace(/^\d+/, (level) => String(Number(level) - levels)));
}

/** Rows in another order are the same tree: a dict has no order. */
const unordered = (rows: readonly string[]) => [...rows].sort();

async function readsAllThree(screen: Screen) {
	const walks: string[][] = [];
	for (const name of SAMPLES) {
		await paste(screen, sample(name));
		await expect(screen.locator(".doc")).toHaveCount(walks.length + 1);
		walks.push(await walkTree(screen));
	}
	expect(walks[0]?.length).toBeGreaterThan(80);
	expect(unordered(walks[1] ?? [])).toEqual(unordered(walks[0] ?? []));
	expect(unordered(walks[2] ?? [])).toEqual(unordered(walks[0] ?? []));
}

async function explainsAndFinds(screen: Screen) {
	await screen.getByRole("treeitem", { name: /^MinimumProtocolVersion/ }).click();
	const detail = screen.getByRole("complementary", { name: "Detail" });
	await expect(detail.getByRole("heading", { level: 1 })).toHaveText("MinimumProtocolVersion");
	await expect(detail.locator(".enum li > code").filter({ hasText: /^TLSv1\.1_2016$/ })).toBeVisible();
	await expect(detail.locator(".enum li > code").filter({ hasText: /^TLSv1\.2_2018$/ })).toBeVisible();

	await screen.getByRole("tab", { name: "Source" }).click();
	await expect(screen.locator(".cm-line:has(.cm-selected-item)").first()).toContainText("TLSv1.1_2016");
	await screen.locator(".cm-line").filter({ hasText: "HttpVersion" }).first().click();
	await expect(detail.getByRole("heading", { level: 1 })).toHaveText("HttpVersion");
	await screen.getByRole("tab", { name: "Tree" }).click();
	await expect(screen.locator('[role="treeitem"][aria-selected="true"]')).toContainText("HttpVersion");
}

async function copiesPath(screen: Screen) {
	await screen.getByRole("treeitem", { name: /^MinimumProtocolVersion/ }).click();
	await choose(screen, "Copy", "API path");
	await expect(screen.getByRole("status").last()).toContainText("ViewerCertificate.MinimumProtocolVersion");
}

test("the panel reads XML, a boto3 call and JSON as one tree, explains it, finds it in the text", async ({ panel }) => {
	await readsAllThree(panel);
	await explainsAndFinds(panel);
	await copiesPath(panel);
});

test("so does the tab", async ({ context }) => {
	await context.grantPermissions([]).catch(() => undefined);
	const tab = await openTab(context);
	await readsAllThree(tab);
	await explainsAndFinds(tab);
	await copiesPath(tab);
	expect(await tab.evaluate(() => navigator.clipboard.readText().catch(() => null))).not.toBe("");
});

test("the popup reads what is pasted and opens the tab with it", async ({ context, popup }) => {
	await paste(popup, sample("call.py"));
	await expect(popup.getByRole("status").first()).toContainText("CreateDistributionRequest");
	const opened = context.waitForEvent("page");
	await popup.keyboard.press("Enter");
	const tab = await opened;
	await expect(tab.getByRole("treeitem", { name: /CreateDistributionRequest/ })).toBeVisible();
});

test("the tree follows the keyboard pattern", async ({ tab }) => {
	await paste(tab, sample("request.xml"));
	const selected = tab.locator('[role="treeitem"][aria-selected="true"]');
	await tree(tab).focus();
	await tree(tab).press("o");
	await expect(selected).toContainText("Origins");
	await tree(tab).press("ArrowRight");
	await expect(selected).toHaveAttribute("aria-expanded", "true");
	await tree(tab).press("ArrowRight");
	await expect(selected).toContainText("media");
	await tree(tab).press("*");
	await expect(tab.getByRole("treeitem", { name: /^S3OriginConfig/ })).toBeVisible();
	await tree(tab).press("ArrowLeft");
	await expect(selected).toHaveAttribute("aria-expanded", "false");
	await tree(tab).press("ArrowLeft");
	await expect(selected).toContainText("Origins");
	await tree(tab).press("End");
	await expect(selected).toContainText("IsIPV6Enabled");
	await tree(tab).press("Home");
	await expect(selected).toContainText("DistributionConfig");
});

test("the filter shows what matches and the way to it", async ({ tab }) => {
	await paste(tab, sample("request.xml"));
	await tab.getByRole("treeitem").first().waitFor();
	await tab.keyboard.press("/");
	await tab.keyboard.type("api.example");
	await expect(tab.getByRole("treeitem", { name: /DomainName/ })).toHaveCount(1);
	await expect(tab.getByRole("treeitem")).toHaveCount(4);
	// The active row is one that is there.
	await expect(tab.getByRole("tree")).toHaveAttribute("aria-activedescendant", /^row-\d+$/);
	await tab.keyboard.type(" and nothing like it");
	await expect(tab.getByRole("treeitem")).toHaveCount(0);
	await expect(tab.getByRole("tree")).not.toHaveAttribute("aria-activedescendant");
	await tab.keyboard.press("Escape");
	await expect(tab.getByRole("treeitem", { name: /DomainName/ })).toHaveCount(0);
});

test("documents are renamed, closed and reopened", async ({ tab }) => {
	await paste(tab, sample("request.xml"));
	await paste(tab, sample("call.py"));
	await expect(tab.locator(".doc")).toHaveCount(2);
	await tab.locator(".doc-main").first().press("F2");
	await tab.keyboard.type("production");
	await tab.keyboard.press("Enter");
	await expect(tab.locator(".doc-title").first()).toHaveText("production");
	await tab.locator(".doc-main").first().press("Delete");
	await expect(tab.locator(".doc")).toHaveCount(1);
	await tab.getByRole("button", { name: "Reopen closed" }).click();
	await expect(tab.locator(".doc-title").last()).toHaveText("production");
});

test("a dropped file opens under its name, whatever its encoding", async ({ tab }) => {
	const bytes = [0xff, 0xfe, ...Buffer.from('{"CallerReference": "é", "Comment": "", "Enabled": true}', "utf16le")];
	await tab.evaluate((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([new Uint8Array(content)], "old.json"));
		document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
	}, bytes);
	await expect(tab.locator(".doc-title")).toHaveText("old.json");
	await expect(tab.getByRole("treeitem", { name: /CallerReference/ })).toContainText("é");
});

test("malformed text is read as far as it goes and says where it breaks", async ({ tab }) => {
	await paste(tab, '{"Comment": "x",\n  "Enabled": tru,\n  "Aliases": {"Quantity": 0}}');
	await expect(tab.getByRole("treeitem", { name: /Aliases/ })).toBeVisible();
	await expect(tab.getByRole("region", { name: "Problems" })).toContainText("line 2");
	await paste(tab, "just words");
	await expect(tab.getByRole("alert")).toContainText("neither XML, a Python dict nor JSON");
});

test("the source begins at the beginning of its lines", async ({ tab }) => {
	await tab.setViewportSize({ width: 1000, height: 600 });
	await paste(tab, readFileSync("test/samples/request.xml", "utf8"));
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("tab", { name: "Source" }).click();
	await tab.locator(".cm-line").first().waitFor();
	const scrolled = await tab.locator(".cm-scroller").evaluate(async (scroller) => {
		// The editor scrolls when it has measured itself, in the next frame.
		for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
		return scroller.scrollLeft;
	});
	expect(scrolled).toBe(0);
});
