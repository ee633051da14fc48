import { describe, expect, test } from "vitest";
import { readDocuments } from "../../src/formats/read";
import { check } from "../../src/rules/run";

const CONFIG = '{"CallerReference": "a", "Comment": "", "Enabled": false}';
const XML =
	'<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/"><CallerReference>a</CallerReference><Comment></Comment><Enabled>false</Enabled></DistributionConfig>';
const PYTHON = CONFIG.replace("false", "False");

const har = (method: string) =>
	JSON.stringify({
		request: {
			method,
			url: "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1/config",
			postData: { text: XML },
		},
	});

const CASES: readonly (readonly [name: string, text: string, operation: "create" | "update" | null])[] = [
	["a call in Python", `client.update_distribution(Id="E1", DistributionConfig=${PYTHON})`, "update"],
	["a create call", `boto3.client("cloudfront").create_distribution(DistributionConfig=${PYTHON})`, "create"],
	["an input for the command line", `{"Id": "E1", "IfMatch": "E2", "DistributionConfig": ${CONFIG}}`, "update"],
	["a request that may be anything", `{"Id": "E1", "DistributionConfig": ${CONFIG}}`, null],
	[
		"a config with tags",
		`{"DistributionConfigWithTags": {"DistributionConfig": ${CONFIG}, "Tags": {"Items": []}}}`,
		"create",
	],
	["a command", `aws cloudfront update-distribution --id E1 --distribution-config '${CONFIG}'`, "update"],
	[
		"a command behind another",
		`aws cloudfront update-distribution\naws cloudfront create-distribution '${CONFIG}'`,
		"create",
	],
	["the output of a command", `$ aws cloudfront get-distribution-config --id E1\n${CONFIG}`, null],
	["a request as it was sent", `PUT /2020-05-31/distribution/E1/config HTTP/1.1\nHost: a\n\n${XML}`, "update"],
	["a request to create", `POST /2020-05-31/distribution HTTP/1.1\n\n${XML}`, "create"],
	["a captured call", har("PUT"), "update"],
	["a captured read", har("GET"), null],
	["a response", `{"ETag": "E2", "DistributionConfig": ${CONFIG}}`, null],
	["a bare config", CONFIG, null],
];

describe("the operation that a document states", () => {
	test.each(CASES)("%s", (_, text, operation) => {
		expect(readDocuments(text).documents[0]?.operation).toBe(operation);
	});

	test("comes with the method of a call, too", () => {
		const url = "https://cloudfront.amazonaws.com/2020-05-31/distribution/E1/config";
		expect(readDocuments(XML, { url, method: "PUT" }).documents[0]?.operation).toBe("update");
		expect(readDocuments(XML, { url: "https://example.com/", method: "PUT" }).documents[0]?.operation).toBe(null);
	});

	test("is used by the rules, unless another one is given", () => {
		const [document] = readDocuments(
			`client.update_distribution(Id="E1", IfMatch="E2", DistributionConfig=${PYTHON})`,
		).documents;
		if (!document) throw new Error("The call does not read");
		const isUpdate = (operation?: "create") =>
			check(document, { operation }).some((one) => one.rule === "IllegalUpdate/omitted-members");
		expect(isUpdate()).toBe(true);
		expect(isUpdate("create")).toBe(false);
	});
});
