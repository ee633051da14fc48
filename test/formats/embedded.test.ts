import { describe, expect, test } from "vitest";
import { getNode } from "../../src/document/access";
import type { Document } from "../../src/document/document";
import type { Node } from "../../src/document/node";
import { toPlainValue } from "../../src/document/value";
import { walkTree } from "../../src/document/walk";
import { type ReadOptions, readDocuments } from "../../src/formats/read";

const ARN = "arn:aws:cloudfront::123456789012:distribution/E1A2B3C4D5";
const config = {
	CallerReference: "2017-10-26T09:14:02Z",
	Comment: 'quotes " and \\ and \u00e9\u{1f600}\n<b>',
	Enabled: true,
	PriceClass: "PriceClass_100",
	Origins: { Quantity: 1, Items: [{ Id: "media", DomainName: "media.s3.amazonaws.com" }] },
	DefaultCacheBehavior: { TargetOriginId: "media", ViewerProtocolPolicy: "https-only", MinTTL: 0 },
	ViewerCertificate: {
		ACMCertificateArn: "arn:aws:acm:us-east-1:123456789012:certificate/1",
		SSLSupportMethod: "sni-only",
	},
};
const xml = (version = "2017-03-25", comment = "a &amp; b") =>
	`<?xml version="1.0" encoding="UTF-8"?>\n<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/${version}/"><CallerReference>r</CallerReference><Comment>${comment}</Comment><Enabled>true</Enabled></DistributionConfig>`;
const bare = "<DistributionConfig><CallerReference>r</CallerReference><Enabled>true</Enabled></DistributionConfig>";
const base64 = (text: string) => Buffer.from(text).toString("base64");
const json = (value: unknown) => JSON.stringify(value);

/** As CloudTrail and AWS Config spell it: each key with a small first letter, and `aCMCertificateArn`. */
function lowerCamel(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(lowerCamel);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, below]) => [key.charAt(0).toLowerCase() + key.slice(1), lowerCamel(below)]),
	);
}

const harEntry = (response: object, request: object = {}) => ({
	startedDateTime: "2026-11-20T10:00:00.000Z",
	request: {
		method: "GET",
		url: "https://cloudfront.amazonaws.com/2016-09-29/distribution/E1A2B3C4D5/config",
		headers: [{ name: "Authorization", value: "AWS4-HMAC-SHA256 …" }],
		...request,
	},
	response: { status: 200, headers: [{ name: "ETag", value: "E2QWRUHAPOMQZL" }], ...response },
});
const har = (...entries: object[]) => ({ log: { version: "1.2", creator: { name: "DevTools" }, entries } });

const trail = {
	eventVersion: "1.08",
	eventSource: "cloudfront.amazonaws.com",
	eventName: "UpdateDistribution2020_05_31",
	apiVersion: "2020_05_31",
	requestParameters: {
		distributionConfig: {
			...(lowerCamel(config) as object),
			comment: "HIDDEN_DUE_TO_SECURITY_REASONS",
		},
		id: "E1A2B3C4D5",
		ifMatch: "E2",
	},
	responseElements: {
		distribution: { id: "E1A2B3C4D5", aRN: ARN, status: "InProgress", distributionConfig: lowerCamel(config) },
		eTag: "E3",
	},
};
const configItem = {
	version: "1.3",
	resourceType: "AWS::CloudFront::Distribution",
	resourceId: "E1A2B3C4D5",
	configuration: json({ id: "E1A2B3C4D5", aRN: ARN, status: "Deployed", distributionConfig: lowerCamel(config) }),
};

type Expected = [
	shape: string,
	where: string,
	more?: Partial<Pick<Document, "id" | "etag" | "apiVersion" | "apiVersionFrom" | "format">>,
];

