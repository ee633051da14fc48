import type { Frame, Page } from "@playwright/test";
import { configXml, errorXml, ID } from "../../scripts/lib/apiDocuments.mjs";
import { openTab, paste, showPanel } from "../../scripts/lib/browser.mjs";
import { HAR } from "../capture/flow";
import { capture, captures, openPage } from "./console";
import { expect, test } from "./harness";

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

/** The HAR file that DevTools export of the page. Runs inside DevTools, of whose own modules it makes use. */
async function exportHar(devTools: Page): Promise<string> {
	return devTools.evaluate(async () => {
		const [har, logs, common] = ["./models/har/har.js", "./models/logs/logs.js", "./core/common/common.js"];
		const [HAR, Logs, Common] = await Promise.all([
			import(har as string),
			import(logs as string),
			import(common as string),
		]);
		let text = "";
		const stream = {
			write: async (chunk: string) => {
				text += chunk;
			},
		};
		const requests = Logs.NetworkLog.NetworkLog.instance().requests();
		await HAR.Writer.Writer.write(stream, requests, { sanitize: false }, new Common.Progress.Progress());
		return text;
	});
}

/** What the rows say, but for what the user has looked at. */
const rowsOf = async (screen: Frame | Page) =>
	(await captures(screen).allInnerTexts()).map((text) =>
		text
			.replace(/●|\bnew\b/g, "")
			.replace(/\s+/g, " ")
			.trim(),
	);

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
	await expect(capture(panel, /PreconditionFailed/)).toContainText("the distribution changed after V1");
	expect(await panel.content()).not.toContain("AKIAEXAMPLE");

	const har = await exportHar(devTools.page);
	expect(har).toContain("AKIAEXAMPLE");
	await paste(panel, har);
	const tab = await openTab(devTools.context);
	await paste(tab, har);
	await expect(captures(tab)).toHaveCount(8);
	expect(await rowsOf(tab)).toEqual(await rowsOf(panel));
	expect(await tab.content()).not.toContain("AKIAEXAMPLE");
	await api.stop();
});

test("what an update must not change is found as well, from the version that it starts from", async ({
	devTools,
	panel,
}) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	expect(await page.evaluate(() => window.flow?.update({ CallerReference: "another" }))).toBe("IllegalUpdate");
	const refused = capture(panel, /refused, 400 IllegalUpdate · If-Match V2/);
	await expect(refused).toContainText("CallerReference is “another”, but the distribution has “r”");
	await refused.getByRole("button", { name: "CallerReference", exact: true }).click();
	await expect(panel.locator('[role="treeitem"][aria-selected="true"]')).toContainText("CallerReference");
	// An edit that was taken has nothing of the kind.
	await expect(capture(panel, /edit · ETag V2/)).toHaveCount(1);
	await expect(panel.locator(".refusal")).toHaveCount(1);
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
	const captured = panel.getByRole("region", { name: "Captured" });
	await expect(captured).toContainText("No calls captured yet");
	await panel.getByRole("tab", { name: "Look up", exact: true }).click();
	await page.evaluate(() => window.flow?.get());
	await expect(panel.getByRole("status").filter({ hasText: "1 new capture" })).toHaveCount(1);
	await expect(panel.getByRole("tab", { name: "Look up", exact: true })).toHaveAttribute("aria-selected", "true");
	await panel.getByRole("tab", { name: "Inspect", exact: true }).click();
	await expect(panel.locator(".doc:not(.capture)")).toHaveCount(0);
	await expect(captured).not.toContainText("No calls captured yet");

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

test("the focus stays where it is when calls arrive, of the same distribution and of others", async ({
	devTools,
	panel,
}) => {
	const { api, page } = await openPage(devTools);
	const read = (path: string) => page.evaluate(async (url) => (await fetch(url)).text(), `/2020-05-31/${path}`);
	await read(`distribution/${ID}/config`);
	await read("distribution");
	await expect(captures(panel)).toHaveCount(2);
	const first = capture(panel, /ETag V1/).getByRole("button");
	await first.focus();
	await read("distribution?MaxItems=1");
	await expect(captures(panel)).toHaveCount(3);
	await expect(first).toBeFocused();
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(capture(panel, /edit/)).toHaveCount(1);
	await expect(first.last()).toBeFocused();
	await api.stop();
});

test("what was captured is there again when the panel is loaded again", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(1);
	await panel.evaluate(() => location.reload());
	await expect(captures(panel)).toHaveCount(1);
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(2);
	await api.stop();
});

test("a call among thousands of other requests is captured, and they are not", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(async () => {
		for (let i = 0; i < 100; i++) {
			await Promise.all(Array.from({ length: 20 }, (_, n) => fetch(`/missing/${i}/${n}`)));
		}
	});
	await page.evaluate(() => window.flow?.get());
	await expect(captures(panel)).toHaveCount(1);
	await api.stop();
});

test("a HAR gives the same timeline in a tab", async ({ tab }) => {
	await paste(tab, HAR);
	await expect(captures(tab)).toHaveCount(6);
	await expect(capture(tab, /edit · ETag V2 · If-Match V1/).locator(".comparisons button")).toHaveText([
		"my edit",
		"what CloudFront made of it",
		"drift",
	]);
	await expect(capture(tab, /InconsistentQuantities/).getByRole("button", { name: "Aliases.Quantity" })).toBeVisible();
	await expect(tab.locator(".doc:not(.capture)")).toHaveCount(0);
	await tab.getByRole("searchbox", { name: "Filter captured" }).fill("precondition");
	await expect(captures(tab)).toHaveCount(1);
	expect(await tab.content()).not.toContain("AKIAEXAMPLE");
});

