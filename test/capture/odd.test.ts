import { expect, test, vi } from "vitest";
import { configXml, distributionXml, errorXml, ID } from "../../scripts/lib/apiDocuments.mjs";
import { type Call, createCall, createUnreadableCall } from "../../src/capture/call";
import { getApiRequest } from "../../src/capture/envelope";
import type { Exchange } from "../../src/capture/exchange";
import { buildTimelines } from "../../src/capture/timeline";
import { getNode, getText } from "../../src/document/access";
import type { Document } from "../../src/document/document";
import { toCall } from "./flow";

const API = "https://cloudfront.amazonaws.com/2020-05-31/distribution";
const CONFIG = `${API}/${ID}/config`;
const STAGING = "E9STAGING";

/** A request that began so many seconds after the first. */
function at(seconds: number, one: Partial<Exchange>): Exchange {
	return {
		url: CONFIG,
		method: "GET",
		status: 200,
		requestBody: null,
		responseBody: null,
		bodyMissing: false,
		ifMatch: null,
		etag: null,
		...one,
		time: 1_760_000_000_000 + seconds * 1000,
	};
}

const reads = (comment: string, etag: string | null) => ({ responseBody: configXml(comment), etag });
const updates = (comment: string, ifMatch: string, etag: string) => ({
	method: "PUT",
	requestBody: configXml(comment),
	responseBody: distributionXml(configXml(comment)),
	ifMatch,
	etag,
});

const commentOf = ({ root }: Document) =>
	getText(
		getNode(root, "Comment") ??
			getNode(root, "Distribution", "DistributionConfig", "Comment") ??
			getNode(root, "DistributionConfig", "Comment"),
	);

/** Of each call that says something of a config, in order: what it is and what it is compared with. */
function listEntries(exchanges: readonly Exchange[]) {
	const calls = exchanges.map(toCall).filter((one): one is Call => one !== null);
	return buildTimelines(calls).flatMap(({ id, entries }) =>
		entries.map(({ call, comparisons }) => [
			id,
			call.operation,
			...comparisons.map(({ kind, before, after }) => `${kind}: ${commentOf(before)} > ${commentOf(after)}`),
		]),
	);
}

test("a late response with a replaced version is not drift, and is the start of the edit", () => {
	const edit = [
		[ID, "UpdateDistribution", "edit: first > mine", "result: mine > mine"],
		[ID, "GetDistributionConfig"],
	];
	expect(
		listEntries([at(0, updates("mine", "V1", "V2")), at(1, reads("first", "V1")), at(2, reads("mine", "V2"))]),
	).toEqual([...edit, [ID, "GetDistributionConfig"]]);
	expect(listEntries([at(0, updates("mine", "V1", "V2")), at(0, reads("first", "V1"))])).toEqual(edit);
});

test("a refused edit starts from the version that it names, though that is read only after it", () => {
	const { etag, responseBody, ...sent } = updates("mine", "V1", "");
	const refused = { ...sent, status: 400, responseBody: errorXml("InvalidArgument") };
	expect(listEntries([at(0, reads("older", "V0")), at(1, refused), at(2, reads("first", "V1"))])[1]).toEqual([
		ID,
		"UpdateDistribution",
		"edit: first > mine",
	]);
});

test("an edit from a version that was never captured is not compared as an edit of the last known one", () => {
	expect(listEntries([at(0, reads("old", "V1")), at(1, updates("mine", "V7", "V8"))])[1]).toEqual([
		ID,
		"UpdateDistribution",
		"sinceLastKnown: old > mine",
		"result: mine > mine",
	]);
});

test("configs that name no distribution are not compared with each other", () => {
	const own = (comment: string, etag: string) => ({
		url: `https://inventory.example.com/${comment}`,
		responseBody: `{"ETag":"${etag}","Config":${JSON.stringify(configXml(comment))}}`,
	});
	expect(listEntries([at(0, own("one", "A")), at(1, own("another", "B"))])).toEqual([
		[null, null],
		[null, null],
	]);
});

test("historical records of CloudTrail and AWS Config are neither versions nor drift", () => {
	const distributionConfig = {
		callerReference: "r",
		comment: "old",
		enabled: true,
		origins: { quantity: 1, items: [{ id: "media", domainName: "media.example.com" }] },
		defaultCacheBehavior: { targetOriginId: "media", viewerProtocolPolicy: "https-only" },
	};
	const distribution = { id: ID, status: "Deployed", domainName: "d1.cloudfront.net", distributionConfig };
	const event = {
		eventName: "UpdateDistribution2020_05_31",
		requestParameters: { id: ID, ifMatch: "V0", distributionConfig },
		responseElements: { eTag: "V1", distribution },
	};
	const item = {
		resourceType: "AWS::CloudFront::Distribution",
		resourceId: ID,
		configuration: JSON.stringify(distribution),
	};
	const events = { Events: [{ CloudTrailEvent: JSON.stringify(event) }] };
	const past = [
		{ url: "https://cloudtrail.eu-west-1.amazonaws.com/", responseBody: JSON.stringify(events) },
		{ url: "https://config.eu-west-1.amazonaws.com/", responseBody: JSON.stringify({ configurationItems: [item] }) },
	];
	const flow = [
		at(0, reads("first", "V5")),
		...past.map((one, index) => at(1 + index, one)),
		at(3, reads("now", "V6")),
	];
	expect(listEntries(flow)).toEqual([
		[ID, "GetDistributionConfig"],
		[ID, null],
		[ID, "GetDistribution"],
		[ID, "GetDistributionConfig", "drift: first > now"],
	]);
});

