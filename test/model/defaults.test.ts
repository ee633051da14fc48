import { describe, expect, it } from "vitest";
import type { Node } from "../../src/document/node";
import { readDocuments } from "../../src/formats/read";
import { getDefaultItems, getEffectiveDefault, getNeutralValue, isAbsentWhenDefault } from "../../src/model/defaults";
import { areTwins, getMemberFact, getTwins, toCanonicalStructure } from "../../src/model/structureTwins";
import { allStructures, enumOf, isMemberInVersion, memberOf, structureOf } from "../../src/schema/schema";
import { API_VERSIONS, type ApiVersion, getByVersion, NEWEST_VERSION } from "../../src/schema/versions";

const configMembers = allStructures
	.filter(({ config }) => config)
	.flatMap((structure) =>
		Object.entries(structure.members).map(([name, member]) => ({
			path: `${structure.name}.${name}`,
			structure,
			name,
			member,
		})),
	);

/** A structure as it would be read, of the given members. */
function structure(type: string, members: object = {}): Node {
	const [document] = readDocuments(JSON.stringify(members), { format: "json" }).documents;
	return document ? { ...document.root, type } : expect.fail();
}

const defaultOf = (type: string, member: string, version: ApiVersion, members?: object) =>
	getEffectiveDefault(structure(type, members), member, version);

