import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { planRule } from "../../scripts/lib/newRule.mjs";
import { casesById } from "../../src/rules/catalogue";

const MODULES = path.resolve("node_modules");
/** What the script reads and writes; without the lock file, so that it never installs anything. */
const COPIED = ["src", "scripts", "test/rules", "docs/rules", "biome.json"];

test("npm run new-rule writes a rule, fixtures and a page that compile and are formatted", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "lens-new-rule-"));
	const run = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
		return { status, text: `${stdout}${stderr}` };
	};
	try {
		for (const one of COPIED) cpSync(one, path.join(folder, one), { recursive: true });
		symlinkSync(MODULES, path.join(folder, "node_modules"));
		expect(run("scripts/newRule.mjs", "aliases/exampleAlias", "InvalidArgument/example-alias")).toMatchObject({
			status: 0,
		});
		const files = ["src/rules/aliases/exampleAlias.ts", "test/rules/aliases/exampleAlias.fixtures.ts"];
		const { compilerOptions } = JSON.parse(readFileSync("tsconfig.json", "utf8"));
		writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
		expect(run(path.join(MODULES, "typescript/bin/tsc"), "-p", "tsconfig.json")).toEqual({ status: 0, text: "" });
		expect(run(path.join(MODULES, "@biomejs/biome/bin/biome"), "check", ...files)).toMatchObject({ status: 0 });
		const page = readFileSync(path.join(folder, "docs/rules/aliases/exampleAlias.md"), "utf8");
		expect(page).toContain("## InvalidArgument/example-alias");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}, 300_000);

test.each([
	[["caching/another", "InvalidTTLOrder/min-gt-max"], "already: docs/rules/caching/ttlOrder.md#"],
	[["caching/ttlOrder", "ttl-order"], "src/rules/caching/ttlOrder.ts already"],
	[["ttlOrder", "ttl-order"], "Usage: npm run new-rule TOPIC/FILE ID"],
	[["../outside", "ttl-order"], "Usage"],
	[["caching/another", "Not An Id"], "Usage"],
	[["caching/another"], "Usage"],
	[["caching/another", "ttl-order", "more"], "Usage"],
])("a new rule of %j is refused", (args, message) => {
	expect(() => planRule(args, casesById, existsSync)).toThrow(message);
});

test.each(["example-ttl", "ttl"])("the rule of %s begins as an effect", (id) => {
	const { "src/rules/caching/exampleTtl.ts": rule } = planRule(["caching/exampleTtl", id], casesById, existsSync);
	expect(rule).toContain('kind: "effect"');
	expect(rule).not.toContain("error:");
});