const SHAPES: [name: string, text: string, expected: Expected[], options?: ReadOptions][] = [
	[
		"boto3 with ResponseMetadata",
		json({
			ResponseMetadata: { HTTPStatusCode: 200, HTTPHeaders: { etag: "E2", "content-type": "text/xml" } },
			Distribution: { Id: "E1", ARN, DistributionConfig: config },
		}),
		[["GetDistributionResult", "", { id: "E1", etag: "E2" }]],
	],
	[
		"SDK v3 with $metadata",
		json({ $metadata: { httpStatusCode: 200, attempts: 1 }, ETag: "E2", DistributionConfig: config }),
		[["GetDistributionConfigResult", "", { etag: "E2" }]],
	],
	["the CLI", json({ ETag: "E2", DistributionConfig: config }), [["GetDistributionConfigResult", "", { etag: "E2" }]]],
	["a JSON text in a JSON string", json(json({ DistributionConfig: config })), [["CreateDistributionRequest", ""]]],
	[
		"four strings in each other",
		json({ a: json({ b: json({ c: json({ d: json(config) }) }) }) }),
		[["DistributionConfig", "a.b.c.d"]],
	],
	[
		"a console envelope with XML",
		json({
			path: "/2018-11-05/distribution/E1A2B3C4D5/config",
			method: "PUT",
			headers: { "If-Match": "E2" },
			contentString: bare,
		}),
		[
			[
				"DistributionConfig",
				"contentString",
				{ id: "E1A2B3C4D5", etag: "E2", apiVersion: "2018-11-05", apiVersionFrom: "url", format: "xml" },
			],
		],
	],
	[
		"a console envelope around a refusal",
		json({
			statusCode: 400,
			contentString: "<ErrorResponse><Error><Code>InvalidArgument</Code></Error></ErrorResponse>",
		}),
		[["ErrorResponse", "contentString"]],
	],
	[
		"an envelope with JSON, in a list",
		json([{ path: "/x" }, { path: "/2020-05-31/distribution", method: "POST", contentString: json(config) }]),
		[["DistributionConfig", "[1].contentString", { id: null, apiVersionFrom: "url" }]],
	],
	[
		"HAR",
		json(
			har(
				{ request: { url: "https://example.com/" }, response: { content: { text: "<html>" } } },
				harEntry({ content: { mimeType: "text/xml", text: bare } }),
				harEntry(
					{ content: { text: base64(xml()), encoding: "base64" } },
					{
						method: "PUT",
						headers: [{ name: "if-match", value: "E1" }],
						postData: { mimeType: "text/xml", text: xml("2020-05-31") },
					},
				),
			),
		),
		[
			[
				"DistributionConfig",
				"log.entries[1].response.content.text",
				{ id: "E1A2B3C4D5", etag: "E2QWRUHAPOMQZL", apiVersion: "2016-09-29", apiVersionFrom: "url" },
			],
			["DistributionConfig", "log.entries[2].request.postData.text", { etag: "E1", apiVersionFrom: "namespace" }],
			[
				"DistributionConfig",
				"log.entries[2].response.content.text",
				{ etag: "E2QWRUHAPOMQZL", apiVersion: "2017-03-25" },
			],
		],
	],
	[
		"a CloudTrail event",
		json({ Records: [trail] }),
		[
			[
				"UpdateDistributionRequest",
				"Records[0].requestParameters",
				{ id: "E1A2B3C4D5", etag: "E2", apiVersion: "2020-05-31" },
			],
			["GetDistributionResult", "Records[0].responseElements", { id: "E1A2B3C4D5", etag: "E3" }],
		],
	],
	[
		"a CloudTrail event found by lookup-events",
		json({ Events: [{ EventName: "UpdateDistribution2020_05_31", CloudTrailEvent: json(trail) }] }),
		[
			["UpdateDistributionRequest", "Events[0].CloudTrailEvent.requestParameters", { etag: "E2" }],
			["GetDistributionResult", "Events[0].CloudTrailEvent.responseElements", { etag: "E3" }],
		],
	],
	[
		"an EventBridge event",
		json({ version: "0", "detail-type": "AWS API Call via CloudTrail", source: "aws.cloudfront", detail: trail }),
		[
			["UpdateDistributionRequest", "detail.requestParameters"],
			["GetDistributionResult", "detail.responseElements"],
		],
	],
	["an AWS Config item", json(configItem), [["Distribution", "configuration", { id: "E1A2B3C4D5" }]]],
	[
		"an AWS Config item, encoded twice",
		json({ configurationItems: [{ ...configItem, configuration: json(configItem.configuration) }] }),
		[["Distribution", "configurationItems[0].configuration", { id: "E1A2B3C4D5" }]],
	],
	[
		"a form",
		new URLSearchParams({ csrf: "x y", config: xml(), other: "1" }).toString(),
		[["DistributionConfig", "config", { apiVersion: "2017-03-25", format: "xml" }]],
	],
	[
		"a form in HAR, its fields taken apart beside it",
		json({
			mimeType: "application/x-www-form-urlencoded",
			text: new URLSearchParams({ payload: xml("2017-03-25") }).toString(),
			params: [{ name: "payload", value: xml("2017-03-25") }],
		}),
		[["DistributionConfig", "text.payload"]],
	],
	[
		"a form in HAR of which only the fields are there",
		json({
			mimeType: "application/x-www-form-urlencoded",
			text: "",
			params: [{ name: "a", value: xml("2017-03-25") }],
		}),
		[["DistributionConfig", "params[0].value"]],
	],
	[
		"a form in HAR",
		json(
			har(
				harEntry(
					{},
					{ postData: { text: new URLSearchParams({ body: json({ DistributionConfig: config }) }).toString() } },
				),
			),
		),
		[["CreateDistributionRequest", "log.entries[0].request.postData.text.body"]],
	],
	[
		"XML in a CDATA section and in references",
		`<Log><Body><![CDATA[${bare}]]></Body><Body>${bare.replaceAll("<", "&lt;")}</Body></Log>`,
		[
			["DistributionConfig", "Body"],
			["DistributionConfig", "Body"],
		],
	],
	[
		"a Python dict around XML",
		`{'status': 200, 'body': '''${xml()}'''}`,
		[["DistributionConfig", "body", { format: "xml" }]],
	],
	[
		"a program around XML",
		`xml = """\n${xml()}\n"""\nmodule.exports = (options) -> nock('https://x').reply(200, xml, {'etag': options.id,\n 'a': 'b'})`,
		[["DistributionConfig", "", { apiVersion: "2017-03-25", format: "xml" }]],
	],
	[
		"a response of which URL and ETag are known",
		bare,
		[["DistributionConfig", "", { id: "E1", etag: "E9", apiVersion: "2016-01-28", apiVersionFrom: "url" }]],
		{ url: "https://cloudfront.amazonaws.com/2016-01-28/distribution/E1/config", etag: "E9" },
	],
];

