// Builds everything into dist/: the extension for Chromium and for Firefox, and the command line.
import { chmodSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root, runMain } from "./lib/run.mjs";

const CLI = path.join(root, "dist/cli/lens.js");

await runMain(async () => {
	await ensureDependencies();
	const { build } = await import("vite");
	for (const mode of ["chromium", "firefox"]) {
		await build({ root, mode, configFile: path.join(root, "vite.config.ts") });
	}
	await build({ root, configFile: path.join(root, "vite.cli.config.ts") });
	chmodSync(CLI, 0o755);
	console.log("Built dist/chromium, dist/firefox and dist/cli.");
});
