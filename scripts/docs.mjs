// Writes the pages of the rules into docs/rules, from the rules themselves.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { root, runMain } from "./lib/run.mjs";

const FOLDER = path.join(root, "docs/rules");

await runMain(async () => {
	await ensureDependencies();
	const { createServer } = await import("vite");
	const server = await createServer({ root, configFile: false, server: { middlewareMode: true }, logLevel: "error" });
	/** @type {{ buildRulePages: () => { path: string, text: string }[] }} */
	const { buildRulePages } = /** @type {any} */ (await server.ssrLoadModule("/src/rules/docPages.ts"));
	const pages = buildRulePages();
	await server.close();
	rmSync(FOLDER, { recursive: true, force: true });
	for (const page of pages) {
		const file = path.join(FOLDER, page.path);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, page.text);
	}
	console.log(`${pages.length} pages in docs/rules.`);
});
