import { describe, expect, test } from "vitest";
import { toPlainValue } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";

const value = (text: string) => {
	const { documents } = readDocuments(text);
	return documents.map((one) => toPlainValue(one.root, one.source));
};
const shapes = (text: string) => readDocuments(text).documents.map((one) => [one.shape, one.where]);

const config = { CallerReference: "x", Comment: "", Enabled: true, Origins: { Quantity: 0 }, DefaultCacheBehavior: {} };

describe("what a text turns out to be", () => {
	test.each([
		[{ DistributionConfig: config }, "CreateDistributionRequest"],
		[{ DistributionConfig: config, Id: "E1", IfMatch: "E2" }, "UpdateDistributionRequest"],
		[{ ETag: "E2", DistributionConfig: config }, "GetDistributionConfigResult"],
		[config, "DistributionConfig"],
		[
			{ DistributionConfigWithTags: { DistributionConfig: config, Tags: { Items: [] } } },
			"CreateDistributionWithTagsRequest",
		],
		[{ DistributionConfig: config, Tags: { Items: [] } }, "DistributionConfigWithTags"],
		[{ ETag: "E2", Distribution: { Id: "E1", DistributionConfig: config } }, "GetDistributionResult"],
		[{ Location: "https://", ETag: "E2", Distribution: { Id: "E1" } }, "CreateDistributionResult"],
		[{ DistributionList: { Marker: "", MaxItems: 100, IsTruncated: false, Quantity: 0 } }, "ListDistributionsResult"],
		[
			{ ResponseMetadata: { HTTPStatusCode: 200 }, ETag: "E2", DistributionConfig: config },
			"GetDistributionConfigResult",
		],
		[{ Error: { Code: "InvalidArgument", Message: "no" }, ResponseMetadata: {} }, "ErrorResponse"],
		[{ PathPattern: "a/*", TargetOriginId: "o", ViewerProtocolPolicy: "allow-all" }, "CacheBehavior"],
		[{ TargetOriginId: "o", ViewerProtocolPolicy: "allow-all" }, "DefaultCacheBehavior"],
		[{ Quantity: 1, Items: [{ Id: "a", DomainName: "b" }] }, "Origins"],
		[{ ACMCertificateArn: "arn", SSLSupportMethod: "sni-only" }, "ViewerCertificate"],
		[{ TargetOriginId: "o", LambdaFunctionAssociations: { Quantity: 0, Items: [] } }, "DefaultCacheBehavior"],
		[{ hello: "world" }, null],
	])("%j", (input, shape) => {
		expect(shapes(JSON.stringify(input))).toEqual([[shape, ""]]);
	});

	test("a config inside something larger says where", () => {
		expect(shapes(JSON.stringify({ status_code: 200, data: { ETag: "E", DistributionConfig: config } }))).toEqual([
			["GetDistributionConfigResult", "data"],
		]);
		expect(shapes(JSON.stringify([config, config]))).toEqual([
			["DistributionConfig", "[0]"],
			["DistributionConfig", "[1]"],
		]);
	});

	test("a call says which operation", () => {
		expect(shapes("client.update_distribution(Id='E1', DistributionConfig={'Comment': ''}, IfMatch=etag)")).toEqual([
			["UpdateDistributionRequest", ""],
		]);
	});

	test("XML by its root element", () => {
		expect(shapes("<DistributionConfig/>")).toEqual([["DistributionConfig", ""]]);
		expect(shapes("<Logging><Enabled>true</Enabled></Logging>")).toEqual([["LoggingConfig", ""]]);
		expect(shapes("<ErrorResponse><Error><Code>A</Code></Error></ErrorResponse>")).toEqual([["ErrorResponse", ""]]);
		expect(shapes("<Envelope><Body><DistributionConfig><Comment/></DistributionConfig></Body></Envelope>")).toEqual([
			["DistributionConfig", "Body.DistributionConfig"],
		]);
	});
});

describe("values are boto3's", () => {
	test("XML is typed by the schema", () => {
		expect(
			value(
				"<DistributionConfig><Enabled>true</Enabled><Aliases/><Comment> x </Comment><Origins><Quantity>1</Quantity><Items><Origin><Id>a</Id></Origin></Items></Origins><Nope>1</Nope><CacheBehaviors><Quantity>0</Quantity><Items/></CacheBehaviors></DistributionConfig>",
			),
		).toEqual([
			{
				Enabled: true,
				Aliases: {},
				Comment: " x ",
				Origins: { Quantity: 1, Items: [{ Id: "a" }] },
				Nope: "1",
				CacheBehaviors: { Quantity: 0, Items: [] },
			},
		]);
	});

	test("other spellings get the API's names, the first of two elements and the last of two keys count", () => {
		expect(
			value(
				'{"default_cache_behavior": {"default_ttl": 5, "targetOriginId": "a", "TargetOriginId": "b"}, "comment": ""}',
			),
		).toEqual([{ DefaultCacheBehavior: { DefaultTTL: 5, TargetOriginId: "b" }, Comment: "" }]);
		expect(value("<DistributionConfig><Comment>a</Comment><Comment>b</Comment></DistributionConfig>")).toEqual([
			{ Comment: "a" },
		]);
	});

	test("an expression keeps its source text", () => {
		expect(value("{'CallerReference': str(time()), 'Comment': 'x', 'Enabled': True}")).toEqual([
			{ CallerReference: { $opaque: "str(time())" }, Comment: "x", Enabled: true },
		]);
	});
});

test("an unreadable text gives a problem", () => {
	expect(readDocuments("").problems[0]?.message).toContain("text is empty");
	expect(readDocuments("hello").documents).toEqual([]);
});
