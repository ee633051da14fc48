import { readFileSync } from "node:fs";
import path from "node:path";
import { ApiServer, bundle } from "./apiServer.mjs";
import { root } from "./run.mjs";

const FOLDER = path.join(root, "scripts/demo");

/**
 * Serves the demo page: a program that uses the AWS SDK, and the API that answers it.
 * @param {string} sample path of the distribution's first config, XML
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serveDemo(sample) {
	const server = new ApiServer({
		html: readFileSync(path.join(FOLDER, "page.html"), "utf8"),
		script: await bundle(path.join(FOLDER, "page.mjs")),
		config: asServed(readFileSync(sample, "utf8")),
		settle,
	});
	return { address: await server.start(), stop: () => server.stop() };
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
