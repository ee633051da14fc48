import type { Cursor } from "../../document/cursor";
import { isOmitted, present } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { isInWholeDistribution } from "../../model/distribution";
import { getImpliedTtls } from "../../model/ttl";
import { isResponse } from "../../model/uncertainty";
import { describeDuration } from "../../schema/units";
import { NEWEST_VERSION } from "../../schema/versions";
import type { Rule, RuleContext } from "../rule";
import { setMemberFix } from "../shared/fixBuilders";

const error = "InvalidTTLOrder";
const wireMessage = [
	"MinTTL, MaxTTL and DefaultTTL should follow order MinTTL less than or equal to DefaultTTL less than or equal to MaxTTL",
];
const source = "API model, InvalidTTLOrder; refusals reported by users of Terraform and CloudFormation";
const { default: IMPLIED_DEFAULT, max: IMPLIED_MAX } = getImpliedTtls({}, NEWEST_VERSION);

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2015-04-17",
	cases: {
		"InvalidTTLOrder/min-gt-default": {
			severity: "error",
			title: "Minimum TTL above the default TTL",
			why: "The order must be [[CacheBehavior.MinTTL]] ≤ [[CacheBehavior.DefaultTTL]] ≤ [[CacheBehavior.MaxTTL]]. Otherwise CloudFront could not cache responses without caching headers for the minimum. Raise the default TTL or lower the minimum.",
			basis: "seen",
			source,
			error,
			wireMessage,
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 600, "DefaultTTL": 60, "MaxTTL": 3600 } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 60, "DefaultTTL": 600, "MaxTTL": 3600 } }',
			},
		},
		"InvalidTTLOrder/default-gt-max": {
			severity: "error",
			title: "Default TTL above the maximum TTL",
			why: "The order must be [[CacheBehavior.MinTTL]] ≤ [[CacheBehavior.DefaultTTL]] ≤ [[CacheBehavior.MaxTTL]]. Usually only the maximum was lowered. Lower the default TTL too, or raise the maximum.",
			basis: "seen",
			source,
			error,
			wireMessage,
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 3600 } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 3600, "MaxTTL": 3600 } }',
			},
		},
		"InvalidTTLOrder/min-gt-max": {
			severity: "error",
			title: "Minimum TTL above the maximum TTL",
			why: "No TTL can be at least [[CacheBehavior.MinTTL]] and at most [[CacheBehavior.MaxTTL]]. CloudFront rejects the pair, whatever [[CacheBehavior.DefaultTTL]] is.",
			basis: "seen",
			source,
			error,
			wireMessage,
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 3600, "MaxTTL": 60 } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 60, "MaxTTL": 3600 } }',
			},
		},
		"InvalidTTLOrder/implied-max": {
			severity: "error",
			title: "Default TTL above the implied maximum TTL",
			why: "Without [[CacheBehavior.MaxTTL]], the maximum is 31536000 (1 year), even if [[CacheBehavior.DefaultTTL]] is larger. CloudFront then rejects the order of the two. Set MaxTTL as well, or lower DefaultTTL.",
			basis: "seen",
			source: "Refusal quoted in tachyon issue 73; Developer Guide 2023, Expiration, differs",
			error,
			wireMessage,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }, "MinTTL": 0, "DefaultTTL": 63115200 } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }, "MinTTL": 0, "DefaultTTL": 63115200, "MaxTTL": 63115200 } }',
			},
		},
		"InvalidTTLOrder/implied-default": {
			severity: "error",
			title: "TTL contradicts the implied default TTL",
			why: "Without [[CacheBehavior.DefaultTTL]], the default is 86400 (1 day), and CloudFront rejects a lower maximum. The guide says that a larger minimum replaces the default, but rejections have been reported for that too. Set all three TTLs.",
			basis: "seen",
			source: "Refusals reported by users of Terraform and CloudFormation; Developer Guide 2023, Expiration, differs",
			error,
			wireMessage,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }, "MinTTL": 0, "MaxTTL": 3600 } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } }, "MinTTL": 0, "DefaultTTL": 600, "MaxTTL": 3600 } }',
			},
		},
	},
	check(behavior, context) {
		const min = present(behavior, "MinTTL");
		const usual = present(behavior, "DefaultTTL");
		const max = present(behavior, "MaxTTL");
		const isLow = compare(context, "min-gt-default", min, usual);
		const isHigh = compare(context, "default-gt-max", usual, max);
		if (isLow || isHigh) return;
		const isMinAboveMax = compare(context, "min-gt-max", min, max);
		if (!isInWholeDistribution(behavior) || behavior.get("CachePolicyId")) return;
		if (isMinAboveMax && max?.number !== undefined && max.number >= IMPLIED_DEFAULT) return;
		if (isOmitted(behavior, "MaxTTL") && compareWithMax(behavior, context, usual ?? min)) return;
		if (isOmitted(behavior, "DefaultTTL")) compareWithDefault(behavior, context, min, max);
	},
};

const NAMES: { [id: string]: [string, string] } = {
	"min-gt-default": ["minimum", "default"],
	"default-gt-max": ["default", "maximum"],
	"min-gt-max": ["minimum", "maximum"],
};

function compare({ report }: RuleContext, id: string, low?: Cursor, high?: Cursor): boolean {
	if (low?.number === undefined || high?.number === undefined || low.number <= high.number) return false;
	const [lowName, highName] = NAMES[id] ?? ["", ""];
	report(`InvalidTTLOrder/${id}`, low, {
		message: `The ${lowName} TTL of ${describeDuration(low.number)} is above the ${highName} TTL of ${describeDuration(high.number)}`,
		related: [{ place: high, message: `The ${highName} TTL` }],
	});
	return true;
}

function compareWithMax(behavior: Cursor, { report }: RuleContext, low: Cursor | undefined): boolean {
	if (low?.number === undefined || low.number <= IMPLIED_MAX || isResponse(behavior.document)) return false;
	const isDefault = low.entry?.key === "DefaultTTL";
	report("InvalidTTLOrder/implied-max", low, {
		message: `The ${isDefault ? "default" : "minimum"} TTL of ${describeDuration(low.number)} is above the maximum TTL, which is 1 year if not set`,
		...setMemberFix(behavior, "MaxTTL", low.number),
		// For a minimum alone the guide says that both others rise with it.
		...(!isDefault && { severity: "warning" }),
	});
	return true;
}

function compareWithDefault(behavior: Cursor, { report }: RuleContext, min?: Cursor, max?: Cursor): void {
	if (max?.number !== undefined && max.number < IMPLIED_DEFAULT) {
		const message = `The maximum TTL of ${describeDuration(max.number)} is below the default TTL, which is 1 day if not set`;
		const isRoom = min?.number === undefined || min.number <= max.number;
		report("InvalidTTLOrder/implied-default", max, {
			message,
			...(isRoom && setMemberFix(behavior, "DefaultTTL", max.number)),
		});
	} else if (min?.number !== undefined && min.number > IMPLIED_DEFAULT) {
		const message = `The minimum TTL of ${describeDuration(min.number)} is above the default TTL, which is 1 day if not set`;
		report("InvalidTTLOrder/implied-default", min, {
			message,
			severity: "warning",
			...setMemberFix(behavior, "DefaultTTL", min.number),
		});
	}
}
