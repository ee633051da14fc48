import type { BrowserContext, Page } from "@playwright/test";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { backgroundOf, devToolsOf } from "../../scripts/lib/browser.mjs";
import { openPage } from "./console";

export const SECRET = "k9wPq2x7Lm4Zt8Rb";

const HEADERS = `<CustomHeaders><Quantity>1</Quantity><Items><OriginCustomHeader><HeaderName>X-Verify</HeaderName><HeaderValue>${SECRET}</HeaderValue></OriginCustomHeader></Items></CustomHeaders>`;

/** A config with a secret in it. */
export const secretXml = (comment: string) =>
	configXml(comment).replace("</DomainName></Origin>", `</DomainName>${HEADERS}</Origin>`);

/** A page with a client of the API, in a browser whose DevTools record. @param comment of the distribution's config */
export async function openApiPage(context: BrowserContext, comment: string) {
	const devTools = await devToolsOf(context);
	const { api, page } = await openPage({ context, page: devTools }, secretXml(comment), (config) => config);
	return { api, page, devTools };
}

/** Opens the settings page. */
export async function openSettings(context: BrowserContext): Promise<Page> {
	const { host } = new URL((await backgroundOf(context)).url());
	const page = await context.newPage();
	await page.goto(`chrome-extension://${host}/src/extension/options/options.html`);
	await page.waitForSelector("#app > *");
	return page;
}

/** Switches one of the two on, or off, in the settings page. */
export async function setPersistence(context: BrowserContext, name: RegExp, on: boolean): Promise<Page> {
	const settings = await openSettings(context);
	await settings.getByRole("checkbox", { name }).setChecked(on);
	return settings;
}

/** All that the browser has stored of the extension beyond the session, as it is in the database and the storage. */
export async function storedIn(context: BrowserContext) {
	const background = await backgroundOf(context);
	return background.evaluate(async () => {
		const stores: { [store: string]: unknown[] } = {};
		for (const { name } of await indexedDB.databases()) {
			const db = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name ?? "");
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
			for (const store of db.objectStoreNames) {
				const request = db.transaction(store).objectStore(store).getAll();
				stores[store] = await new Promise<unknown[]>((resolve) => {
					request.onsuccess = () => resolve(request.result);
				});
			}
			db.close();
		}
		return { stores, local: await chrome.storage.local.get(null) };
	});
}

/** Calls as a file of the history has them, each another version. */
export function historyFile(count: number, id = "E1A2B3C4D5", first = Date.parse("2026-01-01")): string {
	const calls = Array.from({ length: count }, (_, index) => ({
		key: `${id} ${index}`,
		exchange: {
			url: `https://cloudfront.amazonaws.com/2020-05-31/distribution/${id}/config`,
			method: "GET",
			status: 200,
			time: first + index * 60_000,
			requestBody: null,
			responseBody: secretXml(`version ${index}`),
			bodyMissing: false,
			ifMatch: null,
			etag: `V${index}`,
		},
	}));
	return JSON.stringify({ kind: "distribution-lens-history", version: 1, calls });
}

/** Adds a file to the history, as the button does. */
export async function importFile(settings: Page, text: string): Promise<void> {
	const file = { name: "history.json", mimeType: "application/json", buffer: Buffer.from(text) };
	await settings.locator('input[type="file"]').setInputFiles(file);
}
