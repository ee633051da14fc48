import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { buildPlantedCli } from "../planted/build";
import { READER_FAULT, RULE_FAULT } from "../planted/plugin";
import { runLens, useTemporaryFolder } from "./commandLine";

// In a command line that is built with faults in it.

const file = useTemporaryFolder();
let script = "";
beforeAll(async () => {
	script = await buildPlantedCli();
});
const lens = (words: readonly string[], env: Record<string, string> = {}) => runLens(words, { script, env });

const XML = readFileSync("test/samples/request.xml", "utf8");
const withComment = (comment: string) => XML.replace(/<Comment>.*?<\/Comment>/, `<Comment>${comment}</Comment>`);
const good = file("good.xml", XML);
const failing = file("failing.xml", withComment(RULE_FAULT));
const failingWithError = file(
	"failingWithError.xml",
	withComment(RULE_FAULT).replace("<Quantity>2</Quantity>", "<Quantity>3</Quantity>"),
);
const unreadable = file("unreadable.xml", withComment(READER_FAULT));

describe("a rule that throws", () => {
	test("is a warning among the other findings, which decide the exit code", () => {
		expect(lens(["inspect", good]).out).not.toContain("internal/rule-failed");
		for (const [path, expected] of [
			[failing, 0],
			[failingWithError, 1],
		] as const) {
			const { code, out, error } = lens(["inspect", path]);
			expect({ code, error }).toEqual({ code: expected, error: "" });
			expect(out.match(/: warning: The rule \S+ failed at \S+, .*\[internal\/rule-failed\]/g)).toHaveLength(1);
			expect(out).toContain("[viewer-tls-min]");
		}
	});

	test("stands in JSON and SARIF", () => {
		const { documents } = JSON.parse(lens(["inspect", failing, "--output", "json"]).out);
		expect(documents[0].findings).toContainEqual(
			expect.objectContaining({ rule: "internal/rule-failed", severity: "warning", result: "incomplete" }),
		);
		const { runs } = JSON.parse(lens(["inspect", failing, "--output", "sarif"]).out);
		expect(runs[0].results).toContainEqual(
			expect.objectContaining({ ruleId: "internal/rule-failed", level: "warning" }),
		);
	});

	test("neither fixes nor a comparison are lost to it", () => {
		const { code, out } = lens(["inspect", failingWithError, "--fix"]);
		expect({ code, out }).toEqual({ code: 0, out: withComment(RULE_FAULT) });
		expect(lens(["diff", good, failing])).toMatchObject({ code: 1, error: "" });
	});
});

describe("a reader that throws", () => {
	test.each([
		["inspect", unreadable],
		["inspect", unreadable, "--fix"],
		["inspect", unreadable, "--output", "json"],
		["inspect", "test/samples/request.xml", "--before", unreadable],
		["convert", unreadable, "--to", "json"],
		["diff", "test/samples/request.xml", unreadable],
	])("is an internal error of %s %s %s", (...words) => {
		expect(lens(words)).toEqual({ code: 3, out: "", error: `lens: internal error: ${READER_FAULT}\n` });
	});

	test("shows its stack on request", () => {
		const { code, error } = lens(["inspect", unreadable], { LENS_DEBUG: "1" });
		expect(code).toBe(3);
		expect(error).toMatch(/^lens: internal error: .*\n(.*\n)?\s+at readDocuments /);
	});

	test("does not keep other files from being read", () => {
		const { code, out, error } = lens(["inspect", unreadable, failingWithError, good]);
		expect(code).toBe(3);
		expect(error).toBe(`lens: internal error: ${unreadable}: ${READER_FAULT}\n`);
		for (const path of [failingWithError, good]) expect(out).toContain(`${path}:2: DistributionConfig`);
		const converted = lens(["convert", unreadable, good, "--to", "json"]);
		expect(converted.code).toBe(3);
		expect(converted.out).toBe(lens(["convert", good, "--to", "json"]).out);
	});
});
