import type { Value } from "../../src/document/value";
import { behavior, type Config, customOrigin, edit, listOf, s3Origin, set } from "./configs";

/** Two versions of a config, with every change that is to be told of them. */
export interface Pair {
	name: string;
	/** Bends the base config into the version before. */
	before?: (config: Config) => void;
	/** Bends the version before into that after. */
	change: (config: Config) => void;
	/** `kind path`, in order. */
	changes: string[];
	/** What is listed besides when spelling counts, as `reason path`. */
	spelling?: string[];
}

type Members = { [key: string]: Value };

const behaviors = (config: Config, change: (items: Value[]) => unknown) => edit(config, "CacheBehaviors", change);

function manyBehaviors(config: Config): void {
	behaviors(config, (items) => {
		items.splice(0, items.length);
		for (let number = 1; number <= 30; number++) items.push(behavior(`area${number}/*`, "media") as unknown as Value);
	});
}

function manyOrigins(config: Config): void {
	edit(config, "Origins", (items) => {
		for (let number = 1; number <= 20; number++) items.push(s3Origin(`bucket${number}`) as unknown as Value);
	});
}

function move(items: Value[], from: number, to: number): void {
	items.splice(to, 0, ...items.splice(from, 1));
}

function item(items: Value[], index: number): Members {
	return items[index] as Members;
}

