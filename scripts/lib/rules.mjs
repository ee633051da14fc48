import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./run.mjs";

const PAGES = path.join(root, "docs/rules");

/**
 * Loads a module of the project.
 * @param {string} file from the project's folder
 * @returns {Promise<any>} what it exports
 */
export async function loadModule(file) {
	const { createServer } = await import("vite");
	const server = await createServer({ root, configFile: false, server: { middlewareMode: true }, logLevel: "error" });
	try {
		return await server.ssrLoadModule(`/${file}`);
	} finally {
		await server.close();
	}
}

/**
 * Writes the pages of the rules into docs/rules, from the rules themselves.
 * @returns {Promise<number>} number of pages
 */
export async function writeRulePages() {
	/** @type {{ buildRulePages: () => { path: string, text: string }[] }} */
	const { buildRulePages } = await loadModule("src/rules/docPages.ts");
	const pages = buildRulePages();
	rmSync(PAGES, { recursive: true, force: true });
	for (const page of pages) {
		const file = path.join(PAGES, page.path);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, page.text);
	}
	return pages.length;
}
