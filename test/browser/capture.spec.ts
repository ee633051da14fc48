import type { BrowserContext, Frame, Page } from "@playwright/test";
import { showPanel } from "../../scripts/lib/browser.mjs";
import { configXml, ID } from "../capture/flow";
import { ApiServer, bundleClient } from "./apiServer";
import { expect, test } from "./harness";

interface Flow {
	list(): Promise<unknown>;
	get(): Promise<unknown>;
	update(change: object, ifMatch?: string): Promise<unknown>;
}
declare global {
	interface Window {
		flow?: Flow;
		envelope?(message: object): Promise<{ statusCode: number }>;
	}
}

let script: Promise<string> | undefined;

/** The page with the client, in a browser whose DevTools are up and record; our panel need not have been shown. */
async function openPage({ context, page: devTools }: { context: BrowserContext; page: Page }) {
	await expect(() => expect(devTools.frames().some((one) => one.url().endsWith("/devtools.html"))).toBe(true)).toPass();
	script ??= bundleClient();
	const api = await ApiServer.start(await script);
	const page = context.pages().find((one) => !one.url().startsWith("devtools://")) as Page;
	await page.goto(api.origin);
	await page.waitForFunction(() => window.flow !== undefined);
	return { api, page };
}

const captures = (panel: Frame) => panel.getByRole("region", { name: "Captured" }).locator(".capture");
const capture = (panel: Frame, text: RegExp) => captures(panel).filter({ hasText: text });

/** The comparison's two documents by the comment in each, as Inspect shows it. */
async function commentsCompared(panel: Frame, row: RegExp, name: string): Promise<string[]> {
	await capture(panel, row).getByRole("button", { name, exact: true }).click();
	await expect(panel.locator(".side-choice select option:checked")).toHaveCount(2);
	const titles = await panel.locator(".side-choice select option:checked").allInnerTexts();
	await panel.getByRole("tab", { name: "Inspect", exact: true }).click();
	const comments: string[] = [];
	for (const title of titles) {
		await panel
			.locator(".docs .doc-title", { hasText: new RegExp(`^${title.replace(/[()]/g, "\\$&")}$`) })
			.first()
			.click();
		const search = panel.getByRole("searchbox", { name: "Filter fields and values" });
		await search.fill("Comment");
		comments.push(
			(await panel
				.getByRole("treeitem", { name: /^Comment/ })
				.locator(".value")
				.first()
				.innerText()) ?? "",
		);
		await search.fill("");
	}
	return comments;
}

async function expectTimeline(panel: Frame) {
	await expect(capture(panel, /refused, 400 InconsistentQuantities/)).toHaveCount(1);
	await expect(capture(panel, /refused, 4\d\d PreconditionFailed|PreconditionFailed/)).toHaveCount(1);
	await expect(capture(panel, /Distributions.*list/s)).toHaveCount(1);
	await expect(capture(panel, /edit · ETag V2 · If-Match V1/)).toHaveCount(1);
	await expect(capture(panel, /edit/).first()).toContainText(ID);
}

test("the panel has all that an SDK did before it was first shown, and what it compares is right", async ({
	devTools,
}) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(() => window.flow?.list());
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await page.evaluate(() => window.flow?.update({ Aliases: { Quantity: 7, Items: ["www.example.com"] } }));
	await page.evaluate(() => window.flow?.update({ Comment: "fourth" }, "V1"));
	api.changeElsewhere("by another");
	await page.evaluate(() => window.flow?.get());

	const panel = await showPanel(devTools.page);
	await expect(captures(panel)).toHaveCount(8);
	await expectTimeline(panel);
	await expect(panel.getByRole("button", { name: /capturing · 8/ })).toBeVisible();

	const edit = /edit · ETag V2 · If-Match V1/;
	expect(await commentsCompared(panel, edit, "my edit")).toEqual(["first", "second"]);
	expect(await commentsCompared(panel, edit, "what CloudFront made of it")).toEqual(["second", "second, trimmed"]);
	expect(await commentsCompared(panel, edit, "drift")).toEqual(["second, trimmed", "by another"]);

	const refused = capture(panel, /InconsistentQuantities/);
	await expect(refused).toContainText("Quantity and Items do not match");
	await refused.getByRole("button", { name: "Aliases.Quantity" }).click();
	await expect(panel.locator('[role="treeitem"][aria-selected="true"]')).toContainText("Aliases");
	await expect(capture(panel, /PreconditionFailed/)).toContainText(
		"someone else had changed the distribution since V1",
	);
	expect(await panel.content()).not.toContain("AKIAEXAMPLE");
	await api.stop();
});

test("a console's envelopes tell the same", async ({ devTools }) => {
	const { api, page } = await openPage(devTools);
	const send = (method: string, path: string, ifMatch?: string, contentString?: string) =>
		page.evaluate((message) => window.envelope?.(message), {
			method,
			path: `/2020-05-31${path}`,
			headers: ifMatch ? { "If-Match": ifMatch } : {},
			contentString,
		});
	await send("GET", "/distribution");
	await send("GET", `/distribution/${ID}/config`);
	await send("PUT", `/distribution/${ID}/config`, "V1", configXml("second"));
	await send("PUT", `/distribution/${ID}/config`, "V2", configXml("third", 7));
	await send("PUT", `/distribution/${ID}/config`, "V1", configXml("fourth"));

	const panel = await showPanel(devTools.page);
	await expect(captures(panel)).toHaveCount(5);
	await expect(capture(panel, /edit · ETag V2 · If-Match V1/)).toHaveCount(1);
	const edit = /edit · ETag V2 · If-Match V1/;
	expect(await commentsCompared(panel, edit, "my edit")).toEqual(["first", "second"]);
	await expect(
		capture(panel, /InconsistentQuantities/).getByRole("button", { name: "Aliases.Quantity" }),
	).toBeVisible();
	await api.stop();
});

test("a new capture announces itself and leaves the screen alone; capturing stops, starts, clears, outlives navigation", async ({
	devTools,
	panel,
}) => {
	const { api, page } = await openPage(devTools);
	await panel.getByRole("tab", { name: "Look up", exact: true }).click();
	await page.evaluate(() => window.flow?.get());
	await expect(panel.getByRole("status").filter({ hasText: "1 new capture" })).toHaveCount(1);
	await expect(panel.getByRole("tab", { name: "Look up", exact: true })).toHaveAttribute("aria-selected", "true");
	await panel.getByRole("tab", { name: "Inspect", exact: true }).click();
	await expect(panel.locator(".doc:not(.capture)")).toHaveCount(0);

	await page.reload();
	await page.waitForFunction(() => window.flow !== undefined);
	await expect(captures(panel)).toHaveCount(1);

	const chip = panel.getByRole("button", { name: /capturing/ });
	const choose = async (item: string) => {
		await chip.click();
		await panel.getByRole("menuitem", { name: item }).click();
	};
	await choose("Stop capturing");
	await expect(chip).toContainText("not capturing");
	await page.evaluate(() => window.flow?.list());
	await choose("Start capturing");
	await expect(chip).not.toContainText("not");
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(2);
	await choose("Clear what was captured");
	await expect(captures(panel)).toHaveCount(0);

	await choose("Clear on navigation");
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(1);
	await page.reload();
	await expect(captures(panel)).toHaveCount(0);
	await api.stop();
});