export const lists: Pair[] = [
	{
		name: "every set reversed",
		change: (config) => {
			const sets = [
				"Aliases",
				"Origins",
				"CustomErrorResponses",
				"Restrictions.GeoRestriction",
				"DefaultCacheBehavior.AllowedMethods",
				"DefaultCacheBehavior.AllowedMethods.CachedMethods",
				"OriginGroups.Items.0.FailoverCriteria.StatusCodes",
			];
			for (const path of sets) edit(config, path, (items) => items.reverse());
		},
		changes: [],
		spelling: [
			"order Aliases",
			"order Origins",
			'order OriginGroups["group"].FailoverCriteria.StatusCodes',
			"order DefaultCacheBehavior.AllowedMethods",
			"order DefaultCacheBehavior.AllowedMethods.CachedMethods",
			"order CustomErrorResponses",
			"order Restrictions.GeoRestriction",
		],
	},
	{
		name: "an alias added",
		change: (config) => edit(config, "Aliases", (items) => items.push("img.example.com")),
		changes: ['added Aliases["img.example.com"]'],
	},
	{
		name: "an alias taken away from the middle",
		before: (config) => edit(config, "Aliases", (items) => items.splice(1, 0, "old.example.com")),
		change: (config) => edit(config, "Aliases", (items) => items.splice(1, 1)),
		changes: ['removed Aliases["old.example.com"]'],
	},
	{
		name: "an alias in capitals",
		change: (config) => edit(config, "Aliases", (items) => items.splice(0, 1, "WWW.Example.com")),
		changes: [],
		spelling: ['text Aliases["www.example.com"]'],
	},
	{
		name: "the first alias of a config without any",
		before: (config) => set(config, "Aliases", undefined),
		change: (config) => set(config, "Aliases", listOf("www.example.com")),
		changes: ['added Aliases["www.example.com"]'],
	},
	{
		name: "the same where an empty list stood",
		before: (config) => set(config, "Aliases", { Quantity: 0 }),
		change: (config) => set(config, "Aliases", listOf("www.example.com")),
		changes: ['added Aliases["www.example.com"]'],
	},
	{
		name: "many aliases at once are one entry",
		before: (config) => set(config, "Aliases", { Quantity: 0 }),
		change: (config) => set(config, "Aliases", listOf("a.example.com", "b.example.com", "c.example.com")),
		changes: ["added Aliases"],
	},
	{
		name: "all aliases given up",
		change: (config) => set(config, "Aliases", undefined),
		changes: ["removed Aliases"],
	},
	{
		name: "an alias twice loses the second",
		before: (config) => edit(config, "Aliases", (items) => items.push("www.example.com")),
		change: (config) => edit(config, "Aliases", (items) => items.pop()),
		changes: ['removed Aliases["www.example.com"]'],
	},
	{
		name: "a new origin in the middle",
		before: manyOrigins,
		change: (config) =>
			edit(config, "Origins", (items) => items.splice(10, 0, customOrigin("fresh") as unknown as Value)),
		changes: ['added Origins["fresh"]'],
	},
	{
		name: "an origin taken away and the others reversed",
		before: manyOrigins,
		change: (config) =>
			edit(config, "Origins", (items) => {
				items.splice(5, 1);
				items.reverse();
			}),
		changes: ['removed Origins["bucket3"]'],
	},
	{
		name: "an origin renamed with all its targets",
		change: (config) => {
			set(config, "Origins.Items.0.Id", "assets");
			set(config, "DefaultCacheBehavior.TargetOriginId", "assets");
			set(config, "CacheBehaviors.Items.2.TargetOriginId", "assets");
			set(config, "CacheBehaviors.Items.3.TargetOriginId", "assets");
			set(config, "OriginGroups.Items.0.Members.Items.0.OriginId", "assets");
		},
		changes: ['changed Origins["media"].Id'],
	},
	{
		name: "an origin renamed with its targets and changed besides",
		change: (config) => {
			set(config, "Origins.Items.1.Id", "backend");
			set(config, "Origins.Items.1.CustomOriginConfig.OriginReadTimeout", 60);
			set(config, "CacheBehaviors.Items.0.TargetOriginId", "backend");
			set(config, "CacheBehaviors.Items.0.MinTTL", 1);
		},
		changes: [
			'changed Origins["api"].Id',
			'changed Origins["api"].CustomOriginConfig.OriginReadTimeout',
			'changed CacheBehaviors["api/*"].MinTTL',
		],
	},
	{
		name: "two origins swap their names' fates: one renamed, another target",
		change: (config) => {
			set(config, "Origins.Items.2.Id", "reserve");
			set(config, "OriginGroups.Items.0.Members.Items.1.OriginId", "reserve");
			set(config, "CacheBehaviors.Items.0.TargetOriginId", "media");
		},
		changes: ['changed Origins["spare"].Id', 'changed CacheBehaviors["api/*"].TargetOriginId'],
	},
	{
		name: "another origin in place of one, with another address and settings",
		change: (config) => {
			edit(config, "Origins", (items) => items.splice(1, 1, s3Origin("backend") as unknown as Value));
			set(config, "CacheBehaviors.Items.0.TargetOriginId", "backend");
		},
		changes: ['removed Origins["api"]', 'added Origins["backend"]', 'changed CacheBehaviors["api/*"].TargetOriginId'],
	},
	{
		name: "an origin moved to another bucket, whose name is its id",
		change: (config) => {
			edit(config, "Origins", (items) => items.splice(2, 1, s3Origin("reserve") as unknown as Value));
			set(config, "OriginGroups.Items.0.Members.Items.1.OriginId", "reserve");
		},
		changes: ['changed Origins["spare"].Id', 'changed Origins["spare"].DomainName'],
	},
	{
		name: "an origin group renamed",
		change: (config) => {
			set(config, "OriginGroups.Items.0.Id", "failover");
			set(config, "CacheBehaviors.Items.1.TargetOriginId", "failover");
		},
		changes: ['changed OriginGroups["group"].Id'],
	},
	{
		name: "the origins of a group change places",
		change: (config) => edit(config, "OriginGroups.Items.0.Members", (items) => items.reverse()),
		changes: ['moved OriginGroups["group"].Members["spare"]'],
	},
	{
		name: "another origin is second in a group",
		change: (config) => set(config, "OriginGroups.Items.0.Members.Items.1.OriginId", "api"),
		changes: ['changed OriginGroups["group"].Members["spare"].OriginId'],
	},
	{
		name: "a status code of a group",
		change: (config) => edit(config, "OriginGroups.Items.0.FailoverCriteria.StatusCodes", (items) => items.push(503)),
		changes: ['added OriginGroups["group"].FailoverCriteria.StatusCodes["503"]'],
	},
	{
		name: "origin groups given up",
		change: (config) => {
			set(config, "OriginGroups", { Quantity: 0 });
			set(config, "CacheBehaviors.Items.1.TargetOriginId", "media");
		},
		changes: ['removed OriginGroups["group"]', 'changed CacheBehaviors["images/*"].TargetOriginId'],
	},
	{
		name: "a custom header's value",
		change: (config) => set(config, "Origins.Items.1.CustomHeaders.Items.0.HeaderValue", "other"),
		changes: ['changed Origins["api"].CustomHeaders["X-From"].HeaderValue'],
	},
	{
		name: "a custom header in other case and a new one",
		change: (config) =>
			edit(config, "Origins.Items.1.CustomHeaders", (items) => {
				item(items, 0).HeaderName = "x-from";
				items.unshift({ HeaderName: "X-New", HeaderValue: "1" });
			}),
		changes: ['added Origins["api"].CustomHeaders["X-New"]'],
		spelling: ['text Origins["api"].CustomHeaders["X-From"].HeaderName'],
	},
	{
		name: "a custom header renamed",
		change: (config) => set(config, "Origins.Items.1.CustomHeaders.Items.0.HeaderName", "X-Secret"),
		changes: ['changed Origins["api"].CustomHeaders["X-From"].HeaderName'],
	},
	{
		name: "TLS versions towards an origin",
		change: (config) => edit(config, "Origins.Items.1.CustomOriginConfig.OriginSslProtocols", (items) => items.shift()),
		changes: ['removed Origins["api"].CustomOriginConfig.OriginSslProtocols["TLSv1.1"]'],
	},
	{
		name: "methods and cached methods",
		change: (config) => {
			edit(config, "DefaultCacheBehavior.AllowedMethods", (items) => items.push("PUT", "PATCH", "POST", "DELETE"));
			edit(config, "DefaultCacheBehavior.AllowedMethods.CachedMethods", (items) => items.unshift("OPTIONS"));
		},
		changes: [
			'added DefaultCacheBehavior.AllowedMethods["PUT"]',
			'added DefaultCacheBehavior.AllowedMethods["PATCH"]',
			'added DefaultCacheBehavior.AllowedMethods["POST"]',
			'added DefaultCacheBehavior.AllowedMethods["DELETE"]',
			'added DefaultCacheBehavior.AllowedMethods.CachedMethods["OPTIONS"]',
		],
	},
	{
		name: "a header in other case and one more",
		change: (config) =>
			edit(config, "DefaultCacheBehavior.ForwardedValues.Headers", (items) => {
				items.splice(0, 1, "origin");
				items.push("Host");
			}),
		changes: ['added DefaultCacheBehavior.ForwardedValues.Headers["Host"]'],
		spelling: ['text DefaultCacheBehavior.ForwardedValues.Headers["Origin"]'],
	},
	{
		name: "a cookie in other case is another cookie",
		change: (config) => set(config, "DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames.Items.0", "Session"),
		changes: [
			'removed DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames["session"]',
			'added DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames["Session"]',
		],
	},
	{
		name: "a query string key",
		change: (config) =>
			edit(config, "CacheBehaviors.Items.0.ForwardedValues.QueryStringCacheKeys", (items) => items.push("size")),
		changes: ['added CacheBehaviors["api/*"].ForwardedValues.QueryStringCacheKeys["size"]'],
	},
	{
		name: "a trusted signer, and dashes in an account",
		before: (config) => edit(config, "CacheBehaviors.Items.3.TrustedSigners", (items) => items.push("111122223333")),
		change: (config) =>
			edit(config, "CacheBehaviors.Items.3.TrustedSigners", (items) => items.splice(0, 2, "1111-2222-3333")),
		changes: ['removed CacheBehaviors["private/*"].TrustedSigners["self"]'],
		spelling: ['text CacheBehaviors["private/*"].TrustedSigners["111122223333"]'],
	},
	{
		name: "key groups in place of signers",
		change: (config) => {
			set(config, "CacheBehaviors.Items.3.TrustedSigners", { Enabled: false, Quantity: 0 });
			set(config, "CacheBehaviors.Items.3.TrustedKeyGroups", { Enabled: true, ...listOf("group-1") });
		},
		changes: [
			'changed CacheBehaviors["private/*"].TrustedSigners.Enabled',
			'removed CacheBehaviors["private/*"].TrustedSigners["self"]',
			'added CacheBehaviors["private/*"].TrustedKeyGroups',
		],
	},
	{
		name: "a Lambda function's version",
		before: (config) =>
			set(
				config,
				"DefaultCacheBehavior.LambdaFunctionAssociations",
				listOf({
					EventType: "viewer-request",
					LambdaFunctionARN: "arn:aws:lambda:us-east-1:111122223333:function:f:1",
				}),
			),
		change: (config) =>
			set(
				config,
				"DefaultCacheBehavior.LambdaFunctionAssociations.Items.0.LambdaFunctionARN",
				"arn:aws:lambda:us-east-1:111122223333:function:f:2",
			),
		changes: ['changed DefaultCacheBehavior.LambdaFunctionAssociations["viewer-request"].LambdaFunctionARN'],
	},
	{
		name: "a function on another event",
		before: (config) =>
			set(
				config,
				"DefaultCacheBehavior.FunctionAssociations",
				listOf({ EventType: "viewer-request", FunctionARN: "arn:aws:cloudfront::111122223333:function/f" }),
			),
		change: (config) => set(config, "DefaultCacheBehavior.FunctionAssociations.Items.0.EventType", "viewer-response"),
		changes: ['changed DefaultCacheBehavior.FunctionAssociations["viewer-request"].EventType'],
	},
	{
		name: "a function added",
		change: (config) =>
			set(
				config,
				"DefaultCacheBehavior.FunctionAssociations",
				listOf({ EventType: "viewer-request", FunctionARN: "arn:aws:cloudfront::111122223333:function/f" }),
			),
		changes: ['added DefaultCacheBehavior.FunctionAssociations["viewer-request"]'],
	},
	{
		name: "error responses by their code",
		change: (config) =>
			edit(config, "CustomErrorResponses", (items) => {
				item(items, 0).ResponseCode = "200";
				items.splice(1, 1, { ErrorCode: 403, ResponsePagePath: "/404.html", ResponseCode: "404" });
				items.reverse();
			}),
		changes: [
			'added CustomErrorResponses["403"]',
			'changed CustomErrorResponses["404"].ResponseCode',
			'removed CustomErrorResponses["503"]',
		],
	},
	{
		name: "a country in other case and another one",
		change: (config) => edit(config, "Restrictions.GeoRestriction", (items) => items.splice(0, 2, "at", "de", "CH")),
		changes: ['added Restrictions.GeoRestriction["CH"]'],
		spelling: [
			"order Restrictions.GeoRestriction",
			'text Restrictions.GeoRestriction["DE"]',
			'text Restrictions.GeoRestriction["AT"]',
		],
	},
	{
		name: "a parameter of tenants",
		before: (config) =>
			set(config, "TenantConfig", {
				ParameterDefinitions: [
					{ Name: "a", Definition: { StringSchema: { Required: true } } },
					{ Name: "b", Definition: { StringSchema: { Required: false } } },
				],
			}),
		change: (config) => {
			set(config, "TenantConfig.ParameterDefinitions", [
				{ Name: "b", Definition: { StringSchema: { Required: true } } },
				{ Name: "a", Definition: { StringSchema: { Required: true } } },
			]);
		},
		changes: ['changed TenantConfig.ParameterDefinitions["b"].Definition.StringSchema.Required'],
		spelling: ["order TenantConfig.ParameterDefinitions"],
	},
];

