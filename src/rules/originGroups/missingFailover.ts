import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { DISTRIBUTION_TYPES, isInWholeDistribution } from "../../model/distribution";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: DISTRIBUTION_TYPES,
	since: "2018-11-05",
	cases: {
		"origin-failover": {
			severity: "info",
			title: "No failover origin",
			why: "An origin group has a second origin that CloudFront tries if the first returns one of the chosen codes. A failed connection counts as 503, a timeout as 504. Failover works only if a [[CacheBehavior.TargetOriginId]] names the group, and only for GET, HEAD and, if it is a cached method, OPTIONS.",
			basis: "doc",
			source: "Developer Guide 2023-06, origin failover; Security Hub, CloudFront.4",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "a", "DomainName": "a.example.com" }] }, "OriginGroups": { "Quantity": 0 }, "DefaultCacheBehavior": { "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "a", "DomainName": "a.example.com" }, { "Id": "b", "DomainName": "b.example.com" }] }, "OriginGroups": { "Quantity": 1, "Items": [{ "Id": "a or b", "FailoverCriteria": { "StatusCodes": { "Quantity": 1, "Items": [503] } }, "Members": { "Quantity": 2, "Items": [{ "OriginId": "a" }, { "OriginId": "b" }] } }] }, "DefaultCacheBehavior": { "TargetOriginId": "a or b", "ViewerProtocolPolicy": "https-only" } }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.4"],
				"AWS Config": ["cloudfront-origin-failover-enabled"],
				"Control Tower": ["CT.CLOUDFRONT.PR.4"],
				Checkov: ["CKV_AWS_310"],
				Prowler: ["cloudfront_distributions_multiple_origin_failover_configured"],
			},
		},
	},
	check(distribution, { report }) {
		const pair = present(distribution, "OriginGroups");
		const groups = itemsOf(pair);
		if (!groups.isKnown || (!pair && !isInWholeDistribution(distribution))) return;
		const origins = present(distribution, "Origins");
		const behaviors = getBehaviors(distribution);
		const targets = behaviors.map((behavior) => trimmedText(present(behavior, "TargetOriginId")));
		if (!origins || behaviors.length === 0 || targets.includes(undefined)) return;
		const usable = groups.items.filter(hasTwoMembers).map((group) => trimmedText(group.get("Id")));
		if (usable.some((id) => id === undefined || targets.includes(id))) return;
		if (usable.length === 0) {
			report("origin-failover", pair ?? origins, {
				message: "No origin group with two origins exists, so there is no failover",
			});
		} else {
			const names = usable.map((id) => quote(id ?? ""));
			report("origin-failover", pair ?? origins, {
				severity: "advice",
				message: `No behavior targets the origin ${names.length === 1 ? "group" : "groups"} ${joinWords(names, "or")}, so there is no failover`,
			});
		}
	},
};

function hasTwoMembers(group: Cursor): boolean {
	const members = itemsOf(present(group, "Members"));
	return !members.isKnown || members.items.length === 2;
}