describe("defaults", () => {
	it("are values that the API takes, in every version that has the member", () => {
		const defaults = configMembers.flatMap(({ path, structure, name, member }) =>
			API_VERSIONS.filter((version) => isMemberInVersion(structure, member, version)).flatMap((version) => {
				const value = defaultOf(structure.name, name, version);
				return value === undefined ? [] : [{ at: `${path} ${version}`, version, member, value }];
			}),
		);
		const types = { boolean: "boolean", integer: "number", long: "number", string: "string", timestamp: "string" };
		expect(defaults.length).toBeGreaterThan(100);
		for (const { at, version, member, value } of defaults) {
			expect([at, typeof value]).toEqual([at, types[member.type as keyof typeof types]]);
			const values = enumOf(member.enum)?.values;
			if (values) expect(version >= (values[String(value)]?.since ?? "9"), at).toBe(true);
			const [min, max] = getByVersion(member.range, version) ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
			if (typeof value === "number") expect(min <= value && value <= max, at).toBe(true);
		}
	});

	it("hold for versions before the member, unless those differ", () => {
		expect(defaultOf("DistributionConfig", "HttpVersion", "2016-08-20")).toBe("http1.1");
		expect(defaultOf("DistributionConfig", "HttpVersion", "2016-09-07")).toBe("http2");
		expect(defaultOf("DistributionConfig", "HttpVersion", NEWEST_VERSION)).toBe("http2");
		expect(defaultOf("DistributionConfig", "IsIPV6Enabled", "2014-05-31")).toBe(false);
		expect(defaultOf("CustomOriginConfig", "OriginReadTimeout", "2014-05-31")).toBe(30);
		expect(defaultOf("CustomOriginConfig", "IpAddressType", "2014-05-31")).toBe("ipv4");
		expect(defaultOf("DistributionConfig", "PriceClass", "2014-05-31")).toBe("PriceClass_All");
	});

	it("are those of the twin where a structure has one", () => {
		expect(defaultOf("DistributionSummary", "HttpVersion", "2014-05-31")).toBe("http1.1");
		expect(defaultOf("DefaultCacheBehavior", "Compress", "2014-05-31")).toBe(false);
	});

	it("follow from what stands beside them", () => {
		expect(defaultOf("CacheBehavior", "MaxTTL", "2014-05-31")).toBeUndefined();
		expect(defaultOf("CacheBehavior", "MaxTTL", "2015-04-17")).toBe(31_536_000);
		expect(defaultOf("DefaultCacheBehavior", "DefaultTTL", NEWEST_VERSION, { MinTTL: 100_000 })).toBe(100_000);
		expect(defaultOf("CacheBehavior", "DefaultTTL", NEWEST_VERSION, { CachePolicyId: "a" })).toBeUndefined();
		expect(defaultOf("CacheBehavior", "DefaultTTL", NEWEST_VERSION, { CachePolicyId: "" })).toBe(86_400);
		const own = { ACMCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/one" };
		expect(defaultOf("ViewerCertificate", "CloudFrontDefaultCertificate", NEWEST_VERSION, own)).toBe(false);
		expect(defaultOf("ViewerCertificate", "CloudFrontDefaultCertificate", NEWEST_VERSION)).toBeUndefined();
	});

	it("of methods are sorted", () => {
		expect(getDefaultItems("AllowedMethods")).toEqual(["GET", "HEAD"]);
		expect(getDefaultItems("Aliases")).toBeUndefined();
	});
});

describe("structures that are as good as left out", () => {
	it("are lists with their count, and those that the schema names", () => {
		const named = ["Aliases", "LoggingConfig", "Restrictions", "TrustedSigners", "ViewerCertificate"];
		for (const name of named) expect([name, isAbsentWhenDefault(name)]).toEqual([name, true]);
		for (const name of ["Origin", "CustomOriginConfig", "ForwardedValues", null, "Unknown"])
			expect([name, isAbsentWhenDefault(name)]).toEqual([name, false]);
	});
});

describe("neutral values", () => {
	it("have the type of their member", () => {
		for (const { path, structure, name, member } of configMembers) {
			const value = getNeutralValue(structure.name, name);
			if (value === undefined) continue;
			const type = typeof member.type === "object" && "structure" in member.type ? member.type.structure : null;
			if (type === null) expect([path, typeof value]).not.toEqual([path, "object"]);
			else expect(Object.keys(value as object).filter((key) => !memberOf(type, key))).toEqual([]);
		}
	});

	it("are there for whatever an update has to carry", () => {
		expect(getNeutralValue("DistributionConfig", "Aliases")).toEqual({ Quantity: 0 });
		expect(getNeutralValue("DistributionConfig", "Comment")).toBe("");
		expect(getNeutralValue("DistributionConfig", "HttpVersion")).toBe("http2");
		expect(getNeutralValue("CacheBehavior", "TrustedSigners")).toEqual({ Enabled: false, Quantity: 0 });
		expect(getNeutralValue("CustomErrorResponse", "ErrorCachingMinTTL")).toBe(10);
	});

	it("are not there for what has to say something", () => {
		for (const name of ["Origins", "DefaultCacheBehavior", "CallerReference", "Enabled"])
			expect([name, getNeutralValue("DistributionConfig", name)]).toEqual([name, undefined]);
		expect(getNeutralValue("Restrictions", "GeoRestriction")).toBeUndefined();
		expect(getNeutralValue("StringSchemaConfig", "Comment")).toBeUndefined();
	});

	it("are the caller's own", () => {
		const [first, second] = [0, 1].map(() => getNeutralValue("CacheBehavior", "AllowedMethods"));
		expect(first).toEqual(second);
		expect(first).not.toBe(second);
	});
});

describe("twins", () => {
	it("share the type of each member that both have", () => {
		const twins = allStructures.filter(({ twinOf }) => twinOf !== undefined);
		expect(twins.map(({ name }) => name)).toEqual(["DefaultCacheBehavior", "DistributionSummary"]);
		for (const { name, twinOf, members } of twins) {
			const shared = Object.entries(members).filter(([member]) => memberOf(twinOf ?? null, member));
			expect(shared.length).toBeGreaterThan(10);
			for (const [member, { type }] of shared)
				expect([name, member, memberOf(twinOf ?? null, member)?.type]).toEqual([name, member, type]);
			expect(structureOf(twinOf ?? null)?.twinOf).toBeUndefined();
		}
	});

	it("are known by one name", () => {
		expect(toCanonicalStructure("DefaultCacheBehavior")).toBe("CacheBehavior");
		expect(toCanonicalStructure("Origin")).toBe("Origin");
		expect(toCanonicalStructure(null)).toBeNull();
		expect([...getTwins("CacheBehavior")].sort()).toEqual(["CacheBehavior", "DefaultCacheBehavior"]);
		expect(areTwins("DistributionSummary", "DistributionConfig")).toBe(true);
		expect(areTwins("Origin", "Origin")).toBe(false);
		expect(areTwins(null, null)).toBe(false);
	});

	it("have the facts of their twin", () => {
		expect(getMemberFact("DistributionSummary", "HttpVersion", "fold")).toBe("lower");
		expect(getMemberFact("DistributionSummary", "Nothing", "fold")).toBeUndefined();
	});
});