export const order: Pair[] = [
	{
		name: "one behavior of thirty moved to the front",
		before: manyBehaviors,
		change: (config) => behaviors(config, (items) => move(items, 20, 0)),
		changes: ['moved CacheBehaviors["area21/*"]'],
	},
	{
		name: "one behavior of thirty moved to the end",
		before: manyBehaviors,
		change: (config) => behaviors(config, (items) => move(items, 3, 29)),
		changes: ['moved CacheBehaviors["area4/*"]'],
	},
	{
		name: "two behaviors moved, one changed on the way",
		before: manyBehaviors,
		change: (config) =>
			behaviors(config, (items) => {
				item(items, 4).MinTTL = 10;
				move(items, 4, 20);
				move(items, 25, 1);
			}),
		changes: [
			'moved CacheBehaviors["area26/*"]',
			'moved CacheBehaviors["area5/*"]',
			'changed CacheBehaviors["area5/*"].MinTTL',
		],
	},
	{
		name: "two neighbors swapped",
		before: manyBehaviors,
		change: (config) => behaviors(config, (items) => move(items, 10, 11)),
		changes: ['moved CacheBehaviors["area12/*"]'],
	},
	{
		name: "a behavior added in front",
		before: manyBehaviors,
		change: (config) => behaviors(config, (items) => items.unshift(behavior("*.css", "api") as unknown as Value)),
		changes: ['added CacheBehaviors["*.css"]'],
	},
	{
		name: "a behavior taken away",
		change: (config) => behaviors(config, (items) => items.splice(1, 1)),
		changes: ['removed CacheBehaviors["images/*"]'],
	},
	{
		name: "a pattern edited",
		change: (config) => set(config, "CacheBehaviors.Items.1.PathPattern", "img/*"),
		changes: ['changed CacheBehaviors["images/*"].PathPattern'],
	},
	{
		name: "a pattern edited and a setting with it",
		change: (config) => {
			set(config, "CacheBehaviors.Items.1.PathPattern", "img/*");
			set(config, "CacheBehaviors.Items.1.DefaultTTL", 60);
		},
		changes: ['changed CacheBehaviors["images/*"].PathPattern', 'changed CacheBehaviors["images/*"].DefaultTTL'],
	},
	{
		name: "another behavior in the same place",
		change: (config) =>
			behaviors(config, (items) =>
				items.splice(1, 1, behavior("static/*", "api", { MinTTL: 5, Compress: false }) as unknown as Value),
			),
		changes: ['removed CacheBehaviors["images/*"]', 'added CacheBehaviors["static/*"]'],
	},
	{
		name: "a pattern with a leading slash",
		change: (config) => set(config, "CacheBehaviors.Items.1.PathPattern", "/images/*"),
		changes: [],
		spelling: ['text CacheBehaviors["images/*"].PathPattern'],
	},
	{
		name: "a pattern in other case",
		change: (config) => set(config, "CacheBehaviors.Items.1.PathPattern", "Images/*"),
		changes: ['changed CacheBehaviors["images/*"].PathPattern'],
	},
	{
		name: "all behaviors reversed",
		change: (config) => behaviors(config, (items) => items.reverse()),
		changes: ['moved CacheBehaviors["private/*"]', 'moved CacheBehaviors["images/*"]', 'moved CacheBehaviors["api/*"]'],
	},
	{
		name: "a pattern twice: the changed one is told of",
		before: (config) => behaviors(config, (items) => items.push(behavior("images/*", "api") as unknown as Value)),
		change: (config) => set(config, "CacheBehaviors.Items.4.MinTTL", 7),
		changes: ['changed CacheBehaviors["images/*"].MinTTL'],
	},
];

