import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { version } from "../../package.json";
import { COMMANDS } from "../../src/cli/commands";
import { runLens, useTemporaryFolder } from "./commandLine";

const file = useTemporaryFolder();

const GOOD = "test/samples/get-distribution-config.json";
const XML = readFileSync("test/samples/request.xml", "utf8");
const bad = file("bad.xml", XML.replace("<Quantity>2</Quantity>", "<Quantity>3</Quantity>"));
const words = file("words.txt", "just words");
const missing = `${bad}.none`;

const mismatch = expect.objectContaining({ rule: "InconsistentQuantities/mismatch" });

describe("several files", () => {
	test("inspect reports each; the worst decides the exit code", () => {
		for (const files of [
			[GOOD, bad],
			[bad, GOOD],
		]) {
			const { code, out } = runLens(["inspect", ...files]);
			expect(code).toBe(1);
			expect(out).toContain(`${GOOD}:1: GetDistributionConfigResult`);
			expect(out).toMatch(/bad\.xml:12:\d+: error: .*\[InconsistentQuantities\/mismatch\]/);
		}
		expect(runLens(["inspect", GOOD, "test/samples/call.py"]).code).toBe(0);
		expect(runLens(["inspect", bad, words]).code).toBe(2);
	});

	test("standard input is one of them", () => {
		const { code, out } = runLens(["inspect", bad, "-"], { input: XML });
		expect(code).toBe(1);
		expect(out).toContain("standard input:2: DistributionConfig");
	});

	test("a file that cannot be opened does not hide the others", () => {
		const { code, out, error } = runLens(["inspect", missing, bad]);
		expect(code).toBe(2);
		expect(error).toMatch(/Cannot read .*bad\.xml\.none: /);
		expect(error).not.toContain("usage");
		expect(out).toContain("InconsistentQuantities");
	});

	test("JSON names the file of each document and problem, for one file it does not", () => {
		const cut = file("cut.json", readFileSync(GOOD, "utf8").slice(0, 900));
		const { documents, problems } = JSON.parse(runLens(["inspect", GOOD, bad, cut, "--output", "json"]).out);
		expect(documents.map((one: { file: string }) => one.file)).toEqual([GOOD, bad, cut]);
		expect(Object.keys(documents[0])[0]).toBe("file");
		expect(documents[1].findings).toContainEqual(mismatch);
		expect(problems).toEqual([
			{
				file: cut,
				severity: "error",
				code: "text-ends",
				message: expect.any(String),
				line: expect.any(Number),
				column: expect.any(Number),
			},
		]);
		const alone = JSON.parse(runLens(["inspect", cut, "--output", "json"]).out);
		for (const one of [...alone.documents, ...alone.problems]) expect(one).not.toHaveProperty("file");
		const { file: _, ...rest } = documents[2];
		expect(alone.documents).toEqual([rest]);
	});

	test("SARIF is one log of all", () => {
		const { runs } = JSON.parse(runLens(["inspect", GOOD, bad, "--output", "sarif"]).out);
		expect(runs).toHaveLength(1);
		const places = runs[0].results.map(
			(one: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
				one.locations[0].physicalLocation.artifactLocation.uri,
		);
		expect(new Set(places)).toEqual(new Set([GOOD, bad]));
	});

	test("convert prints the documents of each, in their order", () => {
		const { code, out } = runLens(["convert", bad, GOOD, "--to", "python"]);
		expect(code).toBe(0);
		const [first, second] = [bad, GOOD].map((one) => runLens(["convert", one, "--to", "python"]).out);
		expect(out).toBe(`${first}${second}`);
		const partly = runLens(["convert", missing, GOOD, "--to", "python"]);
		expect(partly).toMatchObject({ code: 2, out: second });
	});

	test.each([
		[["inspect", "-", "-"], "standard input"],
		[["inspect", "-", "--before", "-"], "standard input"],
		[["convert", "-", "-", "--to", "json"], "standard input"],
		[["inspect", GOOD, bad, "--fix"], "--fix"],
		[["inspect", GOOD, "--fix", "--output", "json"], "--output"],
		[["inspect", GOOD, "--fix", "--output", "text"], "--output"],
	])("%j is refused", (words, message) => {
		const { code, out, error } = runLens(words, { input: XML });
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(error.split("\n")[0]).toContain(message);
	});
});

test("--version", () => {
	expect(runLens(["--version"])).toEqual({ code: 0, out: `${version}\n`, error: "" });
});

describe.each(COMMANDS.map((command) => [command.name, command] as const))("%s", (name, { usage, about }) => {
	test("has its help", () => {
		const { code, out } = runLens([name, "--help"]);
		expect(code).toBe(0);
		expect(out).toBe(`usage: lens ${name} ${usage}\n${about}\n`);
		expect(runLens(["help"]).out).toContain(`  lens ${name} ${usage}\n`);
	});

	test("stands in the README with each of its options", () => {
		const section = readFileSync("README.md", "utf8").split("## At the command line")[1]?.split("\n## ")[0] ?? "";
		const call = section.split(`\nlens ${name} `)[1]?.split(/\nlens |\n```/)[0] ?? "";
		for (const [option] of usage.matchAll(/--[a-z-]+/g)) expect(call).toContain(option);
	});

	test("refuses an option that it does not know, and a file that is not there", () => {
		expect(runLens([name, GOOD, GOOD, "--nope"])).toMatchObject({ code: 2, out: "" });
		if (!usage.includes("FILE") && !usage.includes("BEFORE")) return;
		const to = usage.includes("--to") ? ["--to", "json"] : [];
		const { code, out, error } = runLens([name, missing, missing, ...to]);
		expect({ code, out }).toEqual({ code: 2, out: "" });
		expect(error).toMatch(/Cannot read .*bad\.xml\.none: /);
	});
});

test.each([["--nope"], ["-x"]])("%s is no option of any command", (option) => {
	const { code, error } = runLens([option]);
	expect(code).toBe(2);
	expect(error).toContain(`Unknown option “${option}”`);
});