test("a copy, a promotion and a delete are writes of their own, with no edit in them", () => {
	const copy = {
		url: `${API}/${ID}/copy`,
		method: "POST",
		status: 201,
		requestBody:
			"<CopyDistributionRequest><Staging>true</Staging><CallerReference>c</CallerReference></CopyDistributionRequest>",
		responseBody: distributionXml(configXml("staging"), STAGING),
		ifMatch: "V1",
		etag: "S1",
	};
	const promotion = {
		url: `${API}/${ID}/promote-staging-config?StagingDistributionId=${STAGING}`,
		method: "PUT",
		responseBody: distributionXml(configXml("promoted")),
		ifMatch: "V1, S1",
		etag: "V2",
	};
	const removal = { url: `${API}/${STAGING}`, method: "DELETE", status: 204, ifMatch: "S1" };
	expect(listEntries([at(0, reads("first", "V1")), at(1, copy), at(2, promotion), at(3, removal)])).toEqual([
		[ID, "GetDistributionConfig"],
		[ID, "UpdateDistributionWithStagingConfig", "drift: first > promoted"],
		[STAGING, "CopyDistribution"],
		[STAGING, "DeleteDistribution"],
	]);
	const refused = { ...copy, status: 412, responseBody: errorXml("PreconditionFailed"), etag: null };
	expect(listEntries([at(0, reads("first", "V1")), at(1, refused)])[1]).toEqual([ID, "CopyDistribution"]);
});

test("the ETag of a console's own server is not that of the distribution", () => {
	const answer = { statusCode: 200, headers: { ETag: "V1" }, contentString: configXml("first") };
	const wrapped = {
		url: "https://console.example.com/call",
		method: "POST",
		requestBody: JSON.stringify({ path: `/2020-05-31/distribution/${ID}/config`, method: "GET" }),
		responseBody: JSON.stringify(answer),
		etag: 'W/"51-a"',
	};
	expect(toCall(at(0, wrapped))?.etag).toBe("V1");
});

const refusedInEnvelope = (status: string) =>
	at(0, {
		url: "https://console.example.com/call",
		method: "POST",
		requestBody: JSON.stringify({
			path: `/2020-05-31/distribution/${ID}/config`,
			method: "PUT",
			contentString: configXml("mine"),
		}),
		responseBody: `{"status": ${status}, "contentString": ${JSON.stringify(errorXml("InvalidArgument"))}}`,
	});

test.each([
	["an object", "{}", null],
	["an object that cannot become a number", '{"toString": 1, "valueOf": 1}', null],
	["a list too deep to become a text", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, null],
	["a text", '"400"', 400],
])("an envelope whose status is %s is a refusal all the same", (_, status, expected) => {
	expect(toCall(refusedInEnvelope(status))?.refusal).toMatchObject({ code: "InvalidArgument", status: expected });
});

test("the envelope in a body is looked for once, whoever asks what the request was", () => {
	const exchange = refusedInEnvelope("400");
	const parse = vi.spyOn(JSON, "parse");
	const { url } = getApiRequest(exchange);
	expect(toCall(exchange)).toMatchObject({ operation: "UpdateDistribution", refusal: { status: 400 } });
	expect(getApiRequest(exchange).url).toBe(url);
	const reads = parse.mock.calls.filter(([text]) => text === exchange.requestBody).length;
	parse.mockRestore();
	expect(reads).toBe(1);
});

test("a call that reading fails on is still in the timeline, and says why", () => {
	const faulty = {
		get root(): never {
			throw new Error("planted");
		},
	} as unknown as Document;
	const read = at(1, { responseBody: configXml("a") });
	const failed = createCall(read, [], [faulty]);
	expect(failed).toMatchObject({
		operation: "GetDistributionConfig",
		kind: "read",
		id: ID,
		received: null,
		failure: "planted",
	});
	const calls = [at(0, reads("first", "V1")), at(2, updates("mine", "V1", "V2"))].map(toCall);
	const [timeline] = buildTimelines([...calls, failed].filter((one) => one !== null));
	expect(timeline?.entries.map(({ call, comparisons }) => [call.failure, comparisons.length])).toEqual([
		[null, 0],
		["planted", 0],
		[null, 2],
	]);
});

test.each([
	["GET", `${API}?Marker=x`, { operation: "ListDistributions", kind: "list", id: null }],
	["PUT", CONFIG, { operation: "UpdateDistribution", kind: "write", id: ID }],
	["POST", "https://example.com/call", { operation: null, kind: "read", id: null }],
])("an unreadable %s %s is known by its request line", (method, url, expected) => {
	const call = createUnreadableCall(at(0, { method, url, responseBody: "<" }), "the worker died");
	expect(call).toMatchObject({ ...expected, failure: "the worker died", sent: null, received: null, refusal: null });
});
