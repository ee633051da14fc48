import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildRulePages } from "../../src/rules/docPages";

const FOLDER = "docs/rules";

test("docs/rules is what the rules say; `npm run docs` writes it", () => {
	const pages = buildRulePages();
	for (const page of pages) {
		const file = path.join(FOLDER, page.path);
		expect(existsSync(file) && readFileSync(file, "utf8"), page.path).toBe(page.text);
	}
	const written = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
	expect(written).toHaveLength(pages.length);
});
