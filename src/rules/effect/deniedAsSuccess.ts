import type { Place } from "../place";
import type { Rule } from "../rule";
import { behaviorsOf } from "../shared/behaviors";
import { DISTRIBUTIONS } from "../shared/distribution";
import { needsSignature } from "../shared/signers";
import { given, isSet, listed, textOf } from "../shared/values";
import { inWords, quoted } from "../shared/words";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTIONS,
	cases: {
		"geo-403-custom": {
			severity: "warning",
			title: "Viewers in blocked countries get a page with status 200",
			why: "Geo restriction answers 403, and the custom error for 403 applies to that too: with a [[CustomErrorResponse.ResponseCode]] of 200 blocked viewers seem to succeed and get the page, and logs show a success.",
			basis: "inferred",
			source:
				"Developer Guide 2023, Restricting the geographic distribution of content, and Generating custom error responses",
			example: {
				bad: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }] }, "Restrictions": { "GeoRestriction": { "RestrictionType": "blacklist", "Quantity": 1, "Items": ["KP"] } } }',
				good: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/blocked.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] }, "Restrictions": { "GeoRestriction": { "RestrictionType": "blacklist", "Quantity": 1, "Items": ["KP"] } } }',
			},
		},
		"geo-error-page-200": {
			severity: "warning",
			title: "Refused requests look like successes",
			why: "A web ACL, and a missing or expired signature, refuse with 403. Where the custom error turns every 403 into a page with status 200, monitoring sees no refusals and programs take the page for the answer. Give the page status 403, or rewrite the app's own paths in a viewer-request function instead.",
			basis: "inferred",
			source: "Developer Guide 2023, Generating custom error responses: they apply to errors of CloudFront as well",
			example: {
				bad: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }] }, "WebACLId": "a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
				good: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/denied.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] }, "WebACLId": "a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
			},
		},
	},
	check(distribution, { report }) {
		for (const response of listed(given(distribution, "CustomErrorResponses")).items.slice(0, 50)) {
			const answer = given(response, "ResponseCode");
			if (!answer || textOf(answer) !== "200" || textOf(given(response, "ErrorCode")) !== "403") continue;
			const page = quoted(textOf(given(response, "ResponsePagePath")) ?? "");
			const geo = given(distribution, "Restrictions", "GeoRestriction", "RestrictionType");
			if (geo && ["whitelist", "blacklist"].includes(textOf(geo) ?? "")) {
				report("geo-403-custom", answer, {
					message: `Viewers in blocked countries get ${page} with status 200 instead of a refusal`,
					related: [{ place: geo, message: "The geo restriction" }],
				});
			}
			const reasons = refusalsOf(distribution);
			if (reasons.length > 0) {
				const message = `What ${inWords(reasons, "or")} refuses is answered by ${page} with status 200`;
				report("geo-error-page-200", answer, { message });
			}
		}
	},
};

function refusalsOf(distribution: Place): string[] {
	const hasAcl = isSet(distribution.get("WebACLId"));
	const isSigned = behaviorsOf(distribution).some((one) => needsSignature(one) === true);
	return [...(hasAcl ? ["the web ACL"] : []), ...(isSigned ? ["a missing signature"] : [])];
}
