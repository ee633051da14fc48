import { describe, expect, it } from "vitest";
import { compareDocuments } from "../../src/diff/compare";
import { getChildRows } from "../../src/diff/diffRows";
import { isIdentical } from "../../src/diff/side";
import { readDocuments } from "../../src/formats/read";
import { baseConfig, behavior, documentOf, edit, listOf, rewritten, set } from "./configs";

const OPTIONS = { findings: false };

function summary(id: string, comment = "A site") {
	const { CallerReference, DefaultRootObject, Logging, ...common } = baseConfig();
	return {
		Id: id,
		ARN: "",
		Status: "Deployed",
		LastModifiedTime: "2024-01-01T00:00:00Z",
		DomainName: "d.cloudfront.net",
		...common,
		Comment: comment,
		Staging: false,
	};
}

describe("what is compared", () => {
	const config = baseConfig();
	const bare = documentOf(config);
	const wraps = {
		Distribution: {
			Id: "E1",
			ARN: "a",
			Status: "Deployed",
			LastModifiedTime: "2024-01-01T00:00:00Z",
			InProgressInvalidationBatches: 0,
			DomainName: "d.cloudfront.net",
			DistributionConfig: config,
		},
		GetDistributionConfigResult: { ETag: "E1", DistributionConfig: config },
		GetDistributionResult: {
			ETag: "E1",
			Distribution: {
				Id: "E1",
				ARN: "a",
				Status: "Deployed",
				LastModifiedTime: "2024-01-01T00:00:00Z",
				InProgressInvalidationBatches: 0,
				DomainName: "d",
				DistributionConfig: config,
			},
		},
		UpdateDistributionRequest: { Id: "E1", IfMatch: "E1", DistributionConfig: config },
		DistributionConfigWithTags: { DistributionConfig: config, Tags: { Items: [{ Key: "team", Value: "web" }] } },
	};

	it.each(Object.entries(wraps))("a config in %s against a bare one", (shape, value) => {
		const wrapped = documentOf(value);
		expect(wrapped.shape).toBe(shape);
		const { scope, changes } = compareDocuments(wrapped, bare, OPTIONS);
		expect(scope).toMatchObject({ fit: "inside", leftOut: { after: [] } });
		expect(scope.leftOut.before.length).toBeGreaterThan(0);
		expect(changes).toEqual([]);
	});

	it("paths begin at the config, places at the root", () => {
		const wrapped = documentOf(wraps.Distribution);
		const { changes } = compareDocuments(wrapped, documentOf({ ...config, Comment: "x" }), OPTIONS);
		expect(changes[0]?.path).toBe("Comment");
		expect(changes[0]?.beforePlace?.trail.map(({ entry }) => entry.key)).toEqual(["DistributionConfig", "Comment"]);
	});

	it("tags, where both have some", () => {
		const tags = (value: string) => ({
			DistributionConfig: config,
			Tags: {
				Items: [
					{ Key: "team", Value: value },
					{ Key: value, Value: "" },
				],
			},
		});
		const { changes } = compareDocuments(documentOf(tags("web")), documentOf(tags("ops")), OPTIONS);
		expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
			'changed Tags["team"].Value',
			'removed Tags["web"]',
			'added Tags["ops"]',
		]);
	});

	it("a summary and a config by the members of both", () => {
		const { scope, changes } = compareDocuments(
			documentOf(summary("E1")),
			documentOf({ ...config, Comment: "x", CallerReference: "y" }),
			OPTIONS,
		);
		expect(scope.fit).toBe("common");
		expect(scope.leftOut.after).toContain("CallerReference");
		expect(changes.map(({ path }) => path)).toEqual(["Comment"]);
	});

	it("two lists by the ids of their distributions", () => {
		const list = (...items: object[]) =>
			documentOf({ DistributionList: { Marker: "", MaxItems: 100, IsTruncated: false, ...listOf(...items) } });
		const before = list(summary("E1"), summary("E2"), summary("E3"));
		const after = list(summary("E3", "Another"), summary("E1"), summary("E4"));
		expect(compareDocuments(before, after, OPTIONS).changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
			'removed ["E2"]',
			'changed ["E3"].Comment',
			'added ["E4"]',
		]);
	});

	it("a list against the config of one of its distributions", () => {
		const list = documentOf({
			Marker: "",
			MaxItems: 100,
			IsTruncated: false,
			...listOf(summary("E1"), summary("E2", "Mine")),
		});
		const own = documentOf({
			Id: "E2",
			ARN: "a",
			Status: "Deployed",
			LastModifiedTime: "2024-01-01T00:00:00Z",
			InProgressInvalidationBatches: 0,
			DomainName: "d",
			DistributionConfig: config,
		});
		const { scope, changes } = compareDocuments(list, own, OPTIONS);
		expect(scope.fit).toBe("common");
		expect(changes.map(({ path, before }) => [path, before])).toEqual([["Comment", "Mine"]]);
	});

	it("fragments of one kind, and behaviors of both kinds", () => {
		const [lone, other] = [behavior("a/*", "media"), behavior("a/*", "api")].map((value) => documentOf(value));
		const last = documentOf(behavior(null, "media"));
		if (!lone || !other) throw new Error("They do not read");
		expect(compareDocuments(lone, other, OPTIONS).changes.map(({ path }) => path)).toEqual(["TargetOriginId"]);
		expect(compareDocuments(lone, last, OPTIONS)).toMatchObject({ scope: { fit: "common" }, changes: [] });
	});

	it("what has nothing in common all the same, and says so", () => {
		const { scope, changes } = compareDocuments(documentOf(behavior("a/*", "media")), bare, OPTIONS);
		expect(scope.fit).toBe("none");
		expect(scope.sentence).toContain("CacheBehavior");
		expect(changes.length).toBeGreaterThan(0);
	});

	it("values that the API does not know", () => {
		const { changes } = compareDocuments(
			documentOf({ a: { b: [1, 2] } }),
			documentOf({ a: { b: [2, 1] }, c: null }),
			OPTIONS,
		);
		expect(changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual(['moved a.b["2"]', "added c"]);
	});
});