describe("configs hidden in something larger", () => {
	test.each(SHAPES)("%s", (_, text, expected, options) => {
		const { documents } = readDocuments(text, options);
		expect(documents.map((one) => [one.shape, one.where])).toEqual(expected.map(([shape, where]) => [shape, where]));
		for (const [index, [, , more]] of expected.entries()) expect(documents[index]).toMatchObject(more ?? {});
		for (const one of documents) expect(one.source).toBe(text);
	});

	test.each(SHAPES)("%s: each value points at itself", (_, text, _expected, options) => {
		for (const document of readDocuments(text, options).documents) expectRanges(document, text);
	});
});

/** A string stands between its offsets in one spelling or another; what is base64 stands in the whole of it. */
function expectRanges({ root }: Document, text: string): void {
	const plain = (spelled: string) => spelled.replace(/%[0-9A-F]{2}|[^A-Za-z0-9.]/g, "");
	const check = (node: Node) => {
		const range = text.slice(node.start, node.end);
		expect(node.start).toBeLessThanOrEqual(node.end);
		if (/^"?[A-Za-z0-9+/=]{60,}"?$/.test(range)) return;
		if (typeof node.value === "string" && /^[\w.-]*$/.test(node.value)) expect(plain(range)).toBe(plain(node.value));
		if (node.kind === "boolean") expect(range).toBe(String(node.value));
	};
	walkTree(root, ({ entry }) => {
		check(entry.node);
		return true;
	});
}

test("what was escaped is read as it was meant", () => {
	const [document] = readDocuments(json({ body: json(config) })).documents;
	expect(document && toPlainValue(document.root, document.source)).toEqual(config);
	const comment = getNode(document?.root, "Comment");
	expect(document?.source.slice(comment?.start, comment?.end)).toBe(json(json(config.Comment)).slice(1, -1));
	expect(document?.isEmbedded).toBe(true);
	expect(readDocuments(json(config)).documents[0]?.isEmbedded).toBe(false);
});

test("a document says that CloudTrail has left values out", () => {
	const [document] = readDocuments(json(trail)).documents;
	expect(getNode(document?.root, "DistributionConfig", "Comment")?.value).toBe("HIDDEN_DUE_TO_SECURITY_REASONS");
	expect(document?.problems[0]?.message).toContain("HIDDEN_DUE_TO_SECURITY_REASONS");
	expect(getNode(document?.root, "DistributionConfig", "ViewerCertificate", "ACMCertificateArn")?.value).toContain(
		"arn:",
	);
});

