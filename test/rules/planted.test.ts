import { describe, expect, test } from "vitest";
import type { FormatName } from "../../src/document/formatTraits";
import type { Value } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import type { ApiVersion } from "../../src/schema/versions";
import { bases } from "./bases";
import { bend, type Changes, pair } from "./bend";
import { baseConfig, type Fixture } from "./fixture";
import { checkStrictly } from "./strictly";

/** A condition that CloudFront rejects, planted below a place of its kind. */
interface Planted {
	name: string;
	base: Fixture["base"];
	code: string;
	operation?: "create" | "update";
	/** Changes below the place; those below "" stand in the config itself. */
	at: (place: string) => Changes;
	places: readonly string[];
	/** API versions besides that of the base. */
	versions?: readonly ApiVersion[];
}

const CUSTOM = { ...bases.classic.config.Origins.Items[1] } as { [key: string]: Value };
const BEHAVIOR = { ...bases.modern.config.DefaultCacheBehavior } as { [key: string]: Value };

const BEHAVIORS = ["DefaultCacheBehavior", "CacheBehaviors.Items[0]", "CacheBehaviors.Items[1]"];
const ORIGINS = ["Origins.Items[0]", "Origins.Items[1]", "Origins.Items[2]"];
const ARN = "arn:aws:cloudfront::111122223333:function/rewrite";
const KEY_GROUPS = { Enabled: true, Quantity: 1, Items: ["11111111-2222-3333-4444-555555555555"] };

const planted: readonly Planted[] = [
	{
		name: "trusted signers beside key groups",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({
			[`${place}.TrustedSigners`]: { Enabled: true, Quantity: 1, Items: ["self"] },
			[`${place}.TrustedKeyGroups`]: KEY_GROUPS,
		}),
		places: BEHAVIORS,
	},
	{
		name: "a function on an origin event",
		base: "modern",
		code: "MalformedXML",
		at: (place) => ({ [`${place}.FunctionAssociations`]: pair({ FunctionARN: ARN, EventType: "origin-response" }) }),
		places: BEHAVIORS,
	},
	{
		name: "OPTIONS cached but not allowed",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({
			[`${place}.AllowedMethods`]: {
				...(pair("HEAD", "GET") as object),
				CachedMethods: pair("HEAD", "GET", "OPTIONS"),
			},
		}),
		places: BEHAVIORS,
	},
	{
		name: "a signer that is no account",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({ [`${place}.TrustedSigners`]: { Enabled: true, Quantity: 1, Items: ["1111-2222-3333"] } }),
		places: BEHAVIORS,
	},
	{
		name: "a default TTL above the maximum that is left out",
		base: "classic",
		code: "InvalidTTLOrder",
		at: (place) => ({ [`${place}.DefaultTTL`]: 63_115_200, [`${place}.MaxTTL`]: undefined }),
		places: BEHAVIORS.slice(0, 2),
		versions: ["2015-04-17", "2018-06-18", "2020-05-31"],
	},
	{
		name: "an IP address as an origin",
		base: "classic",
		code: "InvalidArgument",
		at: (place) => ({ [place]: { ...CUSTOM, Id: "planted", DomainName: "203.0.113.7" } }),
		places: ORIGINS,
		versions: ["2014-05-31", "2016-01-13"],
	},
	{
		name: "an origin ID of 129 characters",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({ [`${place}.Id`]: "a".repeat(129) }),
		places: [...ORIGINS, "OriginGroups.Items[0]"],
	},
	{
		name: "an access control for S3 on a custom origin",
		base: "modern",
		code: "IllegalOriginAccessConfiguration",
		at: (place) => ({
			[`${place}.DomainName`]: "media-of-example.s3.eu-west-1.amazonaws.com",
			[`${place}.OriginAccessControlId`]: "E2VBV9JQ9F5SDB",
			[`${place}.S3OriginConfig`]: undefined,
			[`${place}.CustomOriginConfig`]: CUSTOM.CustomOriginConfig,
		}),
		places: ORIGINS,
	},
	{
		name: "a website endpoint as an S3 origin",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({ [`${place}.DomainName`]: "media-of-example.s3-website-eu-west-1.amazonaws.com" }),
		places: ORIGINS.slice(0, 2),
	},
	{
		name: "an origin without its kind",
		base: "modern",
		code: "InvalidOrigin",
		at: (place) => ({ [`${place}.S3OriginConfig`]: undefined, [`${place}.CustomOriginConfig`]: undefined }),
		places: ORIGINS,
	},
	{
		name: "a keep-alive timeout of 301 seconds",
		base: "classic",
		code: "InvalidOriginKeepaliveTimeout",
		at: (place) => ({
			[place]: {
				...CUSTOM,
				Id: "planted",
				CustomOriginConfig: { ...(CUSTOM.CustomOriginConfig as object), OriginKeepaliveTimeout: 301 },
			},
		}),
		places: ORIGINS,
	},
	{
		name: "a Region without Origin Shield",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({ [`${place}.OriginShield`]: { Enabled: true, OriginShieldRegion: "us-west-1" } }),
		places: ORIGINS,
	},
	{
		name: "a status code on which no group fails over",
		base: "modern",
		code: "InvalidArgument",
		at: (place) => ({ [`${place}.FailoverCriteria.StatusCodes`]: pair(500, 418) }),
		places: ["OriginGroups.Items[0]", "OriginGroups.Items[1]"],
	},
	{
		name: "an alias without a dot",
		base: "classic",
		code: "InvalidArgument",
		at: (place) => ({ Aliases: pair(...["a.example.com", "b.example.com"].slice(0, Number(place)), "bucketname") }),
		places: ["0", "1", "2"],
		versions: ["2014-11-06", "2020-05-31"],
	},
	{
		name: "a policy for continuous deployment on create",
		base: "modern",
		code: "InvalidArgument",
		operation: "create",
		at: () => ({ ContinuousDeploymentPolicyId: "5b8e5d2c-1d2a-4c3b-9e4f-111122223333", HttpVersion: "http2" }),
		places: [""],
	},
	{
		name: "a staging distribution with aliases",
		base: "modern",
		code: "InvalidArgument",
		at: () => ({ Staging: true }),
		places: [""],
	},
	{
		name: "a certificate without a source",
		base: "classic",
		code: "InvalidViewerCertificate",
		at: () => ({ ViewerCertificate: { MinimumProtocolVersion: "TLSv1" } }),
		places: [""],
		versions: ["2015-07-27", "2020-05-31"],
	},
	...["cloudfront", "acm"].map(
		(source): Planted => ({
			name: `an IAM certificate beside the source ${source}`,
			base: "classic",
			code: "InvalidViewerCertificate",
			at: () => ({
				ViewerCertificate: {
					IAMCertificateId: "ASCAEXAMPLEID1234567",
					CertificateSource: source,
					SSLSupportMethod: "sni-only",
					MinimumProtocolVersion: "TLSv1",
				},
			}),
			places: [""],
			versions: source === "acm" ? ["2020-05-31"] : ["2015-09-17"],
		}),
	),
];

