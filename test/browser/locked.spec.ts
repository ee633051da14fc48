import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, type Frame, type Page, test as plain } from "@playwright/test";
import { backgroundOf, openPopup, openTab, paste } from "../../scripts/lib/browser.mjs";
import { EXTENSION, expect, test } from "./harness";

const sample = readFileSync("test/samples/request.xml", "utf8");
const FIREFOX = path.resolve("dist/firefox");

/** The policy of every page, directive by directive. */
const POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'none'",
	"worker-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types default",
];

const PAGES = ["panel/panel", "tab/tab", "popup/popup", "options/options", "devtools/devtools"].map(
	(name) => `/src/extension/${name}.html`,
);

const manifestOf = (folder: string) => JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));

for (const folder of [EXTENSION, FIREFOX]) {
	const browser = path.basename(folder);

	plain(`the manifest for ${browser} asks for what was promised and has one strict policy`, () => {
		const manifest = manifestOf(folder);
		expect(manifest.permissions).toEqual(["storage", "contextMenus"]);
		expect(
			Object.keys(manifest).filter((key) => /permissions|host|content_scripts|accessible|connectable/.test(key)),
		).toEqual(["permissions"]);
		expect(Object.keys(manifest.content_security_policy)).toEqual(["extension_pages"]);
		expect(manifest.content_security_policy.extension_pages.split("; ")).toEqual(POLICY);
	});

	plain(`no page for ${browser} holds a script, a style or an address of elsewhere`, () => {
		const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
		expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
		for (const page of pages) {
			const html = readFileSync(page, "utf8");
			expect(html, page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son[a-z]+=|javascript:/i);
			for (const [, address] of html.matchAll(/\s(?:src|href)="([^"]*)"/g)) {
				expect(address, page).toMatch(/^(\/|\.)/);
			}
		}
	});

	plain(`no script for ${browser} evaluates text, makes markup of it or names another host to talk to`, () => {
		for (const file of filesOf(folder).filter((one) => one.endsWith(".js"))) {
			const code = readFileSync(file, "utf8");
			expect(code, file).not.toMatch(
				/\beval\(|new Function\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon/,
			);
			expect(code, file).not.toMatch(/\bfetch\(/);
			expect(code, file).not.toMatch(/\bimportScripts\b|document\.write|insertAdjacentHTML|outerHTML=/);
		}
	});
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
}

/** What comes of every way out that a page has: the names of those that were not refused. */
function waysOut(page: Page | Frame): Promise<string[]> {
	return page.evaluate(async () => {
		const target = "https://example.com/";
		const open: string[] = [];
		const refused = async (name: string, attempt: () => unknown) => {
			// What is called by the test itself may do more than the page.
			await new Promise((resolve) => setTimeout(resolve));
			try {
				await attempt();
				open.push(name);
			} catch {
				// As it should be.
			}
		};
		/** Settles as the element says: what the policy refuses ends in an error. */
		const loaded = (element: HTMLElement) =>
			new Promise((resolve, reject) => {
				element.addEventListener("load", resolve);
				element.addEventListener("error", reject);
				document.body.append(element);
			}).finally(() => element.remove());

		await refused("fetch", () => fetch(target, { mode: "no-cors" }));
		await refused("fetch of data", () => fetch("data:,x"));
		await refused("XMLHttpRequest", () => {
			const request = new XMLHttpRequest();
			request.open("GET", target, false);
			request.send();
		});
		await refused("image", () => loaded(Object.assign(new Image(), { src: `${target}x.png` })));
		await refused("style sheet", () =>
			loaded(Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${target}x.css` })),
		);
		await refused("script", () => {
			const script = document.createElement("script");
			script.src = `${target}x.js`;
			return loaded(script);
		});
		await refused("worker", () => new Worker(`${target}x.js`));
		await refused("worker of a blob", () => new Worker(URL.createObjectURL(new Blob([""]))));
		await refused("eval", () => globalThis.eval("1"));
		await refused("Function", () => new Function("return 1"));
		await refused("import of data", () => import(`${"data"}:text/javascript,1`));
		return open;
	});
}

/** What becomes markup although it is only text; empty where the browser knows Trusted Types. */
function waysToMarkup(page: Page | Frame): Promise<string[]> {
	return page.evaluate(() => {
		const open: string[] = [];
		const attempts: Record<string, (text: string) => unknown> = {
			innerHTML: (text) => {
				document.createElement("div").innerHTML = text;
			},
			insertAdjacentHTML: (text) => document.createElement("div").insertAdjacentHTML("beforeend", text),
			DOMParser: (text) => new DOMParser().parseFromString(text, "text/html"),
			"document.write": (text) => document.write(text),
			"script text": (text) => {
				document.createElement("script").text = text;
			},
			createContextualFragment: (text) => document.createRange().createContextualFragment(text),
		};
		for (const [name, attempt] of Object.entries(attempts)) {
			try {
				attempt("<b>text</b>");
				open.push(name);
			} catch {
				// As it should be.
			}
		}
		return open;
	});
}

test.describe("what the policy refuses", () => {
	test.use({
		expectedErrors: /Content Security Policy|Trusted ?Type|TrustedHTML|TrustedScript|net::ERR_BLOCKED_BY_CSP/i,
	});

	test("no page of the extension has a way out, or a way from text to markup", async ({ context, extensionId }) => {
		for (const address of PAGES) {
			const page = await context.newPage();
			await page.goto(`chrome-extension://${extensionId}${address}`);
			expect(await waysOut(page), address).toEqual([]);
			expect(await waysToMarkup(page), address).toEqual([]);
			await page.close();
		}
	});

	test("nor has the panel in DevTools", async ({ panel }) => {
		expect(await waysOut(panel)).toEqual([]);
		expect(await waysToMarkup(panel)).toEqual([]);
	});

	test("nor has the popup", async ({ popup }) => {
		expect(await waysOut(popup)).toEqual([]);
	});

	test("nor has the background", async ({ context }) => {
		const background = await backgroundOf(context);
		const answer = await background.evaluate(() =>
			fetch("https://example.com/", { mode: "no-cors" }).then(
				() => "fetched",
				() => "refused",
			),
		);
		expect(answer).toBe("refused");
	});

	test("a web page can load nothing of the extension", async ({ context, extensionId }) => {
		const page = await context.newPage();
		await page.route("http://page.test/", (route) =>
			route.fulfill({ contentType: "text/html", body: "<p>a page</p>" }),
		);
		await page.goto("http://page.test/");
		const loads = await page.evaluate(
			(address) =>
				new Promise((resolve) => {
					const image = new Image();
					image.addEventListener("load", () => resolve(true));
					image.addEventListener("error", () => resolve(false));
					image.src = address;
				}),
			`chrome-extension://${extensionId}/icons/16.png`,
		);
		expect(loads).toBe(false);
	});
});

/** Addresses of all requests from now on that leave the extension. */
function requestsOf(context: BrowserContext): string[] {
	const requests: string[] = [];
	context.on("request", (request) => {
		if (!/^(chrome-extension|devtools|chrome|about|data|blob):/.test(request.url())) requests.push(request.url());
	});
	return requests;
}

test("a whole session makes no request", async ({ context, extensionId }) => {
	const requests = requestsOf(context);
	const tab = await openTab(context);
	await paste(tab, sample);
	await tab.getByRole("treeitem", { name: /^Aliases/ }).click();
	await tab.getByRole("tab", { name: "Source" }).click();
	await tab.locator(".cm-line").first().waitFor();
	await tab.getByRole("button", { name: "Report" }).click();
	await tab.getByRole("menuitem", { name: "JSON", exact: true }).click();
	await paste(tab, sample.replace("http2<", "http1.1<"));
	await expect(tab.locator(".doc")).toHaveCount(2);
	await tab.getByRole("tab", { name: "Compare" }).click();
	await tab.locator(".compare .line").first().waitFor();
	await tab.getByRole("tab", { name: "Look up" }).click();
	await tab.getByRole("combobox").fill("CachingOptimized");
	await tab.getByRole("option").first().click();
	await tab.getByRole("heading", { level: 1 }).first().waitFor();
	const options = await context.newPage();
	await options.goto(`chrome-extension://${extensionId}/src/extension/options/options.html`);
	await options.getByRole("searchbox").fill("tls");
	const popup = await openPopup(context);
	await popup.keyboard.type("MinTTL");
	await popup.getByRole("option").first().waitFor();
	await popup.keyboard.press("Enter");
	await popup.getByRole("heading", { level: 1 }).waitFor();
	expect(requests).toEqual([]);
});

test("the panel makes none, either", async ({ devTools, panel }) => {
	const requests = requestsOf(devTools.context);
	await paste(panel, sample);
	await panel.getByRole("treeitem", { name: /^Aliases/ }).click();
	await panel.getByRole("tab", { name: "Source" }).click();
	await panel.locator(".cm-line").first().waitFor();
	expect(requests).toEqual([]);
});
