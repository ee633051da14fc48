import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyPatch } from "../diff/patch";
import { runLens, useTemporaryFolder } from "./commandLine";

const file = useTemporaryFolder();

const lens = (words: string[], input = "") => runLens(words, { input });

const [XML, PYTHON, JSON_FILE] = ["request.xml", "call.py", "get-distribution-config.json"].map(
	(name) => `test/samples/${name}`,
) as [string, string, string];
const edited = () => {
	const config = JSON.parse(readFileSync(JSON_FILE, "utf8")).DistributionConfig;
	return file("after.json", JSON.stringify({ ...config, Comment: "Another", Enabled: !config.Enabled }));
};

describe("diff", () => {
	test.each([
		[XML, PYTHON],
		[PYTHON, JSON_FILE],
		[JSON_FILE, XML],
	])("%s and %s hold the same config", (before, after) => {
		const { code, out, error } = lens(["diff", before, after]);
		expect({ code, error }).toEqual({ code: 0, error: "" });
		expect(out).toContain("no difference in meaning");
	});

	test("JSON has the changes and findings of the contract, and exit code 1", () => {
		const { code, out } = lens(["diff", XML, edited(), "--output", "json"]);
		expect(code).toBe(1);
		const { changes, findings } = JSON.parse(out);
		expect(changes.map((one: { path: string }) => one.path).sort()).toEqual(["Comment", "Enabled"]);
		expect(Object.keys(changes[0])).toEqual(["kind", "path", "before", "after", "effect", "sentence"]);
		expect(Object.keys(findings)).toEqual(["new", "fixed", "remaining"]);
		expect(findings.remaining[0]).toMatchObject({ line: expect.any(Number), rule: expect.any(String) });
	});

	test("JSON Patch turns the one value into the other", () => {
		const after = edited();
		const { code, out } = lens(["diff", JSON_FILE, after, "--output", "json-patch"]);
		expect(code).toBe(1);
		const patched = applyPatch(JSON.parse(readFileSync(JSON_FILE, "utf8")), JSON.parse(out));
		expect(patched).toStrictEqual(JSON.parse(readFileSync(after, "utf8")));
	});

	test("Markdown is a table, and one side may come from standard input", () => {
		const { code, out } = lens(["diff", "-", edited(), "--output", "markdown"], readFileSync(XML, "utf8"));
		expect(code).toBe(1);
		expect(out).toMatch(/^## standard input →/);
		expect(out).toContain("| changed | `Comment` |");
	});

	test("differences in spelling are listed on request, and are none", () => {
		const { code, out } = lens(["diff", XML, JSON_FILE, "--spelling"]);
		expect(code).toBe(0);
		expect(out).toContain("→");
	});

	test("an unreadable file, one without a config, or a missing one ends with 2", () => {
		const stranger = file("stranger.json", '{"a": 1}');
		for (const words of [[XML, stranger], [stranger, XML], [XML, `${XML}.none`], [XML], [XML, XML, XML], ["-", "-"]]) {
			const { code, out, error } = lens(["diff", ...words]);
			expect({ code, out }).toEqual({ code: 2, out: "" });
			expect(error).not.toBe("");
		}
	});
});
