import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runLens, useTemporaryFolder } from "./commandLine";

const file = useTemporaryFolder();

const lens = (words: string[], input = "") => runLens(words, { input });

const sample = (name: string) => readFileSync(`test/samples/${name}`, "utf8");
const XML = sample("request.xml");
const PYTHON = sample("call.py");
const JSON_TEXT = sample("get-distribution-config.json");

describe("inspect", () => {
	test("one config in three spellings has one value", () => {
		const [xml, python, json] = [XML, PYTHON, JSON_TEXT].map((text) => {
			const { code, out } = lens(["inspect", "-", "--output", "json"], text);
			expect(code).toBe(0);
			return JSON.parse(out);
		});
		expect(xml.documents[0]).toMatchObject({
			format: "xml",
			shape: "DistributionConfig",
			apiVersion: "2017-03-25",
			apiVersionFrom: "namespace",
			id: null,
			etag: null,
			where: "",
		});
		expect(python.documents[0]).toMatchObject({ format: "python", shape: "CreateDistributionRequest" });
		expect(json.documents[0]).toMatchObject({ shape: "GetDistributionConfigResult", etag: "E2QWRUHAPOMQZL" });
		const wanted = JSON.parse(JSON_TEXT).DistributionConfig;
		expect(xml.documents[0].value).toEqual(wanted);
		expect(python.documents[0].value).toEqual({ DistributionConfig: wanted });
		expect(json.documents[0].value).toEqual({ ETag: "E2QWRUHAPOMQZL", DistributionConfig: wanted });
		expect(xml.problems).toEqual([]);
	});

	test("the API version and format can be given", () => {
		const { out } = lens(["inspect", "--api-version", "2015-04-17", "--input", "json", "--output", "json"], JSON_TEXT);
		expect(JSON.parse(out).documents[0]).toMatchObject({ apiVersion: "2015-04-17", apiVersionFrom: "option" });
	});

	test("text output has notes only with --notes, JSON always", () => {
		const text = sample("wellmade/02-rendered-pages.json");
		const note = /: info: .*\[access-logging\]/;
		const { out } = lens(["inspect", "-"], text);
		expect(out).not.toMatch(note);
		expect(out).toContain("1 note not shown (--notes shows it)");
		expect(lens(["inspect", "-", "--notes"], text).out).toMatch(note);
		expect(lens(["inspect", "-", "--output", "json"], text).out).toContain("access-logging");
	});

	test("an error-level finding gives exit code 1 and says where", () => {
		const broken = XML.replace("<Quantity>2</Quantity>", "<Quantity>3</Quantity>");
		const { code, out } = lens(["inspect", "--output", "json"], broken);
		expect(code).toBe(1);
		const [finding] = JSON.parse(out).documents[0].findings.filter(
			(one: { severity: string }) => one.severity === "error",
		);
		expect(finding).toMatchObject({
			rule: "InconsistentQuantities/mismatch",
			path: "Origins.Quantity",
			error: { code: "InconsistentQuantities", status: 400 },
			line: 12,
			result: "fail",
		});
	});

	test("a text that was cut off gives exit code 1, says where it ends, and misses nothing", () => {
		for (const whole of [XML, JSON_TEXT, PYTHON]) {
			const { code, out } = lens(["inspect", "--output", "json"], whole.slice(0, whole.indexOf("MaxTTL")));
			const { documents, problems } = JSON.parse(out);
			expect(code).toBe(1);
			expect(documents[0].findings.filter((one: { severity: string }) => one.severity === "error")).toEqual([]);
			expect(problems).toEqual([
				expect.objectContaining({ severity: "error", message: expect.stringContaining("ends") }),
			]);
		}
	});

	test("--fix prints the text with its safe fixes, and leaves the rest of it as it was", () => {
		const broken = XML.replace("<Quantity>2</Quantity>", "<Quantity>3</Quantity>");
		const { code, out, error } = lens(["inspect", "--fix"], broken);
		expect(out).toBe(XML);
		expect(error).toContain("1 fix applied, 0 errors left");
		expect(code).toBe(0);
		expect(lens(["inspect", "--fix"], XML).out).toBe(XML);
	});

	test("a text that is nothing of CloudFront's gives exit code 2 with line and column", () => {
		const { code, error } = lens(["inspect", file("words.txt", "\njust words")]);
		expect(code).toBe(2);
		expect(error).toMatch(/words\.txt:2:1: /);
		expect(lens(["inspect", "test/samples/missing.xml"]).code).toBe(2);
	});

	test("files in UTF-16 read", () => {
		const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON_TEXT, "utf16le")]);
		expect(lens(["inspect", file("utf16.json", bytes)]).code).toBe(0);
	});

	test("SARIF names every rule that it uses", () => {
		const broken = XML.replace("<Quantity>2</Quantity>", "<Quantity>3</Quantity>");
		const log = JSON.parse(lens(["inspect", "--output", "sarif"], broken).out);
		const [run] = log.runs;
		expect(log.version).toBe("2.1.0");
		for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
		expect(run.results.length).toBeGreaterThan(0);
	});
});

describe("convert", () => {
	test("there and back again", () => {
		const python = lens(["convert", "-", "--to", "python"], XML);
		expect(python.code).toBe(0);
		expect(python.out).toContain("'CallerReference': '2017-10-26T09:14:02Z'");
		const xml = lens(["convert", "--to", "xml", "--api-version", "2017-03-25"], python.out);
		const json = lens(["convert", "--to", "json"], xml.out);
		expect(JSON.parse(json.out)).toEqual(JSON.parse(JSON_TEXT).DistributionConfig);
	});

	test("XML of a response is its body, other members are reported", () => {
		const { out, error } = lens(["convert", "--to", "xml"], JSON_TEXT);
		expect(out).toContain("<DistributionConfig xmlns=");
		expect(error).toContain("ETag");
	});
});

describe("the call itself", () => {
	test.each([
		[["nonsense"], "Unknown command “nonsense”"],
		[["convert"], "--to"],
		[["convert", "--to", "yaml"], "--to must be one of xml,"],
		[["inspect", "--nope"], "--nope"],
		[["inspect", "--api-version", "2020"], "2020-05-31"],
	])("%j is refused with a word on why", (words, message) => {
		const { code, error } = lens(words, "{}");
		expect(code).toBe(2);
		expect(error).toContain(message);
	});
});
