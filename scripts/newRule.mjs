// Begins a rule: npm run new-rule TOPIC/FILE ID, such as `npm run new-rule caching/ttlOrder InvalidTTLOrder/min-gt-max`.
// Writes the rule with one case, its fixtures and its page. The tests of test/rules then say what is left to fill in.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ensureDependencies } from "./lib/dependencies.mjs";
import { planRule } from "./lib/newRule.mjs";
import { loadModule, writeRulePages } from "./lib/rules.mjs";
import { root, runMain } from "./lib/run.mjs";

await runMain(async () => {
	await ensureDependencies();
	const { casesById } = await loadModule("src/rules/catalogue.ts");
	const texts = planRule(process.argv.slice(2), casesById, (file) => existsSync(path.join(root, file)));
	for (const [file, text] of Object.entries(texts)) {
		mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
		writeFileSync(path.join(root, file), text);
	}
	await writeRulePages();
	console.log(`Written: ${Object.keys(texts).join(", ")} and its page in docs/rules.
Fill in what is empty, then run
  npx vitest run test/rules/rules.test.ts test/rules/examples.test.ts
  npm run docs`);
});
