import path from "node:path";
import { build } from "vite";
import { plantFaults } from "./plugin";

const FOLDER = path.resolve("test-results/planted");

/** Builds the command line with faults in it. @returns path of its script */
export async function buildPlantedCli(): Promise<string> {
	const outDir = path.join(FOLDER, "cli");
	await build({ configFile: "vite.cli.config.ts", plugins: [plantFaults(["rule", "reader"])], build: { outDir } });
	return path.join(outDir, "lens.js");
}

/**
 * Builds the extension for Chromium with faults in it.
 * @param name tells builds apart that are made at the same time
 * @returns its folder
 */
export async function buildPlantedExtension(name: string): Promise<string> {
	const outDir = path.join(FOLDER, `chromium-${name}`);
	const plugins = [plantFaults(["rule", "reader", "worker"])];
	await build({ configFile: "vite.config.ts", mode: "chromium", plugins, build: { outDir } });
	return outDir;
}