test("an answer that repeats a secret hides it, what its error means is told, and a deletion is in the way of no key", async ({
	tab,
}) => {
	const secret = "k9wPq2x7Lm4Zt8Rb";
	const header = `<OriginCustomHeader><HeaderName>X-Verify</HeaderName><HeaderValue>${secret}</HeaderValue></OriginCustomHeader>`;
	const list = `<CustomHeaders><Quantity>1</Quantity><Items>${header}</Items></CustomHeaders>`;
	const sent = configXml("mine").replace("</DomainName></Origin>", `</DomainName>${list}</Origin>`);
	const path = `https://cloudfront.amazonaws.com/2020-05-31/distribution/${ID}`;
	const entry = (second: number, request: object, status: number, text: string) => ({
		startedDateTime: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
		request: { headers: [], ...request },
		response: { status, headers: [], content: { text, size: text.length } },
	});
	const entries = [
		entry(0, { method: "GET", url: `${path}/config` }, 200, configXml("first")),
		entry(1, { method: "DELETE", url: path }, 204, ""),
		entry(
			2,
			{ method: "PUT", url: `${path}/config`, postData: { text: sent } },
			400,
			errorXml("NoSuchOrigin", `Not ${secret}`),
		),
	];
	await paste(tab, JSON.stringify({ log: { version: "1.2", entries } }));
	await expect(captures(tab)).toHaveCount(3);
	await expect(captures(tab).first()).toContainText("Not ••••");
	expect(await tab.content()).not.toContain(secret);

	await captures(tab).first().getByRole("button", { name: "response" }).click();
	await expect(tab.getByRole("complementary", { name: "Detail" })).toContainText("NoSuchOrigin");
	await expect(tab.getByRole("tree")).not.toContainText("not a member");

	const main = (row: number) => captures(tab).nth(row).getByRole("button").first();
	await main(0).focus();
	await tab.keyboard.press("ArrowDown");
	await expect(main(1)).toBeFocused();
	await tab.keyboard.press("Enter");
	await tab.keyboard.press("ArrowDown");
	await expect(main(2)).toBeFocused();
});

test("a secret is masked in the tree until it is revealed there", async ({ tab }) => {
	const header = { HeaderName: "X-Verify", HeaderValue: "k9wPq2x7Lm4Zt8Rb" };
	await paste(tab, JSON.stringify({ Id: "a", DomainName: "b", CustomHeaders: { Quantity: 1, Items: [header] } }));
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("button", { name: "Expand" }).click();
	await tab.getByRole("menuitem", { name: "Everything" }).click();
	const row = tab.getByRole("treeitem", { name: /^HeaderValue/ });
	await expect(row.locator(".value")).toHaveText("••••");
	await row.getByRole("button", { name: "Reveal" }).focus();
	await tab.keyboard.press("Enter");
	await expect(row.locator(".value")).toHaveText("k9wPq2x7Lm4Zt8Rb");
	await row.getByRole("button", { name: "Hide" }).click();
	await expect(row.locator(".value")).toHaveText("••••");
});

test("a secret is masked in the source, too, and what is copied there", async ({ tab }) => {
	const header = { HeaderName: "X-Verify", HeaderValue: "k9wPq2x7Lm4Zt8Rb" };
	const text = {
		Id: "a",
		DomainName: "b",
		CustomHeaders: { Quantity: 2, Items: [header, { ...header, HeaderName: "X" }] },
	};
	await paste(tab, JSON.stringify(text, null, 1));
	await tab.getByRole("treeitem").first().waitFor();
	await tab.getByRole("tab", { name: "Source" }).click();
	const masks = tab.getByRole("button", { name: "A secret: show it" });
	await expect(masks).toHaveCount(2);
	const copied = () =>
		tab.evaluate(() => {
			const data = new DataTransfer();
			const editor = document.querySelector(".source")?.shadowRoot?.querySelector(".cm-content");
			editor?.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
			return data.getData("text/plain");
		});
	await tab.locator(".cm-content").focus();
	await tab.keyboard.press("ControlOrMeta+a");
	await expect.poll(copied).toBe(JSON.stringify(text, null, 1).replaceAll(header.HeaderValue, "••••"));
	await expect(tab.locator(".cm-content")).not.toContainText(header.HeaderValue);

	await masks.first().click();
	await expect(masks).toHaveCount(1);
	await expect(tab.locator(".cm-content")).toContainText(header.HeaderValue);
	await tab.getByRole("tab", { name: "Tree", exact: true }).click();
	await tab.getByRole("button", { name: "Expand" }).click();
	await tab.getByRole("menuitem", { name: "Everything" }).click();
	await expect(tab.getByRole("button", { name: "Hide" })).toHaveCount(1);
	await tab.getByRole("button", { name: "Hide" }).click();
	await tab.getByRole("tab", { name: "Source" }).click();
	await expect(masks).toHaveCount(2);
});

test("an answer that is too large for DevTools says so", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools);
	await page.evaluate(async () => (await fetch("/2020-05-31/distribution?MaxItems=9999")).text());
	await expect(captures(panel)).toContainText("The browser did not provide this response body");
	await api.stop();
});