describe("API versions", () => {
	const xml = (version: string) =>
		`<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/${version}/"><CallerReference>a</CallerReference><CustomErrorResponses><Quantity>1</Quantity><Items><CustomErrorResponse><ErrorCode>404</ErrorCode></CustomErrorResponse></Items></CustomErrorResponses><Comment/><Enabled>true</Enabled></DistributionConfig>`;
	const config = (seconds: number, more = {}) => ({
		CallerReference: "a",
		CustomErrorResponses: listOf({ ErrorCode: 404, ErrorCachingMinTTL: seconds }),
		Comment: "",
		Enabled: true,
		...more,
	});
	const [old] = readDocuments(xml("2017-03-25")).documents;
	const [older] = readDocuments(xml("2016-08-20")).documents;
	const [current] = readDocuments(xml("2020-05-31")).documents;
	if (!old || !older || !current) throw new Error("They do not read");

	it("an absent member has the default of its own version", () => {
		const withHttp = (HttpVersion: string) => documentOf(config(10, { HttpVersion }));
		expect(compareDocuments(older, withHttp("http1.1"), OPTIONS).changes).toEqual([]);
		expect(compareDocuments(current, withHttp("http2"), OPTIONS).changes).toEqual([]);
		expect(compareDocuments(older, withHttp("http2"), OPTIONS).changes).toHaveLength(1);
	});

	it("an absent member has today's default of the service, where versions do not differ", () => {
		expect(compareDocuments(old, documentOf(config(10)), OPTIONS).changes).toEqual([]);
		expect(compareDocuments(current, documentOf(config(10)), OPTIONS).changes).toEqual([]);
		expect(compareDocuments(old, documentOf(config(300)), OPTIONS).changes).toHaveLength(1);
	});

	it("a member that is absent on both sides is equal", () => {
		expect(compareDocuments(old, current, OPTIONS).changes).toEqual([]);
	});
});

describe("rows", () => {
	it("of a branch without differences are made on demand", () => {
		const config = baseConfig();
		const before = documentOf(config);
		set(config, "Comment", "x");
		const { rows } = compareDocuments(before, rewritten(documentOf(config), "xml"), OPTIONS);
		const origins = rows[0]?.children.find((row) => row.label === "Origins");
		const media = origins && getChildRows(origins)[0];
		expect(media).toMatchObject({ kind: "same", label: "media", path: 'Origins["media"]' });
		const names = media && getChildRows(media).map((row) => row.label);
		expect(names).toEqual(["Id", "DomainName", "OriginPath", "CustomHeaders", "S3OriginConfig"]);
		const all = media ? getChildRows(media) : [];
		for (const { before: a, after: b } of all) expect(a && b && isIdentical(a.node, b.node)).toBe(true);
	});

	it("of added items are on one side", () => {
		const config = baseConfig();
		const before = documentOf(config);
		edit(config, "CacheBehaviors", (items) => items.push({ ...(items[0] as object), PathPattern: "new/*" }));
		const { rows, changes } = compareDocuments(before, documentOf(config), OPTIONS);
		const list = rows[0]?.children.find((row) => row.label === "CacheBehaviors");
		const added = list?.children.at(-1);
		expect(added).toMatchObject({
			kind: "added",
			before: null,
			position: { before: null, after: 5 },
			change: changes[0],
		});
		const below = added ? getChildRows(added) : [];
		expect(below.length).toBeGreaterThan(5);
		expect(new Set(below.map((row) => row.kind))).toEqual(new Set(["added"]));
	});

	it("that follow a rename show it without being changes of their own", () => {
		const config = baseConfig();
		const before = documentOf(config);
		set(config, "Origins.Items.1.Id", "backend");
		set(config, "CacheBehaviors.Items.0.TargetOriginId", "backend");
		const { rows, changes } = compareDocuments(before, documentOf(config), OPTIONS);
		const list = rows[0]?.children.find((row) => row.label === "CacheBehaviors");
		const target = list?.children[0]?.children.find((row) => row.label === "TargetOriginId");
		expect(target).toMatchObject({ kind: "changed", spelling: "follows", changes: 1, change: changes[0] });
		expect(changes).toHaveLength(1);
		expect(changes[0]?.related.map((reference) => reference.path)).toEqual(['CacheBehaviors["api/*"].TargetOriginId']);
	});
});
