import { readFileSync } from "node:fs";
import { openTab, paste } from "../../scripts/lib/browser.mjs";
import { expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const RULE = "viewer-tls-min";

test("a rule is switched off on the settings page, at once and for good", async ({ context, extensionId }) => {
	const tab = await openTab(context);
	await paste(tab, sample);
	const finding = tab.locator(".problem").filter({ hasText: "TLS" });
	await expect(finding.first()).toBeVisible();
	const before = await finding.count();

	const opened = context.waitForEvent("page");
	await tab.getByRole("button", { name: "Settings" }).click();
	const options = await opened;
	await expect(options).toHaveURL(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	await options.getByRole("searchbox", { name: "Filter rules" }).fill(RULE);
	const choice = options.locator("li", { has: options.locator(`code:text-is("${RULE}")`) }).getByRole("combobox");
	await choice.selectOption("off");
	await expect(options.getByText("1 rule is changed")).toBeVisible();
	await expect(finding).toHaveCount(before - 1);

	const another = await openTab(context);
	await paste(another, sample);
	await another.getByRole("treeitem").first().waitFor();
	await expect(another.locator(".problem").filter({ hasText: "TLS" })).toHaveCount(before - 1);

	await options.getByText("Import / export settings").click();
	await options.getByRole("textbox", { name: "Settings as JSON" }).fill(`{ "${RULE}": "error", "nonsense": 1 }`);
	await options.getByRole("button", { name: "Use these settings" }).click();
	await expect(choice).toHaveValue("error");
	await expect(finding).toHaveCount(before);
	await options.getByRole("button", { name: "Reset all" }).click();
	await expect(choice).not.toHaveValue("error");
});
