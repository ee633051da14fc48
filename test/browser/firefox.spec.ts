import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { serveClient } from "./console";
import { Firefox, findFirefox, type Shell } from "./firefox";

const extension = path.resolve("dist/firefox");
const sample = readFileSync("test/samples/request.xml", "utf8");
const manifest = JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8"));
const executable = findFirefox(Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10));

test.describe.configure({ mode: "serial" });
test.skip(executable === null, "No Firefox that is new enough; install one or name it in the variable FIREFOX");

let firefox: Firefox;
test.beforeAll(async () => {
	if (executable) firefox = await Firefox.start(executable, extension);
});
test.afterAll(() => firefox?.close());

/** Pastes as the user would, into whatever has the focus. */
const PASTE = `
	const { document } = content;
	await until(() => document.querySelector("#app > *"));
	await new Promise((resolve) => setTimeout(resolve, 500));
	const event = new content.ClipboardEvent("paste", { data: arg, dataType: "text/plain", bubbles: true, cancelable: true });
	(document.activeElement ?? document.body).dispatchEvent(event);`;

for (const shell of ["tab", "panel"] satisfies Shell[]) {
	test(`the ${shell} reads a sample, shows its tree and its source`, async () => {
		await firefox.open(shell);
		const rows = await firefox.inside(
			`${PASTE}
			await until(() => document.querySelectorAll('[role="treeitem"]').length > 5);
			return [...document.querySelectorAll('[role="treeitem"]')].map((row) => row.textContent);`,
			sample,
		);
		expect(rows).toContainEqual(expect.stringContaining("DistributionConfig"));
		expect(rows).toContainEqual(expect.stringContaining("PriceClass_All"));
		const line = await firefox.inside(`
			const { document } = content;
			[...document.querySelectorAll('[role="tab"]')].find((one) => one.textContent === "Source").click();
			const source = await until(() => document.querySelector(".source")?.openOrClosedShadowRoot?.querySelector(".cm-line"));
			return source.textContent;`);
		expect(line).toContain("<?xml");
	});
}

test("the panel captures what an SDK sends and gets, and compares it", async () => {
	await firefox.open("panel");
	const { api, origin } = await serveClient();
	await firefox.loadInspected(origin);
	// What happens between the calls is up to the page.
	await firefox.inInspected(`
		const wait = setInterval(() => {
			if (!window.flow) return;
			clearInterval(wait);
			flow.list().then(() => flow.update({ Comment: "second" })).then(() => flow.update({ CallerReference: "another" }));
		}, 50);`);
	const rows = await firefox.inside(`
		const { document } = content;
		const captured = () => [...document.querySelectorAll(".capture")].map((row) => row.textContent);
		await until(() => captured().some((text) => text.includes("Rules that predict this error")));
		return captured();`);
	expect(rows).toHaveLength(5);
	expect(rows).toContainEqual(expect.stringMatching(/edit · ETag V2 · If-Match V1.*my edit/));
	expect(rows).toContainEqual(expect.stringMatching(/400 IllegalUpdate.*CallerReference is “another”/));
	const changed = await firefox.inside(`
		const { document } = content;
		const button = [...document.querySelectorAll(".comparisons button")].filter((one) => one.textContent === "my edit").at(-1);
		button.click();
		return (await until(() => document.querySelector(".effect .where"))).textContent;`);
	expect(changed).toBe("Comment");
	await api.stop();
});

/** Runs in a page of ours: how many calls are stored. */
const STORED_CALLS = `
	const done = (request) => new Promise((resolve) => {
		request.onsuccess = Cu.exportFunction(() => resolve(request.result), content);
	});
	const db = await done(content.indexedDB.open("distribution-lens"));
	const count = await done(db.transaction("calls").objectStore("calls").count());
	db.close();
	return count;`;

test("a history that is switched on is in another page, too", async () => {
	await firefox.open("panel");
	const { api, origin } = await serveClient();
	await firefox.inside(`
		const { browser } = content.wrappedJSObject;
		await browser.storage.local.set(Cu.cloneInto({ storing: { history: true, documents: false } }, content));`);
	await firefox.loadInspected(origin);
	await firefox.inInspected(`
		const wait = setInterval(() => {
			if (!window.flow) return;
			clearInterval(wait);
			flow.update({ Comment: "second" });
		}, 50);`);
	await firefox.inside(`await until(() => content.document.querySelectorAll(".capture").length === 2);`);
	// The panels of other tests are still there, and store what they have, too.
	await expect.poll(() => firefox.inside(STORED_CALLS)).toBeGreaterThanOrEqual(2);
	await firefox.open("tab");
	const heading = await firefox.inside(`
		const { document } = content;
		return (await until(() => document.querySelector(".earlier summary"))).textContent;`);
	expect(heading).toMatch(/^From the history · \d+ calls$/);
	await api.stop();
});

test("the popup looks up, and tells what was pasted", async () => {
	await firefox.open("popup");
	const found = await firefox.inside(
		`const { document } = content;
		const input = await until(() => document.querySelector("[role=combobox]"));
		input.value = arg;
		input.dispatchEvent(new content.Event("input", { bubbles: true }));
		return (await until(() => document.querySelector('[role="option"]'))).textContent;`,
		"MinTTL",
	);
	expect(found).toContain("MinTTL");
	const shown = await firefox.inside(
		`${PASTE}
		return (await until(() => document.querySelector(".pasted b"))).textContent;`,
		sample,
	);
	expect(shown).toBe("DistributionConfig");
});

test("a page of ours has no way out", async () => {
	await firefox.open("tab");
	const answer = await firefox.inside(`
		let refused = null;
		content.document.addEventListener("securitypolicyviolation", (event) => { refused = event.effectiveDirective; });
		content.wrappedJSObject.fetch("https://example.com/");
		return until(() => refused);`);
	expect(answer).toBe("connect-src");
});
