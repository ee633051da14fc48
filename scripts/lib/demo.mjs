import { readFileSync } from "node:fs";
import path from "node:path";
import { ID, OTHER_ID } from "./apiDocuments.mjs";
import { ApiServer, bundle } from "./apiServer.mjs";
import { Failure, root } from "./run.mjs";

/** @import { BrowserContext, Page } from "@playwright/test" */

const FOLDER = path.join(root, "scripts/demo");

/**
 * Serves the demo page: a program that uses the AWS SDK, and the API that answers it.
 * @param {string} sample path of the first config of its distributions, XML
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveDemo(sample) {
	const config = asServed(readFileSync(sample, "utf8"));
	const server = new ApiServer({
		html: readFileSync(path.join(FOLDER, "page.html"), "utf8"),
		script: await bundle(path.join(FOLDER, "page.mjs")),
		configs: { [ID]: config, [OTHER_ID]: config.replace("<CallerReference>", "<CallerReference>console ") },
		settle,
	});
	return { address: await server.start(), stop: () => server.stop() };
}

/**
 * Opens the demo page beside DevTools, which have to be up, and lets it make its calls.
 * @param {BrowserContext} context
 * @param {string} address
 * @returns {Promise<Page>} the page, when all that it does by itself is done
 */
export async function openDemo(context, address) {
	const page = context.pages().find((candidate) => !candidate.url().startsWith("devtools://"));
	if (!page) throw new Failure("Chromium closed its page.");
	await page.goto(address);
	await page.locator("body[data-played]").waitFor();
	return page;
}

/**
 * A config as the newest version of the API serves it.
 * @param {string} text
 */
function asServed(text) {
	const newest = text.replace(/doc\/\d{4}-\d\d-\d\d\//, "doc/2020-05-31/");
	return newest.slice(newest.indexOf("<DistributionConfig"));
}

/**
 * Gives origins that say nothing of their connections the service's defaults, which it shows from then on.
 * @param {string} config
 */
function settle(config) {
	if (config.includes("<ConnectionAttempts>")) return config;
	const defaults = "<ConnectionAttempts>3</ConnectionAttempts><ConnectionTimeout>10</ConnectionTimeout>";
	return config.replaceAll("</Origin>", `${defaults}</Origin>`);
}
