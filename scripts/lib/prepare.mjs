import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { Failure, npm, root } from "./run.mjs";

/** The config that the extension is shown with. */
export const SAMPLE = path.join(root, "public/samples/production.xml");

/**
 * Builds everything into dist/.
 * @throws {Failure} when the build fails
 */
export async function build() {
	if ((await npm(["run", "--silent", "build"])) !== 0) throw new Failure("The build failed.");
}

/**
 * Makes what it takes to show the extension: dependencies, a Chromium, a build.
 * @returns {Promise<{ executable: string, extension: string }>} as `launchChromium` takes them
 */
export async function prepareChromium() {
	await ensureDependencies();
	const executable = await ensureChromium();
	await build();
	return { executable, extension: path.join(root, "dist/chromium") };
}
