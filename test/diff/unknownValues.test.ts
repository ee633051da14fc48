import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import type { Document } from "../../src/document/document";
import { readDocuments } from "../../src/formats/read";

function toDocument(members: string): Document {
	const source = `{"CallerReference": "a", "Origins": {"Quantity": 0}, ${members}}`;
	const [document] = readDocuments(source, { format: "python" }).documents;
	if (!document) throw new Error("The source does not read");
	return document;
}

const inBehavior = (members: string) => `"DefaultCacheBehavior": {"TargetOriginId": "a", ${members}}`;
const inValues = (members: string) => inBehavior(`"ForwardedValues": {"QueryString": True, ${members}}`);

/** A value that is known before and only known to a program after. */
const rows: [name: string, before: string, after: string, says: RegExp][] = [
	["Enabled", '"Enabled": True', '"Enabled": enabled', /^The distribution may be disabled/],
	["IsIPV6Enabled", '"IsIPV6Enabled": True', '"IsIPV6Enabled": v6', /may no longer be able to connect/],
	[
		"QueryString",
		inBehavior('"ForwardedValues": {"QueryString": False}'),
		inBehavior('"ForwardedValues": {"QueryString": q}'),
		/CloudFront may forward query strings/,
	],
	[
		"Cookies",
		inValues('"Cookies": {"Forward": "all"}'),
		inValues('"Cookies": {"Forward": f}'),
		/the cache may start cold/i,
	],
	["Compress", inBehavior('"Compress": True'), inBehavior('"Compress": c'), /may compress/],
	["SmoothStreaming", inBehavior('"SmoothStreaming": True'), inBehavior('"SmoothStreaming": s'), /may be on/],
	[
		"ViewerProtocolPolicy",
		inBehavior('"ViewerProtocolPolicy": "https-only"'),
		inBehavior('"ViewerProtocolPolicy": p'),
		/may serve HTTP requests/,
	],
	["CachePolicyId", inBehavior('"CachePolicyId": "a"'), inBehavior('"CachePolicyId": p'), /may start cold/],
	[
		"AllowedMethods",
		inBehavior('"AllowedMethods": {"Quantity": 2, "Items": ["GET", "HEAD"]}'),
		inBehavior('"AllowedMethods": m'),
		/may accept other methods/,
	],
	[
		"RestrictionType",
		'"Restrictions": {"GeoRestriction": {"RestrictionType": "none", "Quantity": 0}}',
		'"Restrictions": {"GeoRestriction": {"RestrictionType": t, "Quantity": 0}}',
		/may serve viewers in other countries/,
	],
	[
		"TrustedSigners",
		inBehavior('"TrustedSigners": {"Enabled": True, "Quantity": 0}'),
		inBehavior('"TrustedSigners": {"Enabled": e, "Quantity": 0}'),
		/content may become public/,
	],
	["Logging", '"Logging": {"Enabled": True}', '"Logging": {"Enabled": e}', /may write access logs/],
];

describe("values that only a program knows", () => {
	it.each(rows)("%s", (_, before, after, says) => {
		const { changes } = compareDocuments(toDocument(before), toDocument(after), { findings: false });
		expect(changes.map(({ sentence }) => sentence).join("\n")).toMatch(says);
	});
});