const NOTHING: Planted = { name: "nothing", base: "modern", code: "", at: () => ({}), places: [] };

/** More origins, groups and behaviors than the bases have. */
function furnish(base: Fixture["base"]): Changes {
	const own = bases[base].config.Origins.Items as Value[];
	const origins = structuredClone([...own, { ...CUSTOM, Id: "third" }]);
	if (base === "classic") return { Origins: pair(...origins) };
	const group = bases.modern.config.OriginGroups.Items[0] as { [key: string]: Value };
	return {
		Origins: pair(...origins),
		OriginGroups: pair(structuredClone(group), { ...structuredClone(group), Id: "other group" }),
		CacheBehaviors: pair(
			{ ...structuredClone(BEHAVIOR), PathPattern: "a/*" },
			{ ...structuredClone(BEHAVIOR), PathPattern: "b/*" },
		),
	};
}

function write(one: Planted, place: string | null, format: FormatName, version: ApiVersion): string {
	const config = baseConfig(one.base);
	bend(furnish(one.base))(config);
	if (place !== null) bend(structuredClone(one.at(place)))(config);
	const json = JSON.stringify(config);
	const [document] = readDocuments(json, { format: "json" }).documents;
	if (!document) throw new Error("The config does not read");
	return format === "json" ? json : writeDocument(document, format, version).text;
}

function countErrors(one: Planted, place: string | null, format: FormatName, apiVersion: ApiVersion): number {
	const text = write(one, place, format, apiVersion);
	return readDocuments(text, { apiVersion }).documents.flatMap((document) =>
		checkStrictly(document, { operation: one.operation }).filter(
			({ severity, error }) => severity === "error" && error?.code === one.code,
		),
	).length;
}

describe.each(["json", "python", "xml"] as const)("planted in %s", (format) => {
	test.each(["classic", "modern"] as const)("nothing is rejected in the %s base", (base) => {
		const { apiVersion } = bases[base];
		const [document] = readDocuments(write({ ...NOTHING, base }, null, format, apiVersion), { apiVersion }).documents;
		const errors = document ? checkStrictly(document).filter((one) => one.severity === "error") : null;
		expect(errors?.map((one) => `${one.rule} ${one.path}`)).toEqual([]);
	});

	test.each(planted)("$name is rejected wherever it stands", (one) => {
		for (const version of [bases[one.base].apiVersion, ...(one.versions ?? [])]) {
			const before = countErrors(one, null, format, version);
			for (const place of one.places) {
				const found = countErrors(one, place, format, version);
				expect(found, `${one.code} at ${place} in ${version}`).toBeGreaterThan(before);
			}
		}
	});
});
