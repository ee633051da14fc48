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
			title: "Viewers of all countries are served",
			why: "Geo restriction lets only viewers of listed countries in, or keeps those of listed ones out, for the distribution as a whole. Some owners have to, for licenses or sanctions; most sites want everybody. A web ACL can restrict countries too, path by path, so this is reported only where there is none.",
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
			title: "Countries are kept out instead of let in",
			why: "A list of countries to keep out has to be kept complete: every country that is forgotten, or comes to be, is served. When content may go to certain countries only, list those (`whitelist`). Either way viewers whose country CloudFront cannot tell are served.",
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
				message: "Viewers of every country that is not listed are served (“blacklist”)",
			});
		}
		const isOpen = type ? trimmedText(type) === "none" : !restrictions && isInWholeDistribution(distribution);
		if (!isOpen || !lacksWebAcl(distribution, apiVersion)) return;
		report("geo-restriction", type ?? distribution, {
			message: "Viewers of all countries are served: there is neither a geo restriction nor a web ACL",
		});
	},
};

function lacksWebAcl(distribution: Cursor, apiVersion: string): boolean {
	return apiVersion < "2015-07-27" || isUnset(distribution, "WebACLId");
}
