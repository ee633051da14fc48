import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES, isInWholeDistribution, isUnset } from "../../model/distribution";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: DISTRIBUTION_TYPES,
	cases: {
		"geo-restriction": {
			severity: "info",
			title: "No geo restriction",
			why: "Geo restriction allows only viewers in listed countries, or blocks those in listed ones, for the whole distribution. Some owners need it for licenses or sanctions; most sites serve everyone. A web ACL can also restrict countries, per path, so only distributions without one are reported.",
			basis: "peers",
			source: "Checkov, CKV_AWS_374; Developer Guide 2023-06, restricting the geographic distribution of content",
			example: {
				bad: '{ "Comment": "Site of Example", "Enabled": true, "WebACLId": "", "DefaultRootObject": "", "Restrictions": { "GeoRestriction": { "RestrictionType": "none", "Quantity": 0 } } }',
				good: '{ "Comment": "Site of Example", "Enabled": true, "WebACLId": "", "DefaultRootObject": "", "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 1, "Items": ["DE"] } } }',
			},
			equivalents: {
				Checkov: ["CKV_AWS_374"],
				Prowler: ["cloudfront_distributions_geo_restrictions_enabled"],
				"cdk-nag": ["AwsSolutions-CFR1"],
			},
		},
		"geo-blacklist": {
			severity: "info",
			title: "Geo restriction blocks countries instead of allowing them",
			why: "With a list of blocked countries, CloudFront serves every country that you forget. If content may go only to certain countries, list those (`whitelist`). In both cases, CloudFront serves viewers whose country it cannot determine.",
			basis: "inferred",
			source: "Developer Guide 2023-06, restricting the geographic distribution of content",
			example: {
				bad: '{ "Comment": "Site of Example", "Enabled": true, "DefaultRootObject": "", "Restrictions": { "GeoRestriction": { "RestrictionType": "blacklist", "Quantity": 1, "Items": ["KP"] } } }',
				good: '{ "Comment": "Site of Example", "Enabled": true, "DefaultRootObject": "", "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 1, "Items": ["DE"] } } }',
			},
		},
	},
	check(distribution, { apiVersion, report }) {
		const restrictions = present(distribution, "Restrictions");
		const type = present(restrictions, "GeoRestriction", "RestrictionType");
		if (type && trimmedText(type) === "blacklist") {
			report("geo-blacklist", type, {
				message: "Viewers in every country that is not listed are allowed (“blacklist”)",
			});
		}
		const isOpen = type ? trimmedText(type) === "none" : !restrictions && isInWholeDistribution(distribution);
		if (!isOpen || !lacksWebAcl(distribution, apiVersion)) return;
		report("geo-restriction", type ?? distribution, {
			message: "Viewers in all countries are allowed: there is no geo restriction and no web ACL",
		});
	},
};

function lacksWebAcl(distribution: Cursor, apiVersion: string): boolean {
	return apiVersion < "2015-07-27" || isUnset(distribution, "WebACLId");
}
