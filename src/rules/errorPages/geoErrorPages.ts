import type { Cursor } from "../../document/cursor";
import { isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import { joinWords, quote } from "../../model/sentences";
import { requiresSignature } from "../../model/signers";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: DISTRIBUTION_TYPES,
	cases: {
		"geo-403-custom": {
			supersedes: ["error-200-masks"],
			severity: "warning",
			title: "Viewers in blocked countries get a page with status 200",
			why: "Geo restriction returns 403, and the custom error response for 403 applies to it. With a [[CustomErrorResponse.ResponseCode]] of 200, blocked viewers get the page, and clients and logs see a success.",
			basis: "inferred",
			source:
				"Developer Guide 2023, Restricting the geographic distribution of content, and Generating custom error responses",
			example: {
				bad: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }] }, "Restrictions": { "GeoRestriction": { "RestrictionType": "blacklist", "Quantity": 1, "Items": ["KP"] } } }',
				good: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/blocked.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] }, "Restrictions": { "GeoRestriction": { "RestrictionType": "blacklist", "Quantity": 1, "Items": ["KP"] } } }',
			},
		},
		"geo-error-page-200": {
			supersedes: ["error-200-masks"],
			severity: "warning",
			title: "Blocked requests look like successes",
			why: "CloudFront returns 403 for requests blocked by a web ACL and for missing or expired signatures. A custom error response that turns every 403 into 200 hides this from monitoring and clients. Return the page with 403, or rewrite the app's paths in a viewer-request function.",
			basis: "inferred",
			source: "Developer Guide 2023, Generating custom error responses: they apply to errors of CloudFront as well",
			example: {
				bad: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }] }, "WebACLId": "a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
				good: '{ "DefaultCacheBehavior": {}, "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 403, "ResponsePagePath": "/denied.html", "ResponseCode": "403", "ErrorCachingMinTTL": 10 }] }, "WebACLId": "a1b2c3d4-5678-90ab-cdef-1234567890ab" }',
			},
		},
	},
	check(distribution, { report }) {
		for (const response of itemsOf(present(distribution, "CustomErrorResponses")).items.slice(0, 50)) {
			const answer = present(response, "ResponseCode");
			if (!answer || trimmedText(answer) !== "200" || trimmedText(present(response, "ErrorCode")) !== "403") continue;
			const page = quote(trimmedText(present(response, "ResponsePagePath")) ?? "");
			const geo = present(distribution, "Restrictions", "GeoRestriction", "RestrictionType");
			if (geo && ["whitelist", "blacklist"].includes(trimmedText(geo) ?? "")) {
				report("geo-403-custom", answer, {
					message: `Viewers in blocked countries get ${page} with status 200 instead of 403`,
					related: [{ place: geo, message: "The geo restriction" }],
				});
			}
			const reasons = findRefusals(distribution);
			if (reasons.length > 0) {
				const message = `Requests blocked by ${joinWords(reasons, "or")} get ${page} with status 200`;
				report("geo-error-page-200", answer, { message });
			}
		}
	},
};

function findRefusals(distribution: Cursor): string[] {
	const hasAcl = isSet(distribution.get("WebACLId"));
	const isSigned = getBehaviors(distribution).some((one) => requiresSignature(one) === true);
	return [...(hasAcl ? ["the web ACL"] : []), ...(isSigned ? ["a missing signature"] : [])];
}