export const values: Pair[] = [
	{
		name: "nothing",
		change: () => undefined,
		changes: [],
	},
	{
		name: "members left out that have their default",
		change: (config) => {
			for (const key of ["WebACLId", "HttpVersion", "IsIPV6Enabled"]) set(config, key, undefined);
			for (const key of [
				"SmoothStreaming",
				"FieldLevelEncryptionId",
				"LambdaFunctionAssociations",
				"TrustedSigners",
				"MinTTL",
			]) {
				set(config, `DefaultCacheBehavior.${key}`, undefined);
			}
			set(config, "Origins.Items.0.OriginPath", undefined);
			set(config, "Origins.Items.0.CustomHeaders", undefined);
			set(config, "Origins.Items.1.CustomOriginConfig.OriginReadTimeout", undefined);
		},
		changes: [],
		spelling: [
			'default Origins["media"].OriginPath',
			'default Origins["media"].CustomHeaders',
			'default Origins["api"].CustomOriginConfig.OriginReadTimeout',
			"default DefaultCacheBehavior.TrustedSigners",
			"default DefaultCacheBehavior.MinTTL",
			"default DefaultCacheBehavior.SmoothStreaming",
			"default DefaultCacheBehavior.LambdaFunctionAssociations",
			"default DefaultCacheBehavior.FieldLevelEncryptionId",
			"default WebACLId",
			"default HttpVersion",
			"default IsIPV6Enabled",
		],
	},
	{
		name: "defaults made explicit",
		change: (config) => {
			set(config, "Staging", false);
			set(config, "Origins.Items.0.ConnectionAttempts", 3);
			set(config, "Origins.Items.0.OriginShield", { Enabled: false });
			set(config, "DefaultCacheBehavior.GrpcConfig", { Enabled: false });
			set(config, "DefaultCacheBehavior.TrustedKeyGroups", { Enabled: false, Quantity: 0, Items: [] });
		},
		changes: [],
	},
	{
		name: "implied lifetimes made explicit",
		before: (config) => {
			set(config, "DefaultCacheBehavior.DefaultTTL", undefined);
			set(config, "DefaultCacheBehavior.MaxTTL", undefined);
			set(config, "DefaultCacheBehavior.MinTTL", 100_000);
		},
		change: (config) => {
			set(config, "DefaultCacheBehavior.DefaultTTL", 100_000);
			set(config, "DefaultCacheBehavior.MaxTTL", 31_536_000);
		},
		changes: [],
		spelling: ["default DefaultCacheBehavior.DefaultTTL", "default DefaultCacheBehavior.MaxTTL"],
	},
	{
		name: "lifetimes beside a cache policy are no defaults",
		before: (config) => {
			for (const key of ["ForwardedValues", "MinTTL", "DefaultTTL", "MaxTTL"])
				set(config, `DefaultCacheBehavior.${key}`, undefined);
			set(config, "DefaultCacheBehavior.CachePolicyId", "658327ea-f89d-4fab-a63d-7e88639e58f6");
		},
		change: (config) => set(config, "DefaultCacheBehavior.DefaultTTL", 86_400),
		changes: ["added DefaultCacheBehavior.DefaultTTL"],
	},
	{
		name: "a cache policy in place of ForwardedValues",
		change: (config) => {
			for (const key of ["ForwardedValues", "MinTTL", "DefaultTTL", "MaxTTL"])
				set(config, `DefaultCacheBehavior.${key}`, undefined);
			set(config, "DefaultCacheBehavior.CachePolicyId", "658327ea-f89d-4fab-a63d-7e88639e58f6");
		},
		changes: [
			"removed DefaultCacheBehavior.ForwardedValues",
			"removed DefaultCacheBehavior.MinTTL",
			"removed DefaultCacheBehavior.DefaultTTL",
			"removed DefaultCacheBehavior.MaxTTL",
			"added DefaultCacheBehavior.CachePolicyId",
		],
	},
	{
		name: "methods left out are GET and HEAD",
		before: (config) =>
			set(config, "DefaultCacheBehavior.AllowedMethods", {
				...listOf("HEAD", "GET"),
				CachedMethods: listOf("GET", "HEAD"),
			}),
		change: (config) => set(config, "DefaultCacheBehavior.AllowedMethods", undefined),
		changes: [],
	},
	{
		name: "methods left out that were more",
		change: (config) => set(config, "DefaultCacheBehavior.AllowedMethods", undefined),
		changes: ["removed DefaultCacheBehavior.AllowedMethods"],
	},
	{
		name: "cached methods left out are GET and HEAD",
		change: (config) => set(config, "DefaultCacheBehavior.AllowedMethods.CachedMethods", undefined),
		changes: [],
	},
	{
		name: "an empty list in three spellings",
		before: (config) => {
			set(config, "Aliases", undefined);
			set(config, "CacheBehaviors", { Quantity: 0 });
			set(config, "CustomErrorResponses", { Quantity: 0, Items: [] });
		},
		change: (config) => {
			set(config, "Aliases", { Quantity: 0 });
			set(config, "CacheBehaviors", { Quantity: 0, Items: [] });
			set(config, "CustomErrorResponses", undefined);
		},
		changes: [],
		spelling: ["default CacheBehaviors", "default CustomErrorResponses", "default Aliases"],
	},
	{
		name: "a count that is wrong",
		change: (config) => set(config, "Aliases.Quantity", 7),
		changes: [],
		spelling: ["irrelevant Aliases.Quantity"],
	},
	{
		name: "numbers and booleans as texts",
		change: (config) => {
			set(config, "DefaultCacheBehavior.DefaultTTL", "3600");
			set(config, "Enabled", "true");
			set(config, "CustomErrorResponses.Items.0.ResponseCode", 404);
			set(config, "CustomErrorResponses.Items.0.ErrorCode", "404");
		},
		changes: [],
	},
	{
		name: "an origin's domain name in other case",
		change: (config) => set(config, "Origins.Items.1.DomainName", "API.Example.com"),
		changes: [],
		spelling: ['text Origins["api"].DomainName'],
	},
	{
		name: "the HTTP version as outputs spell it",
		change: (config) => set(config, "HttpVersion", "HTTP2"),
		changes: [],
	},
	{
		name: "names of cookies beside all",
		before: (config) =>
			set(config, "DefaultCacheBehavior.ForwardedValues.Cookies", { Forward: "all", WhitelistedNames: listOf("a") }),
		change: (config) => set(config, "DefaultCacheBehavior.ForwardedValues.Cookies.WhitelistedNames", undefined),
		changes: [],
	},
	{
		name: "where logs went, with logging off",
		before: (config) => set(config, "Logging.Enabled", false),
		change: (config) => {
			set(config, "Logging.Bucket", "");
			set(config, "Logging.Prefix", "");
		},
		changes: [],
		spelling: ["irrelevant Logging.Bucket", "irrelevant Logging.Prefix"],
	},
	{
		name: "logging off, and left out",
		before: (config) => set(config, "Logging.Enabled", false),
		change: (config) => set(config, "Logging", undefined),
		changes: [],
	},
	{
		name: "logging turned off",
		change: (config) => set(config, "Logging.Enabled", false),
		changes: ["changed Logging.Enabled"],
	},
	{
		name: "logging left out",
		change: (config) => set(config, "Logging", undefined),
		changes: ["removed Logging"],
	},
	{
		name: "HTTPS settings of an origin reached by plain HTTP",
		before: (config) => set(config, "Origins.Items.1.CustomOriginConfig.OriginProtocolPolicy", "http-only"),
		change: (config) => {
			set(config, "Origins.Items.1.CustomOriginConfig.HTTPSPort", 8443);
			set(config, "Origins.Items.1.CustomOriginConfig.OriginSslProtocols", listOf("TLSv1.2"));
		},
		changes: [],
	},
	{
		name: "the default certificate, left out",
		before: (config) =>
			set(config, "ViewerCertificate", {
				CloudFrontDefaultCertificate: true,
				MinimumProtocolVersion: "TLSv1",
				CertificateSource: "cloudfront",
			}),
		change: (config) => set(config, "ViewerCertificate", undefined),
		changes: [],
	},
	{
		name: "the security policy beside the default certificate",
		before: (config) =>
			set(config, "ViewerCertificate", { CloudFrontDefaultCertificate: true, MinimumProtocolVersion: "TLSv1" }),
		change: (config) =>
			set(config, "ViewerCertificate", {
				CloudFrontDefaultCertificate: true,
				SSLSupportMethod: "vip",
				MinimumProtocolVersion: "TLSv1.2_2021",
			}),
		changes: [],
	},
	{
		name: "the older spelling of the same certificate",
		change: (config) => {
			set(config, "ViewerCertificate.CertificateSource", "acm");
			set(config, "ViewerCertificate.Certificate", "arn:aws:acm:us-east-1:111122223333:certificate/one");
			set(config, "ViewerCertificate.CloudFrontDefaultCertificate", false);
		},
		changes: [],
	},
	{
		name: "the older spelling alone",
		change: (config) =>
			set(config, "ViewerCertificate", {
				Certificate: "arn:aws:acm:us-east-1:111122223333:certificate/one",
				CertificateSource: "acm",
				SSLSupportMethod: "sni-only",
				MinimumProtocolVersion: "TLSv1.2_2021",
			}),
		changes: [],
	},
	{
		name: "a certificate changed in both spellings",
		before: (config) => {
			set(config, "ViewerCertificate.CertificateSource", "acm");
			set(config, "ViewerCertificate.Certificate", "arn:aws:acm:us-east-1:111122223333:certificate/one");
		},
		change: (config) => {
			set(config, "ViewerCertificate.ACMCertificateArn", "arn:aws:acm:us-east-1:111122223333:certificate/two");
			set(config, "ViewerCertificate.Certificate", "arn:aws:acm:us-east-1:111122223333:certificate/two");
		},
		changes: ["changed ViewerCertificate.ACMCertificateArn"],
	},
	{
		name: "no restriction, in two spellings",
		before: (config) => set(config, "Restrictions", { GeoRestriction: { RestrictionType: "none", Quantity: 0 } }),
		change: (config) => set(config, "Restrictions", undefined),
		changes: [],
	},
	{
		name: "restrictions given up",
		change: (config) => set(config, "Restrictions", undefined),
		changes: ["removed Restrictions"],
	},
	{
		name: "single values",
		change: (config) => {
			set(config, "Comment", "Another site");
			set(config, "DefaultRootObject", "home.html");
			set(config, "PriceClass", "PriceClass_All");
			set(config, "Enabled", false);
			set(config, "WebACLId", "1ebe0b46-0fd2-4e07-a74c-27bf25adc0bf");
			set(config, "IsIPV6Enabled", true);
		},
		changes: [
			"changed DefaultRootObject",
			"changed Comment",
			"changed PriceClass",
			"changed Enabled",
			"changed WebACLId",
			"changed IsIPV6Enabled",
		],
	},
	{
		name: "an empty text where there was one",
		change: (config) => set(config, "DefaultRootObject", ""),
		changes: ["changed DefaultRootObject"],
	},
	{
		name: "a member that the API does not know",
		change: (config) => set(config, "Novelty", { Level: 3, Parts: ["a", "b"] }),
		changes: ["added Novelty"],
	},
	{
		name: "something inside what the API does not know",
		before: (config) => set(config, "Novelty", { Level: 3, Parts: ["a", "b", "c"], Names: [{ Deep: 1 }, { Deep: 2 }] }),
		change: (config) => set(config, "Novelty", { Level: 4, Parts: ["c", "a", "b"], Names: [{ Deep: 1 }, { Deep: 3 }] }),
		changes: ["changed Novelty.Level", 'moved Novelty.Parts["c"]', "changed Novelty.Names[1].Deep"],
	},
	{
		name: "a key such as __proto__",
		change: (config) =>
			Object.defineProperty(config, "__proto__", { value: { polluted: true }, enumerable: true, configurable: true }),
		changes: ["added __proto__"],
	},
	{
		name: "another kind of origin",
		change: (config) => {
			set(config, "Origins.Items.0.S3OriginConfig", undefined);
			set(config, "Origins.Items.0.CustomOriginConfig", {
				HTTPPort: 80,
				HTTPSPort: 443,
				OriginProtocolPolicy: "http-only",
			});
		},
		changes: ['removed Origins["media"].S3OriginConfig', 'added Origins["media"].CustomOriginConfig'],
	},
];
