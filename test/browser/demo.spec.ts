import type { Frame } from "@playwright/test";
import { ID, OTHER_ID } from "../../scripts/lib/apiDocuments.mjs";
import { recordingStarted, showPanel } from "../../scripts/lib/browser.mjs";
import { openDemo, serveDemo } from "../../scripts/lib/demo.mjs";
import { expect, test } from "./harness";

/** What a row says of a call, without the time of day. */
const CALLS = [
	"GET · ETag V1",
	"GET · ETag V1",
	"PUT · edit · ETag V2 · If-Match V1",
	"GET · ETag V2",
	"PUT · refused, 400 InconsistentQuantities · If-Match V2",
	"GET · ETag V2",
	"PUT · refused, 412 PreconditionFailed · If-Match V1",
	"GET · ETag V3",
];

const captures = (panel: Frame, id: string) =>
	panel.getByRole("region", { name: "Captured" }).locator(".capture").filter({ hasText: id });

/** The rows of a distribution in the order of the calls. */
const rowsOf = async (panel: Frame, id: string) =>
	(await captures(panel, id).locator(".doc-main small").allInnerTexts())
		.map((text) => text.replace(/ \d+:\d+:\d+/, ""))
		.reverse();

/** The fields that a comparison of the distribution's edit shows as changed. */
async function compared(panel: Frame, id: string, name: string): Promise<string[]> {
	const edit = captures(panel, id).filter({ hasText: "· edit ·" });
	await edit.getByRole("button", { name, exact: true }).click();
	await expect(panel.locator(".compare-screen")).toContainText(/\d changes?|No changes/);
	const changed = await panel.locator(".effect .where").allInnerTexts();
	await panel.getByRole("tab", { name: "Inspect", exact: true }).click();
	return changed;
}

test("the demo page plays the whole story before the panel is shown, twice, and says what to click", async ({
	devTools,
}) => {
	const demo = await serveDemo("public/samples/production.xml");
	await recordingStarted(devTools.page);
	const page = await openDemo(devTools.context, demo.address);
	const refused = (code: string) => [`refused, ${code}`, `refused, ${code}`];
	const done = ["done", "done"];
	expect(await page.locator("output").allInnerTexts()).toEqual([
		...[...done, ...done, ...done],
		...refused("400 InconsistentQuantities"),
		...refused("412 PreconditionFailed"),
		...done,
	]);

	const panel = await showPanel(devTools.page);
	await expect(captures(panel, "Distributions")).toHaveCount(2);
	for (const id of [ID, OTHER_ID]) {
		await expect(captures(panel, id)).toHaveCount(CALLS.length);
		expect(await rowsOf(panel, id)).toEqual(CALLS);
		expect(await compared(panel, id, "my edit")).toEqual([
			"DefaultCacheBehavior.DefaultTTL",
			"DefaultCacheBehavior.MaxTTL",
			"ViewerCertificate.MinimumProtocolVersion",
		]);
		expect(await compared(panel, id, "what CloudFront made of it")).toEqual([]);
		expect(await compared(panel, id, "drift")).toEqual(["Comment"]);
	}

	// What the page tells to click is there to be clicked.
	const region = panel.getByRole("region", { name: "Captured" });
	for (const word of await page.locator("li em").allInnerTexts()) {
		if (word !== "id") await expect(region.getByRole("button", { name: word }).first()).toBeVisible();
	}
	await captures(panel, ID).getByRole("button", { name: "Aliases.Quantity" }).click();
	await expect(panel.locator('[role="treeitem"][aria-selected="true"]')).toContainText("Aliases");

	await page.locator('[data-step="drift"]').getByRole("button", { name: "AWS SDK" }).click();
	await expect(captures(panel, ID).filter({ hasText: "ETag V4" }).getByRole("button", { name: "drift" })).toBeVisible();
	await demo.stop();
});
