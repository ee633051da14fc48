import { describe, expect, test } from "vitest";
import { toPlainValue, type Value } from "../../src/document/value";
import { walkTree } from "../../src/document/walk";
import { type Reading, readDocuments } from "../../src/formats/read";
import { type CorpusFile, corpusFiles, corpusText, leastOf } from "../corpus";
import { hasPython, runPython } from "../python";

/** The part of a value at a path such as `data.Items[0]`. */
function at(value: Value, where: string): Value {
	let found = value;
	for (const [, name, index] of where.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
		found = (found as { [key: string]: Value })[name ?? index ?? ""] as Value;
	}
	return found;
}

/** Every document of a text equals what an independent parser holds at the same place. */
function expectEqual(reading: Reading, whole: Value): void {
	expect(reading.documents.length).toBeGreaterThan(0);
	for (const document of reading.documents) {
		expect(toPlainValue(document.root, document.source)).toEqual(at(whole, document.where));
	}
}

function parseJson(text: string): Value | undefined {
	try {
		return JSON.parse(text) as Value;
	} catch {
		return undefined;
	}
}

describe("whole configurations", () => {
	const shares: string[] = [];

	test.each(["xml", "python", "cli-json", "placebo-json"])(
		"every file of %s reads and most are recognized",
		(folder) => {
			const files = corpusFiles(folder);
			const strangers = files.filter(({ file }) =>
				readDocuments(corpusText(file)).documents.every((one) => one.shape === null),
			);
			shares.push(`${folder}: ${files.length - strangers.length} of ${files.length} recognized`);
			console.info(shares.at(-1), strangers.map((one) => one.file).join(" "));
			expect(files.length).toBeGreaterThan(0);
			expect(strangers.length / files.length).toBeLessThan(0.1);
		},
	);

	/** `value` has the API's names; a file that spells one otherwise differs from its plain parse by that name. */
	const spellsNamesAsTheApi = (file: string) => {
		let same = true;
		for (const document of readDocuments(corpusText(file)).documents) {
			walkTree(document.root, ({ parent, entry }) => {
				same &&= parent.kind === "list" || entry.spelled === entry.key;
				return same;
			});
		}
		return same;
	};

	test("JSON equals JSON.parse", () => {
		const files = corpusFiles("cli-json", "placebo-json");
		const whole = files.filter(({ file }) => parseJson(corpusText(file)) !== undefined && spellsNamesAsTheApi(file));
		for (const { file } of whole) {
			expectEqual(readDocuments(corpusText(file), { format: "json" }), parseJson(corpusText(file)) as Value);
		}
		console.info(`JSON: ${whole.length} of ${files.length} files are whole, all equal`);
		expect(whole.length).toBeGreaterThanOrEqual(leastOf(12, 110));
	});

	test.skipIf(!hasPython("python3"))("Python equals ast.literal_eval", () => {
		const files = corpusFiles("python").filter(({ notes }) => notes.includes("literal_eval-ok"));
		const texts = files.map(({ file }) => corpusText(file));
		const values = runPython<Value[]>(
			"python3",
			"import ast,json,sys\njson.dump([ast.literal_eval(t) for t in json.load(sys.stdin)],sys.stdout)",
			texts,
		);
		texts.forEach((text, index) => {
			expectEqual(readDocuments(text, { format: "python" }), values[index] as Value);
		});
		console.info(`Python: ${files.length} pure literals, all equal`);
		expect(files.length).toBeGreaterThanOrEqual(leastOf(4, 10));
	});

	test.skipIf(!hasPython("/usr/bin/python3", "botocore"))("XML equals botocore's parser", () => {
		const files = corpusFiles("xml").filter(isWhole);
		const readings = files.map(({ file }) => readDocuments(corpusText(file)));
		const asked = readings.flatMap((reading, index) =>
			reading.documents
				.filter((one) => one.where === "" && one.shape !== null)
				.map((one) => ({
					file: files[index]?.file ?? "",
					shape: one.shape,
					version: one.apiVersion,
					text: one.source,
				})),
		);
		const values = runPython<(Value | null)[]>("/usr/bin/python3", BOTOCORE, asked);
		let equal = 0;
		asked.forEach((one, index) => {
			const expected = values[index];
			if (expected === null || expected === undefined) return;
			const [document] = readDocuments(one.text).documents;
			expect(onlyKnown(document ? toPlainValue(document.root, document.source) : null, expected), one.file).toEqual(
				expected,
			);
			equal++;
		});
		console.info(`XML: ${equal} of ${asked.length} documents are of a shape that botocore parses, all equal`);
		expect(equal).toBeGreaterThanOrEqual(leastOf(9, 25));
	});
});

const isWhole = ({ notes }: CorpusFile) => notes.includes("parse=xml-ok");

/** botocore leaves out what its model does not know; ours keeps it, so it is left out here to compare the rest. */
function onlyKnown(value: Value, like: Value): Value {
	if (Array.isArray(value) && Array.isArray(like))
		return value.map((one, index) => onlyKnown(one, like[index] ?? null));
	if (typeof value !== "object" || value === null || typeof like !== "object" || like === null) return value;
	const known = Object.entries(value).filter(([key]) => Object.hasOwn(like, key));
	return Object.fromEntries(
		known.map(([key, one]) => [key, onlyKnown(one, (like as { [key: string]: Value })[key] ?? null)]),
	);
}

const BOTOCORE = `
import json, sys
import botocore.session
from botocore.parsers import create_parser
session = botocore.session.get_session()
operations = {"DistributionConfig": "GetDistributionConfig", "Distribution": "GetDistribution", "DistributionList": "ListDistributions"}
answers = []
def plain(value):
    if isinstance(value, dict): return {k: plain(v) for k, v in value.items() if k != "ResponseMetadata"}
    if isinstance(value, list): return [plain(v) for v in value]
    if hasattr(value, "isoformat"): return value.isoformat()
    return value
for one in json.load(sys.stdin):
    name = operations.get(one["shape"])
    if name is None:
        answers.append(None)
        continue
    model = session.get_service_model("cloudfront", api_version=one["version"]).operation_model(name)
    parser = create_parser("rest-xml")
    parser._timestamp_parser = lambda text: text
    body = {"headers": {}, "status_code": 200, "body": one["text"].lstrip("\\ufeff").encode()}
    try:
        answers.append(plain(parser.parse(body, model.output_shape)).get(one["shape"]))
    except Exception as error:
        print(one["file"], error, file=sys.stderr)
        answers.append(None)
json.dump(answers, sys.stdout)
`;
