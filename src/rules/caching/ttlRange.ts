import { present } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

/** 100 years of 365 days. */
const MAX_TTL_SECONDS = 3_153_600_000;

const NAMES = { MinTTL: "minimum", DefaultTTL: "default", MaxTTL: "maximum" };

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	cases: {
		"InvalidArgument/ttl-range": {
			severity: "warning",
			title: "TTL above 100 years",
			why: "The longest TTL in the guide is 100 years (3153600000 seconds). CloudFront may reject a larger [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]]. Such a number is often in milliseconds.",
			basis: "inferred",
			source: "Developer Guide 2017, Expiration (bound of max-age)",
			error: "InvalidArgument",
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000000 } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000 } }',
			},
		},
	},
	check(behavior, { report }) {
		for (const [member, name] of Object.entries(NAMES)) {
			const place = present(behavior, member);
			if (place?.number === undefined || place.number <= MAX_TTL_SECONDS) continue;
			report("InvalidArgument/ttl-range", place, {
				message: `CloudFront may reject the ${name} TTL of ${place.number} seconds: more than 100 years`,
				...replaceValueFix(place, MAX_TTL_SECONDS),
			});
		}
	},
};
