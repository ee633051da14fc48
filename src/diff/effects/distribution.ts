import type { Cursor } from "../../document/cursor";
import { itemsOf, memoizeByNode, present, trimmedText } from "../../model/accessors";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { describeDuration } from "../../schema/units";
import type { Effect } from "../change";
import type { ChangeContext, Explain, Explanation, Explanations } from "./changeContext";

/** Most wildcard aliases that are searched for one that covers a name. */
const MAX_WILDCARDS = 100;

const plain =
	(effect: Effect | null, say: (change: ChangeContext) => string): Explain =>
	(change) => ({ effect, sentence: say(change) });

/** A switch: what it says when on, when off, and when only a program knows it. */
const toggle =
	(on: Explanation, off: Explanation, unknown: Explanation): Explain =>
	(change) => {
		const flag = change.flag("after");
		return flag === null ? unknown : flag ? on : off;
	};

const callerReference: Explain = (change) =>
	change.context.isSame
		? {
				effect: "refused",
				sentence: `CloudFront rejects an update with another CallerReference, ${change.instead} (IllegalUpdate)`,
			}
		: { effect: null, sentence: `The CallerReference is ${change.instead}, as another distribution requires` };

const enabled = toggle(
	{ effect: "exposure", sentence: "The distribution is enabled: CloudFront serves viewers" },
	{ effect: "outage", sentence: "The distribution is disabled: CloudFront serves no viewers once this is deployed" },
	{ effect: "outage", sentence: "The distribution may be disabled; this document does not show the value of Enabled" },
);

function getAliases(config: Cursor | null): string[] {
	return itemsOf(present(config ?? undefined, "Aliases")).items.flatMap((one) => trimmedText(one)?.toLowerCase() ?? []);
}

/** The wildcard alias that also stands for a name; undefined when there is none. */
function findCoveringAlias(config: Cursor | null, name: string): string | undefined {
	return config
		? getWildcardAliases(config).find((alias) => alias !== name && name.endsWith(alias.slice(1)))
		: undefined;
}

const getWildcardAliases: (config: Cursor) => string[] = memoizeByNode((config) =>
	getAliases(config)
		.filter((alias) => alias.startsWith("*."))
		.slice(0, MAX_WILDCARDS),
);

const alias: Explain = (change) => {
	const name = change.name.toLowerCase();
	const isRemoved = change.kind === "removed";
	const cover = findCoveringAlias(change.config[isRemoved ? "after" : "before"], name);
	if (cover) {
		const sentence = `The alias ${quote(change.name)} ${isRemoved ? "is still" : "was already"} covered by ${quote(cover)}`;
		return { effect: null, sentence };
	}
	if (!isRemoved) {
		const sentence = `CloudFront serves requests for ${quote(change.name)} once its DNS points here. The certificate must cover it`;
		return { effect: "routing", sentence };
	}
	const kept = name.startsWith("*.")
		? getAliases(change.config.after).filter((one) => one.endsWith(name.slice(1)))
		: [];
	const rest = kept.length > 0 ? `, except for ${joinWords(kept.map((one) => quote(one)))}` : "";
	return { effect: "viewer-refused", sentence: `Requests for ${quote(change.name)} get an error${rest}` };
};

const rootObject: Explain = (change) => {
	const [was, is] = [change.effective("before"), change.effective("after")];
	if (!is) {
		const sentence = `Requests for / go to the origin unchanged instead of returning ${change.said("before")}`;
		return { effect: "routing", sentence };
	}
	const before = was ? change.said("before") : "going to the origin unchanged";
	return { effect: "routing", sentence: `Requests for / return ${change.said("after")} instead of ${before}` };
};

function getErrorCode({ around }: { around: Cursor | null }): string {
	return trimmedText(around?.get("ErrorCode")) ?? "";
}

function toErrorName(change: ChangeContext): string {
	const { before, after } = change.around("CustomErrorResponse");
	return `${getErrorCode({ around: after ?? before }) || change.name} responses`;
}

/** What an entry for an error does: the page and status that viewers get, and when CloudFront asks the origin again. */
function describeErrorEntry(entry: Cursor | null): string {
	const page = trimmedText(entry?.get("ResponsePagePath"));
	const status = trimmedText(entry?.get("ResponseCode"));
	const seconds = present(entry ?? undefined, "ErrorCachingMinTTL")?.number;
	const ttl = seconds === undefined ? "" : `not revalidated for at least ${describeDuration(seconds)}`;
	if (!page) return ttl === "" ? "are passed through unchanged" : `are ${ttl}`;
	return `get the page ${quote(page)}${status ? ` with status ${status}` : ""}${ttl === "" ? "" : ` and are ${ttl}`}`;
}

