import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type BrowserContext, type Frame, type Page, test as plain } from "@playwright/test";
import { backgroundOf, openPopup, openTab, paste } from "../../scripts/lib/browser.mjs";
import { HAR } from "../capture/flow";
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
		for (const file of filesOf(folder).filter((name) => name.endsWith(".js"))) {
			const code = readFileSync(file, "utf8");
			// As code: docs speak of WebSocket connections.
			expect(code, file).not.toMatch(
				/\beval\(|new Function\(|\bXMLHttpRequest\b|(?:new |\.)WebSocket\b|\bEventSource\b|sendBeacon/,
			);
			expect(code, file).not.toMatch(/\bfetch\(/);
			expect(code, file).not.toMatch(/\bimportScripts\b|document\.write|insertAdjacentHTML|outerHTML=/);
		}
	});
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
}

interface Outside {
	address: string;
	/** Paths that somebody asked for. */
	asked: string[];
}

/** A server that lets everybody read everything, while something is done with it. */
async function withOutside(use: (outside: Outside) => Promise<void>): Promise<void> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? "");
		response.setHeader("Access-Control-Allow-Origin", "*").end("x");
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	try {
		await use({ address: `http://127.0.0.1:${port}/`, asked });
	} finally {
		server.close();
	}
}

/** What comes of every way out that a page has: the names of those that were not refused. */
function waysOut(page: Page | Frame, target: string): Promise<string[]> {
	return page.evaluate(async (target) => {
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
		await refused("eval", () => (globalThis["eval" as "escape"] as (text: string) => unknown)("1"));
		await refused("Function", () => new Function("return 1"));
		await refused("import of data", () => import(`${"data"}:text/javascript,1`));
		return open;
	}, target);
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
		expectedErrors:
			/Content Security Policy|Trusted ?Type|TrustedHTML|TrustedScript|net::ERR_BLOCKED_BY_CSP|chrome-extension:\/\/invalid|127\.0\.0\.1|devtools\.html/i,
	});

	test("a page of the web reaches the server that ours cannot reach", async ({ context }) => {
		await withOutside(async ({ address, asked }) => {
			const page = await context.newPage();
			await page.goto(address);
			expect(await waysOut(page, address)).toContain("fetch");
			expect(asked).toContain("/x.png");
		});
	});

	test("no page of the extension has a way out, or a way from text to markup", async ({ context, extensionId }) => {
		await withOutside(async ({ address, asked }) => {
			for (const path of PAGES) {
				const page = await context.newPage();
				await page.goto(`chrome-extension://${extensionId}${path}`);
				expect(await waysOut(page, address), path).toEqual([]);
				expect(await waysToMarkup(page), path).toEqual([]);
				await page.close();
			}
			expect(asked).toEqual([]);
		});
	});

	test("nor has the panel in DevTools", async ({ panel }) => {
		await withOutside(async ({ address, asked }) => {
			expect(await waysOut(panel, address)).toEqual([]);
			expect(await waysToMarkup(panel)).toEqual([]);
			expect(asked).toEqual([]);
		});
	});

	test("nor has the popup", async ({ popup }) => {
		await withOutside(async ({ address, asked }) => {
			expect(await waysOut(popup, address)).toEqual([]);
			expect(asked).toEqual([]);
		});
	});

	test("nor has the background", async ({ context }) => {
		await withOutside(async ({ address, asked }) => {
			const background = await backgroundOf(context);
			const answer = await background.evaluate(
				(target) =>
					fetch(target).then(
						() => "fetched",
						() => "refused",
					),
				address,
			);
			expect(answer).toBe("refused");
			expect(asked).toEqual([]);
		});
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

/** Addresses of all requests from now on: to the extension itself, and beyond it. */
function requestsOf(context: BrowserContext): { own: string[]; beyond: string[] } {
	const requests = { own: [] as string[], beyond: [] as string[] };
	context.on("request", (request) => {
		const address = request.url();
		if (address.startsWith("chrome-extension://")) requests.own.push(address);
		else if (!/^(devtools|chrome|about|data):/.test(address)) requests.beyond.push(address);
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
	expect(requests.own.length).toBeGreaterThan(10);
	expect(requests.beyond).toEqual([]);
});

test("the panel makes none, either", async ({ devTools, panel }) => {
	const requests = requestsOf(devTools.context);
	await paste(panel, sample);
	await panel.getByRole("treeitem", { name: /^Aliases/ }).click();
	await panel.getByRole("tab", { name: "Source" }).click();
	await panel.locator(".cm-line").first().waitFor();
	await paste(panel, HAR);
	await panel.getByRole("button", { name: "my edit" }).first().click();
	await panel.locator(".compare .line").first().waitFor();
	await panel.getByRole("tab", { name: "Look up" }).click();
	await panel.getByRole("combobox").fill("CachingOptimized");
	await panel.getByRole("option").first().click();
	await panel.getByRole("heading", { level: 1 }).first().waitFor();
	expect(requests.own.length).toBeGreaterThan(2);
	expect(requests.beyond).toEqual([]);
});
