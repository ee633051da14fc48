import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document";
import type { FormatName } from "../../src/document/formatTraits";
import { toPlainValue, type Value } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import { structure } from "../arbitrary";
import { hasPython, runPython } from "../python";
import { sdkRead, sdkXml } from "./sdk";

const RUNS = 150;
const SEED = 20171026;
/** Debian's Python, for which its package of botocore is made. */
const SYSTEM_PYTHON = "/usr/bin/python3";

const configs = () => fc.sample(structure("DistributionConfig"), { numRuns: RUNS, seed: SEED });

function documentOf(text: string, format: FormatName): Document {
	const { documents, problems } = readDocuments(text, { format });
	expect(problems).toEqual([]);
	expect(documents).toHaveLength(1);
	return documents[0] as Document;
}

/** A config as our readers hold it. JSON is the spelling in which tests write it down. */
const ours = (config: Value) => documentOf(JSON.stringify({ DistributionConfig: config }), "json");
const value = (document: Document) => toPlainValue(document.root, document.source);

/** XML turns a carriage return that is not escaped into a line feed, and the SDKs do not escape it. */
const asXmlHolds = (config: Value): Value =>
	JSON.parse(JSON.stringify(config).replaceAll("\\r\\n", "\\n").replaceAll("\\r", "\\n"));

describe(`${RUNS} random configs`, () => {
	test("our XML, read by the AWS SDK for JavaScript", async () => {
		for (const config of configs()) {
			expect(await sdkRead(writeDocument(ours(config), "xml").text)).toEqual(config);
		}
	}, 120_000);

	test("the SDK's XML, read by us", async () => {
		for (const config of configs()) {
			expect(value(documentOf(await sdkXml(config), "xml"))).toEqual(asXmlHolds(config));
		}
	}, 120_000);

	test.skipIf(!hasPython(SYSTEM_PYTHON, "botocore"))(
		"botocore's XML, read by us, and ours read by botocore",
		() => {
			// Members younger than Debian's botocore are left out of what it is asked about: it refuses what it does not know.
			const known = fc.sample(structure("DistributionConfig", "2017-03-25"), { numRuns: RUNS, seed: SEED });
			const ourXml = known.map((config) => writeDocument(ours(config), "xml", "2017-03-25").text);
			const answers = runPython<{ xml: string; read: Value }[]>(SYSTEM_PYTHON, BOTOCORE, { known, ourXml });
			known.forEach((config, index) => {
				expect(value(documentOf(answers[index]?.xml ?? "", "xml"))).toEqual(asXmlHolds(config));
				expect(answers[index]?.read).toEqual(config);
			});
		},
		120_000,
	);

	test.skipIf(!hasPython("python3"))(
		"our Python, read by ast.literal_eval",
		() => {
			const all = configs();
			const texts = all.map((config) => writeDocument(ours(config), "python").text);
			expect(runPython("python3", LITERAL_EVAL, texts)).toEqual(all.map((config) => ({ DistributionConfig: config })));
		},
		120_000,
	);

	test.each(["xml", "python", "json"] as const)(
		"text to tree to text to tree, in %s",
		(format) => {
			for (const config of configs()) {
				const first = writeDocument(ours(config), format).text;
				const document = documentOf(first, format);
				const second = writeDocument(document, format).text;
				expect(second).toBe(first);
				expect(value(documentOf(second, format))).toEqual(value(document));
			}
		},
		120_000,
	);
});

const LITERAL_EVAL = `
import ast, json, sys
json.dump([ast.literal_eval(text) for text in json.load(sys.stdin)], sys.stdout)
`;

const BOTOCORE = `
import json, sys
import botocore.session
from botocore.serialize import create_serializer
from botocore.parsers import create_parser
session = botocore.session.get_session()
session.set_credentials("AKIDEXAMPLE", "secret")
client = session.create_client("cloudfront", region_name="us-east-1", api_version="2017-03-25")
model = client.meta.service_model
create, get = model.operation_model("CreateDistribution"), model.operation_model("GetDistributionConfig")
serializer, parser = create_serializer("rest-xml"), create_parser("rest-xml")
given = json.load(sys.stdin)
answers = []
for config, xml in zip(given["known"], given["ourXml"]):
    request = serializer.serialize_to_request({"DistributionConfig": config}, create)
    response = {"headers": {}, "status_code": 200, "body": xml.encode()}
    body = request["body"]
    answers.append({
        "xml": body.decode() if isinstance(body, bytes) else body,
        "read": parser.parse(response, get.output_shape).get("DistributionConfig"),
    })
json.dump(answers, sys.stdout)
`;
