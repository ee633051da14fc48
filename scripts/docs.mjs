// Writes the pages of the rules into docs/rules, from the rules themselves.
import { ensureDependencies } from "./lib/dependencies.mjs";
import { writeRulePages } from "./lib/rules.mjs";
import { runMain } from "./lib/run.mjs";

await runMain(async () => {
	await ensureDependencies();
	console.log(`${await writeRulePages()} pages in docs/rules.`);
});
