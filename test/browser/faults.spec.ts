import { readFileSync } from "node:fs";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { paste } from "../../scripts/lib/browser.mjs";
import { HAR } from "../capture/flow";
import { buildPlantedExtension } from "../planted/build";
import { READER_FAULT, RULE_FAULT, WORKER_DEATH } from "../planted/plugin";
import { capture, captures, openPage } from "./console";
import { expect, test } from "./harness";

// In an extension that is built with faults in it.

let built: Promise<string> | undefined;
test.use({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures are asked for.
	extension: async ({}, use, { workerIndex }) => {
		built ??= buildPlantedExtension(String(workerIndex));
		await use(await built);
	},
	// Defects are on the console, as they should be.
	expectedErrors: /planted/,
});

const sample = readFileSync("test/samples/request.xml", "utf8");

test("a rule that throws costs its findings, and says so once", async ({ tab }) => {
	await paste(tab, configXml(RULE_FAULT, 7));
	const failure = tab.locator(".problem", { hasText: /The rule \S+ failed at \S+/ });
	await expect(failure).toHaveCount(1);
	await expect(tab.locator(".problem", { hasText: "Quantity of 7" })).toHaveCount(1);
});

test("a rule that throws costs no captured call", async ({ devTools, panel }) => {
	const { api, page } = await openPage(devTools, configXml(RULE_FAULT));
	await page.evaluate(() => window.flow?.update({ Comment: "second" }));
	await expect(captures(panel)).toHaveCount(2);
	await expect(capture(panel, /edit · ETag V2/).getByRole("button", { name: "my edit", exact: true })).toBeVisible();
	await capture(panel, /config · ETag V1|ETag V1/)
		.first()
		.getByRole("button")
		.first()
		.click();
	await expect(panel.locator(".problem", { hasText: /The rule \S+ failed at \S+/ })).toHaveCount(1);
	await api.stop();
});

for (const [name, fault] of [
	["a text on which the reader throws", READER_FAULT],
	["a text on which the worker dies", WORKER_DEATH],
] as const) {
	test(`${name} fails alone, with a message`, async ({ tab }) => {
		const message = new RegExp(`could not be read: .*${fault}`);
		await paste(tab, configXml(fault));
		await expect(tab.getByText(message)).toBeVisible();
		await Promise.all([paste(tab, sample), paste(tab, configXml(fault))]);
		await expect(tab.locator(".doc-title")).toHaveCount(1);
		await expect(tab.getByText(message)).toBeVisible();
		// These wait while it fails.
		await Promise.all([paste(tab, configXml(fault)), paste(tab, sample), paste(tab, configXml("another"))]);
		await expect(tab.locator(".doc-title")).toHaveCount(3);
	});

	test(`${name} is a row of its own when it was captured, and others go on`, async ({ devTools, panel }) => {
		const { api, page } = await openPage(devTools);
		await page.evaluate((comment) => window.flow?.update({ Comment: comment }), fault);
		api.changeElsewhere("by another");
		await page.evaluate(() => window.flow?.get());
		await expect(captures(panel)).toHaveCount(3);
		await expect(capture(panel, /could not be read/)).toHaveCount(1);
		await expect(capture(panel, /could not be read/)).toContainText(fault);
		await expect(capture(panel, /ETag V3/).getByRole("button", { name: "drift" })).toBeVisible();
		await api.stop();
	});

	test(`${name} costs a HAR file no other call`, async ({ tab }) => {
		await paste(tab, HAR.replaceAll("second", fault));
		await expect(captures(tab)).toHaveCount(6);
		await expect(capture(tab, /could not be read/)).toHaveCount(1);
		await paste(tab, HAR);
		await expect(capture(tab, /could not be read/)).toHaveCount(1);
		await expect(capture(tab, /refused, 400 InconsistentQuantities/)).toHaveCount(1);
	});
}
