// Builds the extension and the benchmark, and runs it: ratios between things measured in one run.
// With --write the report also becomes docs/benchmark.md.
import path from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root, run, runMain } from "./lib/run.mjs";

const FOLDER = path.join(root, "dist/bench-code");
/** Modules of DevTools, which are there when DevTools run a function of ours. */
const DEVTOOLS_MODULES = /^\.\/(ui|core)\//;

await runMain(async () => {
	await ensureDependencies();
	const chromium = await ensureChromium();
	const { build } = await import("vite");
	await build({ root, mode: "chromium", configFile: path.join(root, "vite.config.ts") });
	await build({
		root,
		configFile: false,
		logLevel: "warn",
		build: {
			ssr: path.join(root, "bench/main.ts"),
			outDir: FOLDER,
			emptyOutDir: true,
			target: "node20",
			rolldownOptions: { external: [DEVTOOLS_MODULES] },
		},
	});
	process.exitCode = await run(
		process.execPath,
		["--max-old-space-size=8192", path.join(FOLDER, "main.js"), ...process.argv.slice(2)],
		{
			env: { CHROMIUM: chromium },
		},
	);
});
