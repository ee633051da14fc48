import type { Document } from "../../src/document/document";
import type { Value } from "../../src/document/value";
import { readDocuments } from "../../src/formats/read";
import { writeDocument } from "../../src/formats/write";
import type { ApiVersion } from "../../src/schema/versions";

/** A config in boto3's names and types. */
export type Config = { [member: string]: Value };

/** A list of the API with its count. */
export function listOf(...items: unknown[]) {
	return { Quantity: items.length, Items: items };
}

export function s3Origin(id: string, more: object = {}) {
	return {
		Id: id,
		DomainName: `${id}.s3.amazonaws.com`,
		OriginPath: "",
		CustomHeaders: { Quantity: 0 },
		S3OriginConfig: { OriginAccessIdentity: "" },
		...more,
	};
}

export function customOrigin(id: string, more: object = {}) {
	return {
		Id: id,
		DomainName: `${id}.example.com`,
		OriginPath: "",
		CustomHeaders: listOf({ HeaderName: "X-From", HeaderValue: "first-secret" }),
		CustomOriginConfig: {
			HTTPPort: 80,
			HTTPSPort: 443,
			OriginProtocolPolicy: "match-viewer",
			OriginSslProtocols: listOf("TLSv1.1", "TLSv1.2"),
			OriginReadTimeout: 30,
			OriginKeepaliveTimeout: 5,
		},
		...more,
	};
}

export function behavior(pattern: string | null, target: string, more: object = {}) {
	return {
		...(pattern === null ? {} : { PathPattern: pattern }),
		TargetOriginId: target,
		ForwardedValues: {
			QueryString: true,
			Cookies: { Forward: "whitelist", WhitelistedNames: listOf("session") },
			Headers: listOf("Origin"),
			QueryStringCacheKeys: listOf("page"),
		},
		TrustedSigners: { Enabled: false, Quantity: 0 },
		ViewerProtocolPolicy: "redirect-to-https",
		MinTTL: 0,
		AllowedMethods: { ...listOf("GET", "HEAD", "OPTIONS"), CachedMethods: listOf("GET", "HEAD") },
		SmoothStreaming: false,
		DefaultTTL: 3600,
		MaxTTL: 86400,
		Compress: true,
		LambdaFunctionAssociations: { Quantity: 0 },
		FieldLevelEncryptionId: "",
		...more,
	};
}

/** A config with some of everything. */
export function baseConfig(): Config {
	const config = {
		CallerReference: "first",
		Aliases: listOf("www.example.com", "example.com"),
		DefaultRootObject: "index.html",
		Origins: listOf(s3Origin("media"), customOrigin("api"), s3Origin("spare")),
		OriginGroups: listOf({
			Id: "group",
			FailoverCriteria: { StatusCodes: listOf(500, 502) },
			Members: listOf({ OriginId: "media" }, { OriginId: "spare" }),
		}),
		DefaultCacheBehavior: behavior(null, "media"),
		CacheBehaviors: listOf(
			behavior("api/*", "api"),
			behavior("images/*", "group"),
			behavior("*.jpg", "media"),
			behavior("private/*", "media", { TrustedSigners: { Enabled: true, ...listOf("self") } }),
		),
		CustomErrorResponses: listOf(
			{ ErrorCode: 404, ResponsePagePath: "/404.html", ResponseCode: "404", ErrorCachingMinTTL: 60 },
			{ ErrorCode: 503, ErrorCachingMinTTL: 5 },
		),
		Comment: "A site",
		Logging: { Enabled: true, IncludeCookies: false, Bucket: "logs.s3.amazonaws.com", Prefix: "cdn/" },
		PriceClass: "PriceClass_100",
		Enabled: true,
		ViewerCertificate: {
			ACMCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/one",
			SSLSupportMethod: "sni-only",
			MinimumProtocolVersion: "TLSv1.2_2021",
		},
		Restrictions: { GeoRestriction: { RestrictionType: "whitelist", ...listOf("DE", "AT") } },
		WebACLId: "",
		HttpVersion: "http2",
		IsIPV6Enabled: false,
	};
	return structuredClone(config) as Config;
}

/** The document of a value, as JSON. */
export function documentOf(value: unknown, apiVersion?: ApiVersion): Document {
	const [document] = readDocuments(JSON.stringify(value), { format: "json", apiVersion }).documents;
	if (!document) throw new Error("The value does not read");
	return document;
}

/** The same value, written in another format and read back. */
export function rewritten(document: Document, format: "xml" | "python"): Document {
	const [again] = readDocuments(writeDocument(document, format).text, { format }).documents;
	if (!again) throw new Error(`The value does not read as ${format}`);
	return again;
}

/** Sets the value at a path such as `Origins.Items.0.Id`; undefined takes it away. */
export function set(config: Config, path: string, value: unknown): void {
	const keys = path.split(".");
	const last = keys.pop() ?? "";
	const holder = at(config, keys) as Config;
	if (value === undefined) delete holder[last];
	else holder[last] = structuredClone(value) as Value;
}

/** Edits the items of the list at a path such as `DefaultCacheBehavior.AllowedMethods`, and counts them again. */
export function edit(config: Config, path: string, change: (items: Value[]) => unknown): void {
	const pair = at(config, path.split(".")) as Config;
	const items = structuredClone((pair.Items ?? []) as Value[]);
	change(items);
	pair.Items = items;
	pair.Quantity = items.length;
}

function at(config: Config, keys: readonly string[]): Value {
	let value: Value = config;
	for (const key of keys) value = (value as Config)[key] ?? null;
	return value;
}
