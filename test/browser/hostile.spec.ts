import type { Page } from "@playwright/test";
import { paste } from "../../scripts/lib/browser.mjs";
import { smallConfig, toPython, toXml } from "../hostile/config";
import { expect, test } from "./harness";

/** Anything of it that runs calls `alert`, goes elsewhere, or asks for `x.invalid`. */
const MARKUP = [
	"<script>alert(1)</script>",
	"<img src=https://x.invalid/a onerror=alert(1)>",
	"<svg onload=alert(1)>",
	"<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
	"<style>*{display:none}</style>",
	"<a href=javascript:alert(1)>x</a>",
	"javascript:alert(1)",
	"\"onmouseover=alert(1) '",
	"{{constructor.constructor('alert(1)')()}}",
	// biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may hope to be a template
	"${alert(1)}",
	"</textarea></title></style><script>alert(1)</script>",
	"[link](javascript:alert(1)) `code` {{x|y}}",
].join(" ");

/** A config in which every text, known and unknown, name and value, is markup. */
function createHostileConfig(): { [key: string]: unknown } {
	const origin = {
		Id: MARKUP,
		DomainName: MARKUP,
		OriginPath: MARKUP,
		CustomHeaders: { Quantity: 1, Items: [{ HeaderName: MARKUP, HeaderValue: MARKUP }] },
		S3OriginConfig: { OriginAccessIdentity: MARKUP },
	};
	const behavior = { PathPattern: MARKUP, TargetOriginId: MARKUP, ViewerProtocolPolicy: MARKUP, CachePolicyId: MARKUP };
	return smallConfig({
		CallerReference: MARKUP,
		Comment: MARKUP,
		DefaultRootObject: MARKUP,
		Enabled: MARKUP,
		PriceClass: MARKUP,
		WebACLId: MARKUP,
		Aliases: { Quantity: MARKUP, Items: [MARKUP, MARKUP] },
		Origins: { Quantity: 1, Items: [origin] },
		CacheBehaviors: { Quantity: 7, Items: [behavior, behavior] },
		ViewerCertificate: { ACMCertificateArn: MARKUP, SSLSupportMethod: MARKUP, MinimumProtocolVersion: MARKUP },
		[MARKUP]: { [MARKUP]: MARKUP },
	});
}

/** XML has no such names; elements with attributes and comments of markup take their place. */
function createHostileXml(): string {
	const { [MARKUP]: _, ...known } = createHostileConfig();
	const quoted = MARKUP.replaceAll('"', "&quot;").replaceAll("<", "&lt;");
	return toXml("DistributionConfig", known).replace(
		"<Comment>",
		`<!-- ${MARKUP.replaceAll("-->", "")} --><Unheard a="${quoted}"><![CDATA[${MARKUP}]]></Unheard><Comment>`,
	);
}

const TEXTS: [format: string, text: string][] = [
	["JSON", JSON.stringify(createHostileConfig(), null, 1)],
	["Python", `x = ${toPython(createHostileConfig())}  # ${MARKUP}`],
	["XML", createHostileXml()],
];

async function choose(page: Page, button: string, item: string): Promise<void> {
	await page.getByRole("button", { name: button, exact: true }).first().click();
	await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Elements that no component of ours makes, and attributes that run. */
function findForeignElements(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found = [
			...document.querySelectorAll("#app :is(script, img, svg, iframe, style, object, embed, base, form)"),
		];
		const running = [...document.querySelectorAll("#app *")].filter((element) =>
			[...element.attributes].some(
				({ name, value }) => /^on/.test(name) || (name === "href" && !/^https:\/\//.test(value)) || name === "srcdoc",
			),
		);
		return [...found, ...running].map((element) => element.outerHTML.slice(0, 200));
	});
}

/** Notes dialogs and requests beyond the extension, none of which may come. */
function watch(page: Page): string[] {
	const happened: string[] = [];
	page.on("dialog", (dialog) => {
		happened.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		if (!/^(chrome-extension|data):/.test(request.url())) happened.push(request.url());
	});
	page.on("framenavigated", (frame) => {
		if (!frame.url().startsWith("chrome-extension://")) happened.push(`went to ${frame.url()}`);
	});
	return happened;
}

