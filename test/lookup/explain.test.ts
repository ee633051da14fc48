import { describe, expect, it } from "vitest";
import { Cursor } from "../../src/document/cursor";
import { toApiPath } from "../../src/document/path";
import { readDocuments } from "../../src/formats/read";
import { explainValue } from "../../src/lookup/explain/explain";

const config = {
	Origins: { Quantity: 2, Items: ["web", "media"].map((id) => ({ Id: id, DomainName: `${id}.example.com` })) },
	OriginGroups: {
		Quantity: 1,
		Items: [{ Id: "both", Members: { Quantity: 2, Items: [{ OriginId: "web" }, { OriginId: "media" }] } }],
	},
	DefaultCacheBehavior: { TargetOriginId: "both", ViewerProtocolPolicy: "https-only", MinTTL: 86_400 },
	CacheBehaviors: { Quantity: 1, Items: [{ PathPattern: "img/*", TargetOriginId: "nowhere" }] },
};

/** What is said about the value at a path, with the places that it links to. */
function notesAt(value: unknown, ...keys: (string | number)[]): (string | string[])[] {
	const [document] = readDocuments(JSON.stringify(value), { format: "json" }).documents;
	let cursor = document && Cursor.root(document);
	for (const key of keys) cursor = typeof key === "number" ? cursor?.items()[key] : cursor?.get(key);
	if (!cursor) throw new Error(`There is nothing at ${keys.join(".")}`);
	return explainValue(cursor).flatMap(({ text, links }) => [
		text,
		...(links?.map(({ label, trail }) => [label, toApiPath(trail)]) ?? []),
	]);
}

describe("the value at a place", () => {
	it("is the origin or group that it names", () => {
		expect(notesAt(config, "DefaultCacheBehavior", "TargetOriginId")).toEqual([
			"Origin group.",
			["both", "OriginGroups.Items[0]"],
		]);
		expect(notesAt(config, "OriginGroups", 0, "Members", 1, "OriginId")).toEqual([
			"Origin, `media.example.com`.",
			["media", "Origins.Items[1]"],
		]);
		expect(notesAt(config, "CacheBehaviors", 0, "TargetOriginId")).toEqual([expect.stringContaining("nowhere")]);
	});

	it("is named with the path from the root, whatever wraps the config", () => {
		const wrapped = { ETag: "E1", DistributionConfig: config };
		expect(notesAt(wrapped, "DistributionConfig", "DefaultCacheBehavior", "TargetOriginId")[1]).toEqual([
			"both",
			"DistributionConfig.OriginGroups.Items[0]",
		]);
	});

	it("is an origin with all that sends requests there", () => {
		expect(notesAt(config, "Origins", 0).slice(1)).toEqual([
			["origin group both", "OriginGroups.Items[0].Members.Items[0].OriginId"],
		]);
		expect(notesAt(config, "OriginGroups", 0).slice(1)).toEqual([
			["default behavior", "DefaultCacheBehavior.TargetOriginId"],
		]);
		const unused = { ...config, OriginGroups: undefined };
		expect(notesAt(unused, "Origins", 0)).toEqual([expect.not.stringContaining(":")]);
	});

	it("is one of the values of its member, or a time", () => {
		expect(notesAt(config, "DefaultCacheBehavior", "ViewerProtocolPolicy")).toEqual([
			expect.stringMatching(/^`https-only`: /),
		]);
		expect(notesAt(config, "DefaultCacheBehavior", "MinTTL")).toEqual([expect.stringContaining("1 day")]);
	});

	it("has nothing to say about what its docs say", () => {
		expect(notesAt({ ...config, Comment: "Site" }, "Comment")).toEqual([]);
		expect(notesAt(config)).toEqual([]);
	});
});
