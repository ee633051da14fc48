import { describe, expect, test } from "vitest";
import { configXml } from "../../scripts/lib/apiDocuments.mjs";
import { type Exchange, type HarEntry, stripCredentials, toExchange } from "../../src/capture/exchange";
import { parseHar } from "../../src/capture/har";
import { isRelevantResponse } from "../../src/capture/relevance";
import { buildTimelines } from "../../src/capture/timeline";
import { DIRECT, ENVELOPED, toCall } from "./flow";

const SECRET = "s3cr3t";

/** A HAR entry as DevTools exports it, with everything in it that nobody should keep. */
function harEntry(one: Exchange): HarEntry & { time: number } {
	const headers = [
		{ name: "Authorization", value: `AWS4-HMAC-SHA256 Credential=AKIA${SECRET}` },
		{ name: "Cookie", value: `session=${SECRET}` },
		{ name: "X-Amz-Security-Token", value: SECRET },
		...(one.ifMatch ? [{ name: "If-Match", value: one.ifMatch }] : []),
	];
	return {
		startedDateTime: new Date(one.time).toISOString(),
		time: 12,
		request: {
			method: one.method,
			url: `${one.url}?X-Amz-Signature=${SECRET}#${SECRET}`,
			headers,
			...(one.requestBody !== null && { postData: { text: one.requestBody } }),
		},
		response: {
			status: one.status,
			headers: [{ name: "Set-Cookie", value: SECRET }, ...(one.etag ? [{ name: "ETag", value: one.etag }] : [])],
			content: {
				mimeType: "text/xml",
				size: one.responseBody?.length ?? 0,
				text: Buffer.from(one.responseBody ?? "").toString("base64"),
				encoding: "base64",
			},
		},
	};
}

const har = JSON.stringify({ log: { version: "1.2", entries: DIRECT.map(harEntry) } });

test("a HAR of a flow gives the exchanges of the flow", () => {
	expect(parseHar(har)).toEqual(DIRECT);
	const same = (exchanges: readonly Exchange[]) =>
		buildTimelines(exchanges.map(toCall).filter((one) => one !== null)).map(({ id, entries }) => [
			id,
			entries.map(({ call, comparisons }) => [call.operation, call.etag, comparisons.map((one) => one.kind)]),
		]);
	expect(same(parseHar(har) ?? [])).toEqual(same(DIRECT));
});

test.each(["", "{}", "[]", "null", '{"entries": 1}', '{"log": {"entries": {}}}', "<a/>"])("%j is no HAR", (text) => {
	expect(parseHar(text)).toBeNull();
});

test("malformed entries of a HAR are skipped", () => {
	// So deep that turning it into text overflows the stack.
	const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
	const odd = [
		null,
		1,
		{},
		{ request: null },
		{ request: { url: 5, headers: [null, { name: 1 }] } },
		...[{ toString: 1, valueOf: 1 }, "NESTED"].flatMap((value) => [
			{ ...harEntry(DIRECT[1] as Exchange), startedDateTime: value },
			{ request: { url: value, method: value }, response: { status: value, content: { size: value } } },
		]),
		harEntry(DIRECT[1] as Exchange),
	];
	const text = JSON.stringify({ log: { entries: odd } }).replaceAll('"NESTED"', nested);
	const undated = { ...DIRECT[1], time: 0 };
	expect(parseHar(text)).toEqual([undated, undated, DIRECT[1]]);
});

