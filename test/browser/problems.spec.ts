import { readFileSync } from "node:fs";
import type { Frame } from "@playwright/test";
import { paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

/** Ten things planted into the sample, each with the rule that must find it and the row of the tree where it stands. */
const PLANTED: readonly (readonly [from: string, to: string, rule: string, row: string])[] = [
	["<Quantity>2</Quantity>", "<Quantity>3</Quantity>", "InconsistentQuantities/mismatch", "Origins"],
	[
		"<CNAME>www.example.com</CNAME>",
		"<CNAME>https://WWW.example.com/</CNAME>",
		"InvalidArgument/alias-syntax",
		"https://WWW.example.com/",
	],
	[
		"<TargetOriginId>api</TargetOriginId>",
		"<TargetOriginId>apo</TargetOriginId>",
		"NoSuchOrigin/behavior-target",
		"TargetOriginId",
	],
	["<MinTTL>0</MinTTL>", "<MinTTL>864000</MinTTL>", "InvalidTTLOrder/min-gt-default", "MinTTL"],
	["<ResponseCode>404</ResponseCode>", "<ResponseCode>299</ResponseCode>", "InvalidResponseCode/set", "ResponseCode"],
	["<ResponsePagePath>/errors", "<ResponsePagePath>errors", "InvalidRelativePath/no-slash", "ResponsePagePath"],
	["<Forward>none</Forward>", "<Forward>None</Forward>", "MalformedXML/cookies-forward", "Forward"],
	["acm:us-east-1", "acm:eu-west-1", "InvalidViewerCertificate/acm-region", "ACMCertificateArn"],
	["<HTTPPort>80</HTTPPort>", "<HTTPPort>81</HTTPPort>", "InvalidArgument/http-port", "HTTPPort"],
	["<HttpVersion>http2</HttpVersion>", "<HttpVersion>HTTP2</HttpVersion>", "MalformedXML/http-version", "HttpVersion"],
];

const planted = PLANTED.reduce(
	(text, [from, to]) => text.replace(from, to),
	`<!-- kept -->\n${readFileSync("test/samples/request.xml", "utf8").replace(/^<\?xml.*\n/, "")}`,
);

async function openPlanted(panel: Frame) {
	await paste(panel, planted);
	await panel.locator(".problem").first().waitFor();
}

async function sourceText(panel: Frame): Promise<string> {
	await panel.getByRole("button", { name: "Copy", exact: true }).click();
	await panel.getByRole("menuitem", { name: "As it stands in the text" }).click();
	const copied = () => panel.evaluate(() => (window as unknown as { lastCopied?: string }).lastCopied ?? "");
	await expect.poll(copied).toContain("DistributionConfig");
	return copied();
}

test("ten planted problems show in list, tree and source; safe fixes, undo, fixes one by one", async ({ panel }) => {
	await panel.evaluate(() => {
		// What goes to the clipboard is kept for the test to look at.
		const write = navigator.clipboard.writeText.bind(navigator.clipboard);
		navigator.clipboard.writeText = (text) => {
			(window as unknown as { lastCopied: string }).lastCopied = text;
			return write(text).catch(() => undefined);
		};
	});
	await openPlanted(panel);
	await panel.getByRole("button", { name: "Group", exact: true }).click();
	await panel.getByRole("menuitem", { name: "By rule" }).click();
	const headings = panel.locator(".problems h3");
	for (const [, , rule] of PLANTED) await expect(headings.filter({ hasText: rule }), rule).toHaveCount(1);

	await panel.getByRole("button", { name: "Expand", exact: true }).click();
	await panel.getByRole("menuitem", { name: "Everything" }).click();
	for (const [, , rule, row] of PLANTED) {
		await panel.getByRole("searchbox", { name: "Filter fields" }).fill(row);
		const badge = panel.getByRole("treeitem").filter({ hasText: row }).locator(".badges .error");
		await expect(badge.first(), rule).toBeVisible();
	}
	await panel.getByRole("searchbox", { name: "Filter fields" }).fill("");
	await expect(panel.getByRole("treeitem", { name: /^DistributionConfig/ }).locator(".badges .error")).toContainText(
		"10",
	);

	await panel.getByRole("tab", { name: "Source" }).click();
	await expect(panel.locator(".cm-lintRange-error").first()).toBeVisible();
	await panel.getByRole("tab", { name: "Tree" }).click();

	const errors = panel.locator(".toggle.error");
	const before = (await errors.textContent()) ?? "";
	await panel.getByRole("button", { name: /^Fix \d+ safely/ }).click();
	await expect(errors).not.toHaveText(before);
	await panel.getByRole("button", { name: "Undo", exact: true }).click();
	await expect(errors).toHaveText(before);

	for (const [, , rule] of PLANTED) {
		const fix = panel
			.locator(".problems > div", { has: panel.locator("h3").getByText(rule, { exact: true }) })
			.locator(".problem .link");
		if ((await fix.count()) === 0) continue;
		await fix.first().click();
		await expect(headings.filter({ hasText: rule }), rule).toHaveCount(0);
	}
	await panel.getByRole("treeitem", { name: /^DistributionConfig/ }).click();
	const fixed = await sourceText(panel);
	expect(fixed).toContain("<TargetOriginId>api</TargetOriginId>");
	expect(fixed).toContain("<HttpVersion>http2</HttpVersion>");
	expect(fixed).toContain("<ResponsePagePath>/errors/404.html</ResponsePagePath>");
	// Everything that no fix speaks of is as it was: the same lines in the same order, but for those planted.
	const untouched = (text: string) =>
		text
			.split("\n")
			.map((line) => line.trim())
			.filter((line) => /^<(CallerReference|Id|DomainName|OriginPath|Comment|Bucket|PriceClass|WebACLId)/.test(line));
	expect(untouched(fixed)).toEqual(untouched(planted));
	expect(fixed.split("\n").length).toBeGreaterThanOrEqual(planted.split("\n").length - 3);
});

test("F8 steps through the problems, the detail says why, previews the fix and names the source", async ({ panel }) => {
	await openPlanted(panel);
	const selected = panel.locator('[role="treeitem"][aria-selected="true"]');
	const seen = new Set<string>();
	for (let step = 0; step < 6; step++) {
		await panel.locator(".tree").press("F8");
		seen.add(await selected.innerText());
	}
	expect(seen.size).toBeGreaterThan(3);
	await panel.locator(".problem .message").filter({ hasText: "apo" }).first().click();
	const card = panel.locator(".card").first();
	await expect(card).toContainText("NoSuchOrigin");
	await expect(card).toContainText("404");
	await card.getByRole("button", { name: "Preview" }).click();
	await expect(card.locator(".is-removed")).toContainText("apo");
	await expect(card.locator(".is-added")).toContainText("api");
	await expect(card).toContainText("Rule");
});

test("the list is filtered by severity and text, and taken away as a report", async ({ panel }) => {
	await openPlanted(panel);
	const rows = panel.locator(".problem");
	const all = await rows.count();
	await panel.locator(".toggle.error").click();
	expect(await rows.count()).toBeLessThan(all);
	await panel.locator(".toggle.error").click();
	await panel.getByRole("searchbox", { name: "Filter problems" }).fill("NoSuchOrigin");
	await expect(rows).toHaveCount(1);
	await panel.getByRole("searchbox", { name: "Filter problems" }).fill("");
	for (const report of [/Markdown/, "JSON", /SARIF/]) {
		await panel.getByRole("button", { name: "Report", exact: true }).click();
		await panel.getByRole("menuitem", { name: report }).click();
		await expect(panel.locator(".toast")).toContainText("Copied");
	}
});

test("the list folds when the window is made low, unfolds again, and its button says which", async ({ tab }) => {
	await tab.setViewportSize({ width: 1200, height: 800 });
	await paste(tab, planted);
	const problem = tab.locator(".problem").first();
	const title = tab.getByRole("button", { name: "Problems", exact: true });
	await expect(problem).toBeVisible();
	await expect(title).toHaveAttribute("aria-expanded", "true");
	await tab.setViewportSize({ width: 1200, height: 300 });
	await expect(problem).toBeHidden();
	await expect(title).toHaveAttribute("aria-expanded", "false");
	await title.click();
	await expect(problem).toBeVisible();
	await expect(title).toHaveAttribute("aria-expanded", "true");
});
