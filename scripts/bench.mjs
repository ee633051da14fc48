// Builds the benchmark and runs it: ratios between things measured in one run.
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root, run, runMain } from "./lib/run.mjs";

const FOLDER = path.join(root, "dist/bench");

await runMain(async () => {
	await ensureDependencies();
	const { build } = await import("vite");
	await build({
		root,
		configFile: false,
		logLevel: "warn",
		build: { ssr: path.join(root, "bench/main.ts"), outDir: FOLDER, emptyOutDir: true, target: "node20" },
	});
	process.exitCode = await run(process.execPath, ["--max-old-space-size=8192", path.join(FOLDER, "main.js")]);
});