const errorEntry: Explain = (change) => {
	const { before, after } = change.around("CustomErrorResponse");
	const name = toErrorName(change);
	if (change.kind !== "removed") {
		const effect = trimmedText(after?.get("ResponsePagePath")) ? "response" : "freshness";
		return { effect, sentence: `${name} ${describeErrorEntry(after)}` };
	}
	return trimmedText(before?.get("ResponsePagePath"))
		? { effect: "response", sentence: `${name} are passed through unchanged` }
		: { effect: "freshness", sentence: `${name} are revalidated after the default time` };
};

const errorPage: Explain = (change) => ({
	effect: "response",
	sentence: change.effective("after")
		? `${toErrorName(change)} get the page ${change.said("after")}${change.effective("before") ? ` instead of ${change.said("before")}` : ""}`
		: `${toErrorName(change)} no longer get the page ${change.said("before")}`,
});

const errorStatus: Explain = (change) => {
	const [was, is] = [change.effective("before"), change.effective("after")];
	const name = toErrorName(change);
	if (!is) return { effect: "response", sentence: `${name} keep their status instead of ${was}` };
	return { effect: "response", sentence: `${name} reach viewers with status ${is}${was ? ` instead of ${was}` : ""}` };
};

const errorTtl: Explain = (change) => ({
	effect: "freshness",
	sentence: `${toErrorName(change)} are not revalidated for at least ${change.instead}`,
});

const logging: Explain = (change) => {
	const { after } = change.around("LoggingConfig");
	const bucket = trimmedText(present(after ?? undefined, "Bucket"));
	const enabled = present(after ?? undefined, "Enabled");
	const isLogging = enabled ? (enabled.boolean ?? null) : false;
	const where = bucket ? ` to ${quote(bucket)}` : "";
	if (isLogging === null) return { effect: "logging", sentence: `CloudFront may write access logs${where}` };
	return isLogging
		? { effect: "logging", sentence: `CloudFront writes access logs${where}. This takes effect within 12 hours` }
		: { effect: "logging", sentence: "CloudFront no longer writes access logs" };
};

const priceClass = plain(
	"cost",
	(change) =>
		`The price class is ${change.instead}. Different edge locations serve viewers; cost, latency and hit ratio may change`,
);

const ipv6 = toggle(
	{ effect: "routing", sentence: "Viewers can connect by IPv6. Signed policies that allow IPv4 addresses reject them" },
	{ effect: "viewer-refused", sentence: "IPv6-only viewers can no longer connect" },
	{ effect: "viewer-refused", sentence: "IPv6-only viewers may no longer be able to connect" },
);

const deployment: Explain = (change) => ({
	effect: "routing",
	sentence: change.effective("after")
		? `If the continuous deployment policy ${change.said("after")} is enabled, it may send some requests to a staging distribution`
		: "No continuous deployment policy sends requests to a staging distribution any more",
});

const staging = plain("refused", (change) => `Staging is ${change.instead}. Usually, an update cannot change this`);

const cacheTags: Explain = (change) => {
	const { before, after } = change.around("CacheTagConfig");
	const [was, is] = [before, after].map((side) => trimmedText(side?.get("HeaderName")) ?? "");
	if (!after) {
		const sentence = "CloudFront no longer reads cache tags, so new objects can be invalidated only by path";
		return { effect: "invalidation", sentence };
	}
	const start = `CloudFront reads cache tags from the header ${quote(is || "unknown")}`;
	return before
		? {
				effect: "invalidation",
				sentence: `${start} instead of ${quote(was || "unknown")}. Objects already cached keep their tags`,
			}
		: { effect: "invalidation", sentence: `${start}. Objects already cached have no tags` };
};

/** A parameter that tenants give a value. */
function describeParameter(definition: Cursor | null): { isRequired: boolean; hasDefault: boolean } {
	const schema = present(definition ?? undefined, "Definition", "StringSchema");
	return {
		isRequired: present(schema, "Required")?.boolean !== false && schema !== undefined,
		hasDefault: Boolean(trimmedText(present(schema, "DefaultValue"))),
	};
}

