import { describe, expect, test } from "vitest";
import { jsonFormat } from "../../../src/formats/json/json";
import { pythonFormat } from "../../../src/formats/python/python";
import { xmlFormat } from "../../../src/formats/xml/xml";
import { corpusFiles, corpusText } from "../../corpus";

/** The format that is surest of a text; "" when none would have it. */
function best(text: string): string {
	const sure = [xmlFormat, jsonFormat, pythonFormat].map((format) => [format.sniff(text), format.name] as const);
	const [[first, name], [second]] = sure.sort(([a], [b]) => b - a) as [[number, string], [number, string]];
	expect(first).toBeLessThanOrEqual(1);
	if (first === 0) return "";
	expect(first, text).toBeGreaterThan(second);
	return name;
}

describe("is JSON", () => {
	test.each([
		'{"a": 1}',
		"{}",
		"[]",
		'[{"a": "x"}]',
		'{"Enabled": true, "Comment": "None of it\'s True"}',
		"{a: 'x', b: true}",
		"{a: 1}",
		"{'a': null}",
		'// comment\n{"a": 1}',
		'const config = {"a": "b"};',
		"export const config: Config = {\n  a: 'x',\n};",
		"client.send(new Command({ DistributionConfig: { Enabled: true } }))",
		"aws cloudfront create-distribution --distribution-config '{\"Enabled\": true}'",
		'$ aws cloudfront get-distribution-config --id E1\n{\n    "ETag": "E2"\n}',
		'```json\n{"a": 1}\n```',
		'2026-11-20 INFO {"a": 1}',
		'\ufeff{"a": 1}',
		'"DistributionConfig": {"a": 1}',
		'"text"',
		'{"contentString": "<DistributionConfig xmlns=\\"http://x/\\">\\n<A/>"}',
		`{"a": "${"x".repeat(10_000)}"}`,
		'{"a": "unfinished',
	])("%j", (text) => expect(best(text)).toBe("json"));
});

describe("is Python", () => {
	test.each([
		"{'a': 1}",
		"{u'a': u'x'}",
		"['x', 'y']",
		'{"Enabled": True}',
		'{"Comment": None}',
		'{"a": "b"}  # comment',
		'{"a": x, "b": datetime.datetime(2020, 1, 1)}',
		'config = {"a": "b"}',
		'client.create_distribution(DistributionConfig={"a": "b"})',
		"dict(a=1)",
		"OrderedDict([('a', 1)])",
		">>> client.get_distribution_config(Id='E1')\n{'ETag': 'E2'}",
		"import boto3\n\nclient = boto3.client('cloudfront')\n",
		'def config():\n    return {"a": "b"}\n',
		"nfig': {'a': 'b'}}, 'Enabled': True",
		`{"a": "${"x".repeat(10_000)}", "Enabled": True}`,
		"{'a': 'unfinished",
		"# a comment\n{'a': 'b', 'c': true_value}",
	])("%j", (text) => expect(best(text)).toBe("python"));
});

describe("is neither", () => {
	test.each([
		"",
		" \n",
		"hello",
		"Hello, world. It's fine!",
		"<DistributionConfig><Enabled>true</Enabled></DistributionConfig>",
	])("%j", (text) => {
		expect(jsonFormat.sniff(text)).toBe(0);
		expect(pythonFormat.sniff(text)).toBe(0);
	});
});

test("whole files", () => {
	const valid = (text: string) => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};
	for (const { file } of corpusFiles("cli-json", "placebo-json")) expect(best(corpusText(file)), file).toBe("json");
	for (const { file } of corpusFiles("python")) {
		const text = corpusText(file);
		expect(best(text), file).toBe(valid(text) ? "json" : "python");
	}
	for (const { file } of corpusFiles("xml")) expect(best(corpusText(file)), file).toBe("xml");
});
