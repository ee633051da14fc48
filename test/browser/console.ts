import path from "node:path";
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { configXml, ID } from "../../scripts/lib/apiDocuments.mjs";
import { ApiServer, bundle } from "../../scripts/lib/apiServer.mjs";
import { recordingStarted } from "../../scripts/lib/browser.mjs";
import type {} from "./apiPage";

const HTML = `<!doctype html><title>Console</title><script type="module" src="/client.js"></script>`;
let script: Promise<string> | undefined;

const trimmed = (config: string) => config.replace("</Comment>", ", trimmed</Comment>");

/**
 * A server with the page that has the client, and its address.
 * @param config of its one distribution
 * @param settle what it makes of a config that it takes
 */
export async function serveClient(config = configXml("first"), settle = trimmed) {
	script ??= bundle(path.resolve("test/browser/apiPage.ts"));
	const api = new ApiServer({ html: HTML, script: await script, configs: { [ID]: config }, settle });
	return { api, origin: await api.start() };
}

/** The page with the client, in a browser whose DevTools are up and record; our panel need not have been shown. */
export async function openPage(
	{ context, page: devTools }: { context: BrowserContext; page: Page },
	...served: Parameters<typeof serveClient>
) {
	await recordingStarted(devTools);
	const { api, origin } = await serveClient(...served);
	const page = context.pages().find((candidate) => !candidate.url().startsWith("devtools://")) as Page;
	await load(page, origin);
	return { api, page, origin };
}

/** Lets a page load the client. */
export async function load(page: Page, origin: string): Promise<void> {
	await page.goto(origin);
	await page.waitForFunction(() => window.flow !== undefined);
}

/** The rows of what was captured. */
export const captures = (panel: Frame | Page) => panel.getByRole("region", { name: "Captured" }).locator(".capture");

/** Those with a text. */
export const capture = (panel: Frame | Page, text: RegExp) => captures(panel).filter({ hasText: text });
