import type { Rule } from "../rule";
import { BEHAVIORS } from "../shared/behaviors";
import { changingTo } from "../shared/fixes";
import { given } from "../shared/values";

/** 100 years of 365 days. */
const LONGEST = 3_153_600_000;

const NAMES = { MinTTL: "minimum", DefaultTTL: "default", MaxTTL: "maximum" };

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIORS,
	cases: {
		"InvalidArgument/ttl-range": {
			severity: "warning",
			title: "A TTL of more than 100 years",
			why: "The guide gives 100 years, 3153600000 seconds, as the largest lifetime that an object can have; a larger number in [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] or [[CacheBehavior.MaxTTL]] is probably refused. It is often one in milliseconds.",
			basis: "inferred",
			source: "Developer Guide 2017, Expiration (bound of max-age)",
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000000 } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 0, "DefaultTTL": 86400, "MaxTTL": 31536000 } }',
			},
		},
	},
	check(behavior, { report }) {
		for (const [member, name] of Object.entries(NAMES)) {
			const place = given(behavior, member);
			if (place?.number === undefined || place.number <= LONGEST) continue;
			report("InvalidArgument/ttl-range", place, {
				message: `CloudFront probably refuses the ${name} TTL of ${place.number} seconds: more than 100 years`,
				...changingTo(place, LONGEST),
			});
		}
	},
};
