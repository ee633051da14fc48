import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { backgroundOf, openPopup, openTab, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");

test("the popup leads from opening to the doc of MinTTL by keyboard alone", async ({ popup }) => {
	await expect(popup.getByRole("combobox")).toBeFocused();
	await popup.keyboard.type("mttl");
	await expect(popup.getByRole("option", { selected: true })).toContainText("MinTTL");
	await popup.keyboard.press("ArrowDown");
	await expect(popup.getByRole("option", { selected: true })).toContainText("MaxTTL");
	await popup.keyboard.press("ArrowUp");
	await popup.keyboard.press("Enter");
	await expect(popup.getByRole("heading", { level: 1 })).toHaveText("MinTTL");
	await expect(popup.locator(".paths code").first()).toHaveText("DefaultCacheBehavior.MinTTL");
	for (const format of ["XML", "Python", "JSON"]) {
		await expect(popup.locator(".snippet").filter({ hasText: format })).toContainText("MinTTL");
	}
	await popup.keyboard.press("Escape");
	await expect(popup.getByRole("combobox")).toBeFocused();
});

test("a result is shown in the document that a workbench has open", async ({ context }) => {
	const tab = await openTab(context);
	await paste(tab, sample);
	await tab.getByRole("treeitem").first().waitFor();
	const popup = await openPopup(context);
	await popup.keyboard.type("OriginKeepaliveTimeout");
	await popup.getByRole("option").first().waitFor();
	await popup.keyboard.press("Enter");
	await popup.getByRole("button", { name: /Show in “DistributionConfig”/ }).click();
	await expect(tab.locator('[role="treeitem"][aria-selected="true"]')).toContainText("OriginKeepaliveTimeout");
});

test("the address bar suggests and opens docs", async ({ context }) => {
	const background = await backgroundOf(context);
	const suggestions = await background.evaluate(
		() =>
			new Promise<{ content: string; description: string }[]>((resolve) => {
				(chrome.omnibox.onInputChanged as unknown as Dispatcher).dispatch("default_ttl", resolve);
			}),
	);
	expect(suggestions[0]?.content).toBe("DefaultTTL");
	expect(suggestions[0]?.description).toContain("DefaultTTL");
	const opened = context.waitForEvent("page");
	await background.evaluate(() => {
		(chrome.omnibox.onInputEntered as unknown as Dispatcher).dispatch("DefaultTTL", "currentTab");
	});
	await expect((await opened).getByRole("heading", { level: 1 })).toHaveText("DefaultTTL");
});

test("the context menu looks a selection up, and opens it as a config", async ({ context }) => {
	const background = await backgroundOf(context);
	const click = async (menuItemId: string, selectionText: string): Promise<Page> => {
		const opened = context.waitForEvent("page");
		await background.evaluate(
			([id, text]) => {
				(chrome.contextMenus.onClicked as unknown as Dispatcher).dispatch({ menuItemId: id, selectionText: text });
			},
			[menuItemId, selectionText],
		);
		return opened;
	};
	await expect((await click("look-up", "sni-only")).getByRole("heading", { level: 1 })).toHaveText("sni-only");
	const tab = await click("read", sample.replace(/\s+/g, " "));
	await expect(tab.getByRole("treeitem").first()).toContainText("DistributionConfig");
});

/** Events of the extension API can be set off where they are listened to. */
interface Dispatcher {
	dispatch(...values: unknown[]): void;
}

test("the version slider shows what each API version has and what it added", async ({ tab }) => {
	await tab.getByRole("tab", { name: "Look up" }).click();
	const slider = tab.getByRole("slider");
	await slider.fill("13");
	await expect(slider).toHaveAttribute("aria-valuetext", "2017-03-25");
	await tab.getByText(/This version added/).click();
	await expect(tab.getByRole("button", { name: "MinimumProtocolVersion.TLSv1.2_2018" })).toBeVisible();
	const groups = tab.locator(".reference").getByRole("button", { name: "OriginGroups", exact: true });
	await expect(groups).toHaveCount(0);
	await slider.fill("18");
	await groups.click();
	await expect(tab.getByRole("heading", { level: 1 })).toHaveText("OriginGroups");
});

/** Values in their places, and what the detail must say of each. */
const NOTES: readonly (readonly [row: RegExp, note: RegExp])[] = [
	[/^MaxTTL 31536000/, /365 days/],
	[/^PriceClass /, /South America/],
	[/^ACMCertificateArn /, /us-east-1, account 111122223333/],
	[/^PathPattern /, /Matches .*\/api\/.*does not match/],
	[/^OriginAccessIdentity /, /E1A2B3C4D5E6F7/],
	[/^TargetOriginId api/, /api\.example\.com/],
	[/^2? ?media/, /Used in 1 place/],
	[/^MinimumProtocolVersion /, /TLS 1\.[12]/],
];

test("the detail explains the very value", async ({ tab }) => {
	await paste(tab, sample);
	await tab.getByRole("button", { name: "Expand", exact: true }).click();
	await tab.getByRole("menuitem", { name: "Everything" }).click();
	const notes = tab.locator(".value-notes");
	for (const [row, note] of NOTES) {
		const name = /[A-Za-z]+/.exec(row.source)?.[0] ?? "";
		await tab.getByRole("searchbox", { name: "Filter fields" }).fill(name);
		await tab.getByRole("treeitem", { name: row }).first().click();
		await expect(notes).toContainText(note);
	}
});

test("a target leads to its origin, an origin to everything that uses it, an absent member to its default", async ({
	tab,
}) => {
	await paste(tab, sample);
	const selected = tab.locator('[role="treeitem"][aria-selected="true"]');
	await tab.getByRole("searchbox", { name: "Filter fields" }).fill("TargetOriginId");
	await tab.getByRole("treeitem", { name: /TargetOriginId api/ }).click();
	await tab.locator(".value-notes").getByRole("button", { name: "api" }).click();
	await expect(selected).toContainText("api.example.com");
	await tab.locator(".value-notes").getByRole("button", { name: "api/*" }).click();
	await expect(selected).toContainText("TargetOriginId");
	await tab.getByRole("button", { name: "Expand", exact: true }).click();
	await tab.getByRole("menuitem", { name: /Show defaults/ }).click();
	await tab.getByRole("searchbox", { name: "Filter fields" }).fill("FieldLevel");
	await expect(tab.getByRole("treeitem", { name: /FieldLevelEncryptionId/ })).toHaveCount(0);
});

test("managed policies, functions and web ACLs are named", async ({ tab }) => {
	await paste(
		tab,
		JSON.stringify({
			TargetOriginId: "a",
			ViewerProtocolPolicy: "https-only",
			CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
			LambdaFunctionAssociations: {
				Quantity: 1,
				Items: [
					{
						EventType: "viewer-request",
						LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:auth:7",
					},
				],
			},
		}),
	);
	const notes = tab.locator(".value-notes");
	await tab.getByRole("treeitem", { name: /^CachePolicyId/ }).click();
	await expect(notes).toContainText("CachingOptimized");
	await tab.getByRole("searchbox", { name: "Filter fields" }).fill("LambdaFunctionARN");
	await tab.getByRole("treeitem", { name: /^LambdaFunctionARN/ }).click();
	await expect(notes).toContainText("auth, version 7");
});
