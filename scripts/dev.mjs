// Development: Chromium with the extension from .dev/, whose pages take every change of the source at once.
import path from "node:path";
import { devToolsOf, launchChromium, showPanel } from "./lib/browser.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { hasDisplay } from "./lib/display.mjs";
import { root, runMain } from "./lib/run.mjs";

await runMain(async () => {
	await ensureDependencies();
	const { createServer } = await import("vite");
	const { allFilesReady } = await import("@crxjs/vite-plugin");
	const server = await createServer({ root, configFile: path.join(root, "vite.config.ts") });
	await server.listen();
	await allFilesReady();
	const extension = path.join(root, ".dev");
	if (!hasDisplay()) {
		console.log(`There is no display. Load ${extension} as an unpacked extension; Ctrl-C ends the server.`);
		return;
	}
	const executable = await ensureChromium();
	const context = await launchChromium({ executable, extension, headless: false, devTools: true });
	const closed = context.waitForEvent("close", { timeout: 0 });
	await showPanel(await devToolsOf(context));
	console.log("Chromium is open on the panel. Close it to end.");
	await closed;
	await server.close();
});