const tenantParameter: Explain = (change) => {
	const { before, after } = change.around("ParameterDefinition");
	const name = `the tenant parameter ${quote(trimmedText((after ?? before)?.get("Name")) ?? change.name)}`;
	if (!after) return { effect: null, sentence: `Tenants can no longer set ${name}` };
	const { isRequired, hasDefault } = describeParameter(after);
	const wasRequired = before !== null && describeParameter(before).isRequired;
	if (isRequired && !wasRequired && !hasDefault) {
		const sentence = `CloudFront requires ${name}. Existing tenants may fail until each of them has a value for it`;
		return { effect: "viewer-refused", sentence };
	}
	if (!before) {
		const usual = hasDefault ? "; existing tenants use its default value" : "";
		return { effect: null, sentence: `Tenants can set ${name}${usual}` };
	}
	if (isRequired !== wasRequired) {
		return { effect: null, sentence: `CloudFront ${isRequired ? "requires" : "no longer requires"} ${name}` };
	}
	return { effect: null, sentence: `${capitalize(name)} is defined differently: ${change.name} is ${change.instead}` };
};

const tag: Explain = (change) => {
	const name = quote(
		change.name === "Value" ? (trimmedText(change.around("Tag").after?.get("Key")) ?? "") : change.name,
	);
	if (change.kind === "removed") return { effect: null, sentence: `The tag ${name} is removed` };
	return {
		effect: null,
		sentence: change.kind === "added" ? `The tag ${name} is added` : `The tag ${name} is ${change.instead}`,
	};
};

/** What concerns the distribution as a whole. */
export const distributionExplanations: Explanations = {
	"Aliases.Items": alias,
	"CacheTagConfig.HeaderName": cacheTags,
	"CustomErrorResponse.ErrorCachingMinTTL": errorTtl,
	"CustomErrorResponse.ResponseCode": errorStatus,
	"CustomErrorResponse.ResponsePagePath": errorPage,
	"CustomErrorResponses.Items": errorEntry,
	"DistributionConfig.AnycastIpListId": plain("routing", (change) =>
		change.effective("after")
			? `Viewers connect to the static IP addresses of the Anycast list ${change.said("after")}`
			: "Viewers connect to the shared IP addresses of CloudFront",
	),
	"DistributionConfig.CacheTagConfig": cacheTags,
	"DistributionConfig.CallerReference": callerReference,
	"DistributionConfig.Comment": plain(null, (change) =>
		change.effective("after")
			? `The comment is ${change.instead}`
			: `The comment is removed (before: ${change.said("before")})`,
	),
	"DistributionConfig.ConnectionMode": plain(
		"routing",
		(change) => `The connection mode for viewers is ${change.instead}`,
	),
	"DistributionConfig.ContinuousDeploymentPolicyId": deployment,
	"DistributionConfig.DefaultRootObject": rootObject,
	"DistributionConfig.Enabled": enabled,
	"DistributionConfig.HttpVersion": plain(
		null,
		(change) => `The maximum HTTP version for viewers is ${change.instead}`,
	),
	"DistributionConfig.IsIPV6Enabled": ipv6,
	"DistributionConfig.Logging": logging,
	"DistributionConfig.PriceClass": priceClass,
	"DistributionConfig.Staging": staging,
	"DistributionConfig.TenantConfig": plain(null, () => "Tenants have different parameters"),
	"LoggingConfig.Bucket": logging,
	"LoggingConfig.Enabled": logging,
	"LoggingConfig.IncludeCookies": toggle(
		{ effect: "logging", sentence: "Access logs include cookies" },
		{ effect: "logging", sentence: "Access logs no longer include cookies" },
		{ effect: "logging", sentence: "Access logs may include cookies" },
	),
	"LoggingConfig.Prefix": plain("logging", (change) => `The prefix of log file names is ${change.instead}`),
	"ParameterDefinition.Definition": tenantParameter,
	"ParameterDefinition.Name": tenantParameter,
	"StringSchemaConfig.Comment": tenantParameter,
	"StringSchemaConfig.DefaultValue": tenantParameter,
	"StringSchemaConfig.Required": tenantParameter,
	"Tag.Value": tag,
	"Tags.Items": tag,
	"TenantConfig.ParameterDefinitions": tenantParameter,
};
