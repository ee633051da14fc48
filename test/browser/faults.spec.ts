import { readFileSync } from "node:fs";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { paste } from "../../scripts/lib/browser.mjs";
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
}