test("problems inside of a string stand where the string has them", () => {
	const text = json({ body: bare.replace("true", "maybe") });
	const [problem] = readDocuments(text).documents[0]?.problems ?? [];
	expect(text.slice(problem?.start, problem?.end)).toBe("maybe");
});

describe("no config is found", () => {
	test.each([
		["in JSON of others", json([{ id: 1, status: "open", comment: "", enabled: true, items: [] }])],
		["five strings deep", json({ a: json({ b: json({ c: json({ d: json({ e: json(config) }) }) }) }) })],
		["in prose that names it", json({ text: "Set CallerReference in the DistributionConfig" })],
		["in S3's XML", "<ListBucketResult><Name>b</Name><Contents><Key>k</Key></Contents></ListBucketResult>"],
	])("%s", (_, text) => {
		expect(readDocuments(text).documents.filter((one) => one.shape !== null)).toEqual([]);
	});
});

test("a HAR of 4 MB is read", () => {
	const page = "<html><body>distribution config</body></html>".repeat(60);
	const other = harEntry({ content: { mimeType: "text/html", text: page } }, { url: "https://example.com/a" });
	const headers = Array.from({ length: 25 }, (_, index) => ({ name: `x-header-${index}`, value: "value" }));
	other.request.headers = headers;
	const entries: object[] = Array.from({ length: 1100 }, () => other);
	entries[900] = harEntry({ content: { text: xml() } });
	const text = json(har(...entries));
	expect(text.length).toBeGreaterThan(4_000_000);
	const { documents } = readDocuments(text);
	expect(documents.map((one) => one.where)).toEqual(["log.entries[900].response.content.text"]);
});

describe("hostile texts", () => {
	const fill = (part: string, length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
	const SIZE = 500_000;
	test.each([
		["a form of brackets", `a=CallerReference${fill("%7B", SIZE)}`],
		["a form of fields", fill("a%7B=CallerReference%7B&", SIZE)],
		["a percent sign and no more", `cloudfront=%7B${fill("%", SIZE)}`],
		["base64 of brackets", json({ a: base64(`{"cloudfront": ${fill("[", SIZE)}`) })],
		["brackets in a string", json({ a: `{"CallerReference": ${fill("[", SIZE)}` })],
		["tags in a string", json({ a: fill("<DistributionConfig>", SIZE) })],
		[
			"many strings that look like it",
			json(fill(`{"CallerReference", "Enabled": true, "Comment": "",:`, SIZE).split(":")),
		],
		["many small configs in strings", json(Array.from({ length: 5000 }, () => bare))],
		["backslashes", `{"a": "{\\"CallerReference${fill("\\\\", SIZE)}`],
		["references", `<a>{"CallerReference"${fill("&amp;", SIZE)}</a>`],
		[
			"headers that are no headers",
			json({
				headers: fill("etag,", SIZE)
					.split(",")
					.map((name) => ({ name })),
			}),
		],
	])("%s", (_, text) => {
		const { documents } = readDocuments(text);
		expect(documents.length).toBeLessThanOrEqual(2000);
	});

	test("a key such as __proto__ is only a name", () => {
		const text = `{"__proto__": {"path": "/2020-05-31/distribution/E9/config"}, "constructor": ${json(json(config))}}`;
		expect(readDocuments(text).documents.map((one) => [one.where, one.id])).toEqual([["constructor", null]]);
	});

	test("texts that were cut or mixed up are read as far as they go, and nothing points outside of them", () => {
		let seed = 1;
		const random = (below: number) => {
			seed = (seed * 48271) % 2147483647;
			return seed % below;
		};
		for (let round = 0; round < 600; round++) {
			const [, text] = SHAPES[round % SHAPES.length] as (typeof SHAPES)[number];
			const at = random(text.length);
			const piece = ["", '"', "\\", "{", "<", "%", "\u{1f600}", "&"][random(8)];
			const broken = text.slice(0, at) + piece + text.slice(at + random(30));
			for (const { root, problems } of readDocuments(broken).documents) {
				const inside = (start: number, end: number) => 0 <= start && start <= end && end <= broken.length;
				expect(problems.every((one) => inside(one.start, one.end))).toBe(true);
				walkTree(root, ({ entry }) => {
					expect(inside(entry.start, entry.end) && inside(entry.node.start, entry.node.end)).toBe(true);
					return true;
				});
			}
		}
	});
});