describe("secrets", () => {
	test("stores no header but If-Match and ETag, no cookie and no signature", () => {
		const kept = JSON.stringify(parseHar(har));
		expect(kept).not.toContain(SECRET);
		expect(kept).toContain('"ifMatch":"V1"');
	});

	test("user and password in a URL are not stored", () => {
		const entry: HarEntry = {
			request: { url: `https://me:${SECRET}@example.com/2020-05-31/distribution?MaxItems=2&t=${SECRET}` },
		};
		expect(toExchange(entry, { content: null, encoding: null }).url).toBe(
			"https://example.com/2020-05-31/distribution?MaxItems=2",
		);
	});

	test.each([
		JSON.stringify({ headers: { Authorization: SECRET, "x-csrf-token": SECRET }, contentString: "<a/>" }),
		JSON.stringify({
			credentials: { accessKeyId: SECRET, secretAccessKey: `${SECRET}\\"${SECRET}`, sessionToken: SECRET },
		}),
		JSON.stringify(JSON.stringify({ headers: { Cookie: `a="${SECRET}"` }, path: "/" })),
		`csrf=${SECRET}&content=%3Ca%2F%3E&sessionToken=${SECRET}`,
	])("an envelope loses its credentials: %s", (body) => {
		const left = stripCredentials(body);
		expect(left).not.toContain(SECRET);
		if (body.startsWith("{") || body.startsWith('"')) expect(() => JSON.parse(left)).not.toThrow();
	});

	test.each([0, 1, 2, 3])("a credential goes whole, and nothing else, in JSON within %i strings of JSON", (depth) => {
		const wrap = (value: unknown): string =>
			Array.from({ length: depth }).reduce<string>((text) => JSON.stringify(text), JSON.stringify(value));
		const unwrap = (text: string): unknown =>
			Array.from({ length: depth }).reduce<unknown>((value) => JSON.parse(String(value)), JSON.parse(text));
		for (const ending of ["", "\\", "\\\\", '"', '\\"', '\\\\"', '"\\', '","x":"', '\\","x":"']) {
			const body = (password: string) => ({ name: "a\\", password, contentString: configXml("x"), last: '\\"' });
			const left = stripCredentials(wrap(body(SECRET + ending + SECRET + ending)));
			expect(unwrap(left), ending).toEqual(body(""));
		}
	});

	test("a call whose envelope has a password that ends in a backslash is captured", () => {
		const [, , update] = ENVELOPED;
		const sent = { password: "abc\\", ...JSON.parse(update?.requestBody ?? "") };
		const entry = { ...harEntry(update as Exchange), request: { ...harEntry(update as Exchange).request } };
		entry.request.postData = { text: JSON.stringify(sent) };
		const [exchange] = parseHar(JSON.stringify({ log: { entries: [entry] } })) ?? [];
		expect(exchange && toCall(exchange)).toMatchObject({ operation: "UpdateDistribution", ifMatch: "V1", etag: "V2" });
	});

	test("a config is left as it is, also one with a header of that name", () => {
		const config = configXml("x").replace(
			"</Origin>",
			"<CustomHeaders><Items><OriginCustomHeader><HeaderName>Authorization</HeaderName></OriginCustomHeader></Items></CustomHeaders></Origin>",
		);
		expect(stripCredentials(config)).toBe(config);
		const json = JSON.stringify({ HeaderName: "Authorization", HeaderValue: "x", Cookies: { Forward: "none" } });
		expect(stripCredentials(json)).toBe(json);
	});
});

describe("which requests are looked into", () => {
	test.each([
		["https://cloudfront.amazonaws.com/2020-05-31/distribution", "text/xml", true],
		["https://cloudfront-fips.amazonaws.com/x", "", true],
		["https://cloudfront.global.api.aws/x", "", true],
		["https://cloudfront.cn-northwest-1.amazonaws.com.cn/2020-05-31/x", "", true],
		["http://127.0.0.1:3000/2017-03-25/distribution/E1/config", "", true],
		["https://us-east-1.console.aws.amazon.com/cloudfront/v4/api", "text/html", true],
		["https://console.example.com/api", "application/json; charset=utf-8", true],
		["https://example.com/feed", "application/atom+xml", true],
		["https://example.com/a.js", "application/javascript", false],
		["https://example.com/a.svg", "image/svg+xml", false],
		["https://example.com/", "text/html", false],
		["https://example.com/", "application/xhtml+xml", false],
		["data:application/json,{}", "application/json", false],
		["chrome-extension://abc/x.json", "application/json", false],
		["https://d1.cloudfront.net/image", "image/png", false],
	])("%s as %s: %s", (url, mime, relevant) => {
		expect(isRelevantResponse(url, mime)).toBe(relevant);
	});
});