for (const [format, text] of TEXTS) {
	test(`markup and script in every string of ${format} is shown as text`, async ({ tab }) => {
		const happened = watch(tab);
		await paste(tab, text);
		await tab.getByRole("treeitem").first().waitFor();
		await choose(tab, "Expand", "Everything");
		const tree = tab.getByRole("tree");
		await tree.focus();
		await tree.press("Home");
		for (let row = 0; row < 60; row++) {
			expect(await findForeignElements(tab)).toEqual([]);
			await tree.press("ArrowDown");
		}
		await expect(tab.locator(".row .value", { hasText: "<script>alert(1)</script>" }).first()).toBeVisible();
		await expect(tab.locator(".problem").first()).toBeVisible();

		await tab.getByRole("tab", { name: "Source" }).click();
		await tab.locator(".cm-line").first().waitFor();
		await tab.locator(".doc-main").first().press("F2");
		await tab.keyboard.type(`${MARKUP}\n`);
		expect(await findForeignElements(tab)).toEqual([]);

		await paste(tab, text.replaceAll("<script>", "<SCRIPT>").replaceAll("&lt;script", "&lt;SCRIPT"));
		await expect(tab.locator(".doc")).toHaveCount(2);
		await tab.getByRole("tab", { name: "Compare" }).click();
		await tab.locator(".compare .line").first().waitFor();
		expect(await findForeignElements(tab)).toEqual([]);
		await tab.getByRole("tab", { name: "Look up" }).click();
		await tab.getByRole("combobox").fill(MARKUP);
		expect(await findForeignElements(tab)).toEqual([]);
		expect(happened).toEqual([]);
	});
}

test("the popup and the address of the tab take markup as text, too", async ({ context, extensionId, popup }) => {
	await popup.getByRole("combobox").fill(MARKUP);
	expect(await findForeignElements(popup)).toEqual([]);
	await paste(popup, JSON.stringify(createHostileConfig()));
	await expect(popup.getByRole("status").first()).toContainText("DistributionConfig");
	expect(await findForeignElements(popup)).toEqual([]);

	const tab = await context.newPage();
	const happened = watch(tab);
	await tab.goto(`chrome-extension://${extensionId}/src/extension/tab/tab.html#lookup=${encodeURIComponent(MARKUP)}`);
	await expect(tab.getByRole("combobox")).toHaveValue(MARKUP);
	expect(await findForeignElements(tab)).toEqual([]);
	for (const broken of ["#lookup=%", "#lookup=%E0%A4%A", "#handover-nobody"]) {
		await tab.goto("about:blank");
		await tab.goto(`chrome-extension://${extensionId}/src/extension/tab/tab.html${broken}`);
		await expect(tab.getByRole("tab", { name: "Inspect" })).toBeVisible();
	}
	expect(happened.filter((entry) => !entry.includes("about:blank"))).toEqual([]);
});

test("characters that cannot be seen, or turn others round, are shown as their codes", async ({ tab }) => {
	const comment = "safe\u202egpj.exe\u200b\u0000\u2066x";
	await paste(
		tab,
		JSON.stringify(smallConfig({ Comment: comment, Aliases: { Quantity: 1, Items: ["a\u200bb.example.com"] } })),
	);
	const row = tab.getByRole("treeitem", { name: /^Comment/ });
	await expect(row).toContainText("⟨U+202E⟩gpj.exe⟨U+200B⟩");
	await expect(row).toContainText("⟨U+2066⟩x");
	await expect(row.locator(".unseen").first()).toHaveAttribute("title", /U\+202E/);
	await expect(tab.getByRole("region", { name: "Problems" })).toContainText("a⟨U+200B⟩b.example.com");
	const drawn = await tab.locator("#app").innerText();
	expect(drawn).not.toMatch(/[\u202e\u2066\u200b]/);
	await tab.getByRole("tab", { name: "Source" }).click();
	await expect(tab.locator(".cm-specialChar").first()).toBeVisible();
});
