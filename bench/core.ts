import { spawnSync } from "node:child_process";
import { parser as pythonParser } from "@lezer/python";
import { Ajv } from "ajv";
import { XMLParser } from "fast-xml-parser";
import { create } from "jsondiffpatch";
import microdiff from "microdiff";
import { compareDocuments } from "../src/diff/compare";
import { toPlainValue } from "../src/document/value";
import { RequestFilter } from "../src/extension/devtools/requestFilter";
import { readDocuments } from "../src/formats/read";
import { searchLookup } from "../src/lookup/search/search";
import { allRules } from "../src/rules/catalogue";
import { check } from "../src/rules/run";
import { allStructures } from "../src/schema/schema";
import { readTable } from "../src/workspace/table/readTable";
import { jsonSchemaOf } from "./jsonSchema";
import { type Line, median, milliseconds, table } from "./measure";
import { configWith, documentOf, giantConfig, listOf, otherRequests, spellings } from "./samples";

type Texts = ReturnType<typeof spellings>;

/** Reading a large list in each format, against what others take for the same text. */
export function readers(texts: Texts): Line[] {
	const python = median(() => readDocuments(texts.python), 3);
	return [
		{
			what: "reading XML",
			ms: median(() => readDocuments(texts.xml), 3),
			against: "fast-xml-parser, values alone",
			againstMs: median(() => new XMLParser({ parseTagValue: false, trimValues: false }).parse(texts.xml), 3),
		},
		{
			what: "reading JSON",
			ms: median(() => readDocuments(texts.json), 3),
			against: "JSON.parse, values alone",
			againstMs: median(() => JSON.parse(texts.json), 3),
		},
		{
			what: "reading Python",
			ms: python,
			against: "@lezer/python, syntax alone",
			againstMs: median(() => pythonParser.parse(texts.python), 3),
		},
		...literalEval(texts.python, python),
	];
}

function literalEval(text: string, ms: number): Line[] {
	const program =
		"import ast,sys,time\nt=sys.stdin.read()\ns=time.perf_counter()\nast.literal_eval(t)\nprint((time.perf_counter()-s)*1000)";
	// It takes literals alone, no calls.
	const input = text.replace(/datetime\.datetime\([^()]*tzutc\(\)\)/g, '"2017-10-26T09:14:02.655Z"');
	const run = spawnSync("python3", ["-c", program], { input, encoding: "utf8", maxBuffer: 1 << 20 });
	if (run.status !== 0) return [];
	return [{ what: "reading Python", ms, against: "ast.literal_eval of CPython, once", againstMs: Number(run.stdout) }];
}

/** All rules on a config of 75 behaviors, against reading it and against a validator of its structures alone. */
export function rules(): Line[] {
	const config = configWith(75);
	const { xml } = spellings(config);
	const document = documentOf(config);
	const ms = median(() => check(document), 15);
	const what = `all ${allRules.length} rule files, 75 behaviors`;
	const validate = new Ajv({ allErrors: true, strict: false }).compile(
		jsonSchemaOf("DistributionConfig", document.apiVersion),
	);
	const value = toPlainValue(document.root, document.source);
	return [
		{ what, ms, against: "reading its XML", againstMs: median(() => readDocuments(xml), 15) },
		{ what, ms, against: "Ajv, types and enums alone", againstMs: median(() => validate(value), 15) },
	];
}

/**
 * Comparing two versions of a config of 75 behaviors, effects in sentences included, against plain diffs of the values.
 */
export function comparison(): Line[] {
	const before = documentOf(giantConfig(75, 100));
	const changed = giantConfig(75, 100) as unknown as { CacheBehaviors: { Items: { [member: string]: unknown }[] } };
	changed.CacheBehaviors.Items = changed.CacheBehaviors.Items.reverse();
	for (const [index, behavior] of changed.CacheBehaviors.Items.entries()) if (index % 5 === 0) behavior.MinTTL = index;
	const after = documentOf(changed as unknown as ReturnType<typeof giantConfig>);
	const values = [before, after].map((document) => toPlainValue(document.root, document.source) as object) as [
		object,
		object,
	];
	const patcher = create({
		objectHash: (item) => {
			const { PathPattern, Id } = item as { PathPattern?: string; Id?: string };
			return PathPattern ?? Id;
		},
	});
	const ms = median(() => compareDocuments(before, after, { findings: false }), 15);
	const what = "comparing 75 behaviors, reordered, and 100 origins";
	return [
		{ what, ms, against: "jsondiffpatch, values alone", againstMs: median(() => patcher.diff(...values), 15) },
		{ what, ms, against: "microdiff, values by index", againstMs: median(() => microdiff(...values), 15) },
	];
}

/** Queries of the lookup, against looking for the words in every name and doc line. */
export function lookup(): Line[] {
	const queries = ["mpv", "minimum_protocol_version", "how long is it cached", "MinimunProtocolVersoin", "412", "gzip"];
	const texts = allStructures.flatMap((structure) =>
		Object.entries(structure.members).map(
			([name, { doc }]) => `${structure.name}.${name} ${Object.values(doc).flat().join(" ")}`,
		),
	);
	const scan = (query: string) => {
		const words = query.toLowerCase().split(/\W+/);
		return texts.filter((text) => words.every((word) => text.toLowerCase().includes(word)));
	};
	return [
		{
			what: "one lookup",
			ms: median(() => queries.map((query) => searchLookup(query, 20)), 15) / queries.length,
			against: `looking for its words in ${texts.length} names and docs`,
			againstMs: median(() => queries.map(scan), 15) / queries.length,
		},
	];
}

/** What capture costs a page whose requests carry no config, against as little as parsing their addresses. */
export function capturing(): Line[] {
	const requests = otherRequests(10_000, () => undefined);
	const take = () => {
		const filter = new RequestFilter(() => undefined);
		for (const request of requests) filter.add(request);
	};
	const parse = () => requests.map(({ request }) => new URL(request.url));
	const what = "passing 10,000 requests without a config";
	return [{ what, ms: median(take, 15), against: "new URL of each", againstMs: median(parse, 15) }];
}

/** How time grows with the number of distributions: milliseconds for each should stay the same. */
export function growth(): string {
	const rows = [10, 100, 1000, 3000].map((count) => {
		const { xml } = spellings(listOf(count));
		const reading = median(() => readDocuments(xml), 3);
		const all = median(
			() =>
				[
					...readTable(
						{ source: xml, options: {}, maxValues: Number.POSITIVE_INFINITY, settings: {} },
						{ now: () => performance.now(), emit: () => {} },
					),
				].length,
			1,
		);
		return [
			String(count),
			milliseconds(reading),
			milliseconds(reading / count),
			milliseconds(all),
			milliseconds(all / count),
		];
	});
	return table(["distributions", "reading XML", "each", "as a table, checked", "each"], rows);
}
