import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { describeDuration } from "../../schema/units";
import type { Effect } from "../change";
import type { ChangeContext, Explain, Explanations } from "./changeContext";

const plain =
	(effect: Effect | null, say: (change: ChangeContext) => string): Explain =>
	(change) => ({ effect, sentence: say(change) });

const isOn = (change: ChangeContext) => change.effective("after")?.toLowerCase() === "true";

const callerReference: Explain = (change) =>
	change.context.isSame
		? {
				effect: "refused",
				sentence: `An update with another CallerReference, ${change.instead}, is refused (IllegalUpdate)`,
			}
		: { effect: null, sentence: `The CallerReference is ${change.instead}, as it has to be for another distribution` };

const enabled: Explain = (change) =>
	isOn(change)
		? { effect: "exposure", sentence: "The distribution is enabled: viewers are served" }
		: { effect: "outage", sentence: "The distribution is disabled: nobody is served any more once that is deployed" };

const alias: Explain = (change) =>
	change.kind === "removed"
		? { effect: "viewer-refused", sentence: `Viewers that come by ${quote(change.name)} get an error` }
		: {
				effect: "routing",
				sentence: `Viewers may come by ${quote(change.name)}, once its DNS points here; the certificate has to cover it`,
			};

const rootObject: Explain = (change) => ({
	effect: "routing",
	sentence: change.effective("after")
		? `Requests for / get ${change.instead}`
		: `Requests for / go to the origin as they are instead of getting ${change.said("before")}`,
});

function errorCode({ around }: { around: Cursor | null }): string {
	return trimmedText(around?.get("ErrorCode")) ?? "";
}

function errorName(change: ChangeContext): string {
	const { before, after } = change.around("CustomErrorResponse");
	return errorCode({ around: after ?? before }) || change.name;
}

/** What an entry for an error does: the page and status that viewers get, and for how long the error is kept. */
function errorAnswer(entry: Cursor | null): string {
	const page = trimmedText(entry?.get("ResponsePagePath"));
	const status = trimmedText(entry?.get("ResponseCode"));
	const seconds = present(entry ?? undefined, "ErrorCachingMinTTL")?.number;
	const kept = seconds === undefined ? "" : `, kept ${describeDuration(seconds)}`;
	return page ? `get ${quote(page)}${status ? ` with status ${status}` : ""}${kept}` : `pass as they are${kept}`;
}

const errorEntry: Explain = (change) => {
	const { after } = change.around("CustomErrorResponse");
	const name = errorName(change);
	return change.kind === "removed"
		? { effect: "response", sentence: `Errors ${name} pass as they are, without an answer of their own` }
		: { effect: "response", sentence: `Errors ${name} ${errorAnswer(after)}` };
};

const errorPage: Explain = (change) => ({
	effect: "response",
	sentence: change.effective("after")
		? `Errors ${errorName(change)} get the page ${change.instead}`
		: `Errors ${errorName(change)} no longer get the page ${change.said("before")}`,
});

const errorStatus: Explain = (change) => ({
	effect: "response",
	sentence: change.effective("after")
		? `Errors ${errorName(change)} are answered with status ${change.effective("after")}${change.effective("before") ? ` instead of ${change.effective("before")}` : ""}`
		: `Errors ${errorName(change)} keep their status instead of ${change.effective("before")}`,
});

const errorLifetime: Explain = (change) => ({
	effect: "freshness",
	sentence: `Errors ${errorName(change)} are kept at least ${change.instead}`,
});

const logging: Explain = (change) => {
	const { after } = change.around("LoggingConfig");
	const bucket = trimmedText(present(after ?? undefined, "Bucket"));
	const isLogging = present(after ?? undefined, "Enabled")?.boolean === true;
	if (!isLogging) return { effect: "logging", sentence: "Requests are no longer logged" };
	return {
		effect: "logging",
		sentence: `Requests are logged${bucket ? ` to ${quote(bucket)}` : ""}, within 12 hours`,
	};
};

