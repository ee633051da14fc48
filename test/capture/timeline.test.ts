import { describe, expect, test } from "vitest";
import { ID } from "../../scripts/lib/apiDocuments.mjs";
import type { Call } from "../../src/capture/call";
import { findOperation } from "../../src/capture/operation";
import { findPredictions } from "../../src/capture/prediction";
import { buildTimelines, isVersionConflict } from "../../src/capture/timeline";
import { getNode, getText } from "../../src/document/access";
import type { Document } from "../../src/document/document";
import { DIRECT, ENVELOPED, toCall } from "./flow";

const commentOf = ({ root }: Document) =>
	getText(
		getNode(root, "Comment") ??
			getNode(root, "DistributionConfig", "Comment") ??
			getNode(root, "Distribution", "DistributionConfig", "Comment"),
	);

describe.each([
	["directly", DIRECT],
	["in a console's envelopes", ENVELOPED],
])("a flow sent %s", (_, exchanges) => {
	const calls = exchanges.map(toCall).filter((one): one is Call => one !== null);
	const all = buildTimelines(calls);
	const entries = all.find((one) => one.id === ID)?.entries ?? [];

	test("is recorded whole and in order", () => {
		expect(all.map((one) => one.id)).toEqual([null, ID]);
		expect(calls.map(({ operation, kind, ifMatch, etag }) => [operation, kind, ifMatch, etag])).toEqual([
			["ListDistributions", "list", null, null],
			["GetDistributionConfig", "read", null, "V1"],
			["UpdateDistribution", "write", "V1", "V2"],
			["UpdateDistribution", "write", "V2", null],
			["UpdateDistribution", "write", "V1", null],
			["GetDistribution", "read", null, "V3"],
		]);
		expect(calls.map((one) => one.completeness)).toEqual(["summary", "whole", "whole", null, null, "whole"]);
	});

	test("compares what was, what was sent, what came back, and what it became", () => {
		const compared = entries.map((entry) =>
			entry.comparisons.map(({ kind, before, after }) => [kind, commentOf(before), commentOf(after)]),
		);
		expect(compared).toEqual([
			[],
			[
				["edit", "first", "second"],
				["result", "second", "second, trimmed"],
				["drift", "second, trimmed", "by another"],
			],
			[
				["edit", "second, trimmed", "third"],
				["drift", "second, trimmed", "by another"],
			],
			[
				["edit", "first", "fourth"],
				["drift", "first", "by another"],
			],
			[["drift", "second, trimmed", "by another"]],
		]);
		expect(entries.map((one) => one.before?.matched ?? null)).toEqual([null, true, true, true, null]);
	});

	test("a refusal is matched with what the rules say of what was sent", () => {
		const [refused, stale] = [entries[2], entries[3]];
		const sent = refused?.call.sent as Document;
		const found = findPredictions({ sent, code: "InconsistentQuantities", operation: "update", before: null });
		expect(found.map((one) => one.path)).toEqual(["Aliases.Quantity"]);
		expect([refused, stale].map((one) => one?.call.refusal?.status)).toEqual([400, 412]);
		expect(refused && isVersionConflict(refused.call)).toBe(false);
		expect(stale && isVersionConflict(stale.call)).toBe(true);
	});
});

test("a write whose If-Match was never captured starts from the last known config, marked as such", () => {
	const calls = [DIRECT[1], DIRECT[3]].map((one) => one && toCall(one)) as Call[];
	expect(buildTimelines(calls)[0]?.entries[1]?.before).toMatchObject({ etag: "V1", matched: false });
});

test("a response that the browser does not provide is still in the timeline", () => {
	const [, get] = DIRECT;
	const call = get && toCall({ ...get, responseBody: null, bodyMissing: true });
	expect(call).toMatchObject({ operation: "GetDistributionConfig", id: ID, received: null });
});

test.each([
	["GET", "https://cloudfront.amazonaws.com/2020-05-31/distribution", "ListDistributions"],
	["GET", "/2017-03-25/distribution?Marker=x&MaxItems=2", "ListDistributions"],
	["POST", "/2017-03-25/distribution", "CreateDistribution"],
	["POST", "/2017-03-25/distribution?WithTags", "CreateDistributionWithTags"],
	["GET", "http://127.0.0.1:1/2017-03-25/distribution/E1", "GetDistribution"],
	["GET", "/2017-03-25/distribution/E1/config", "GetDistributionConfig"],
	["PUT", "/2017-03-25/distribution/E1/config", "UpdateDistribution"],
	["GET", "/2017-03-25/distributionsByWebACLId/x", "ListDistributionsByWebACLId"],
	["GET", "/2017-03-25/invalidation", null],
	["GET", "https://example.com/", null],
])("%s %s is %s", (method, url, operation) => {
	expect(findOperation(method, url)).toBe(operation);
});