const priceClass = plain(
	"cost",
	(change) =>
		`The price class is ${change.instead}: other edges answer, at other prices and distances, with colder caches`,
);

const ipv6: Explain = (change) =>
	isOn(change)
		? {
				effect: "routing",
				sentence: "Viewers may come by IPv6; signed policies that name IPv4 addresses refuse them there",
			}
		: { effect: "viewer-refused", sentence: "Viewers that have only IPv6 are not reached any more" };

const deployment: Explain = (change) => ({
	effect: "routing",
	sentence: change.effective("after")
		? `Part of the traffic goes to the staging distribution of the policy ${change.said("after")}`
		: "All traffic stays with this distribution; none goes to a staging one any more",
});

const staging: Explain = plain(
	"refused",
	(change) => `Staging is ${change.instead}, which an update can probably not change`,
);

const cacheTags: Explain = (change) => ({
	effect: "invalidation",
	sentence:
		change.kind === "removed"
			? "Tags of objects are no longer read, so that invalidations go by path alone"
			: "Tags of objects are read from another header; copies already cached keep the tags they have",
});

const tag: Explain = (change) => {
	const name = quote(
		change.name === "Value" ? (trimmedText(change.around("Tag").after?.get("Key")) ?? "") : change.name,
	);
	if (change.kind === "removed") return { effect: null, sentence: `The tag ${name} is gone` };
	return {
		effect: null,
		sentence: change.kind === "added" ? `The tag ${name} is new` : `The tag ${name} is ${change.instead}`,
	};
};

/** What concerns the distribution as a whole. */
export const distributionExplanations: Explanations = {
	"Aliases.Items": alias,
	"CacheTagConfig.HeaderName": cacheTags,
	"CustomErrorResponse.ErrorCachingMinTTL": errorLifetime,
	"CustomErrorResponse.ResponseCode": errorStatus,
	"CustomErrorResponse.ResponsePagePath": errorPage,
	"CustomErrorResponses.Items": errorEntry,
	"DistributionConfig.AnycastIpListId": plain("routing", (change) =>
		change.effective("after")
			? `Viewers reach it by the anycast addresses of ${change.said("after")}`
			: "Viewers reach it by CloudFront’s shared addresses",
	),
	"DistributionConfig.CacheTagConfig": cacheTags,
	"DistributionConfig.CallerReference": callerReference,
	"DistributionConfig.Comment": plain(null, (change) => `The comment is ${change.instead}`),
	"DistributionConfig.ConnectionMode": plain("routing", (change) => `Viewers connect ${change.instead}`),
	"DistributionConfig.ContinuousDeploymentPolicyId": deployment,
	"DistributionConfig.DefaultRootObject": rootObject,
	"DistributionConfig.Enabled": enabled,
	"DistributionConfig.HttpVersion": plain(
		null,
		(change) => `The highest HTTP version for viewers is ${change.instead}`,
	),
	"DistributionConfig.IsIPV6Enabled": ipv6,
	"DistributionConfig.Logging": logging,
	"DistributionConfig.PriceClass": priceClass,
	"DistributionConfig.Staging": staging,
	"DistributionConfig.TenantConfig": plain(null, () => "Tenants have other parameters"),
	"LoggingConfig.Bucket": logging,
	"LoggingConfig.Enabled": logging,
	"LoggingConfig.IncludeCookies": plain(
		"logging",
		(change) => `Cookies are ${isOn(change) ? "" : "no longer "}in the logs`,
	),
	"LoggingConfig.Prefix": plain("logging", (change) => `The prefix of names of log files is ${change.instead}`),
	"Tag.Value": tag,
	"Tags.Items": tag,
	"TenantConfig.ParameterDefinitions": plain(null, (change) => {
		const is = change.kind === "removed" ? "is gone" : change.kind === "added" ? "is new" : "has changed";
		return `The parameter ${quote(change.name)} of tenants ${is}`;
	}),
};
