import { itemsOf, present } from "../../model/accessors";
import { isInWholeDistribution } from "../../model/distribution";
import { getOriginHost, isServiceHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const exampleOf = (headers: string) =>
	`{ "Id": "a", "DomainName": "site-1234567890.eu-west-1.elb.amazonaws.com", "CustomHeaders": ${headers}, "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" } }`;

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	since: "2016-01-13",
	cases: {
		"alb-direct-access": {
			severity: "advice",
			title: "Load balancer without a secret header from CloudFront",
			why: "The load balancer has a public name. Requests to it can bypass CloudFront's web ACL, geo restriction and cache unless it rejects those without a secret header ([[Origin.CustomHeaders]]), or is a private VPC origin. Security groups that allow only CloudFront's addresses help too, but the config does not show them.",
			basis: "doc",
			source: "Developer Guide 2023-06, restricting access to Application Load Balancers",
			example: {
				bad: exampleOf('{ "Quantity": 0 }'),
				good: exampleOf(
					'{ "Quantity": 1, "Items": [{ "HeaderName": "X-Origin-Verify", "HeaderValue": "{{from the secret store}}" }] }',
				),
			},
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		if (!host || !isServiceHost("load balancer", host) || present(origin, "VpcOriginConfig")) return;
		if (present(origin, "CustomOriginConfig", "OriginMtlsConfig")) return;
		const headers = present(origin, "CustomHeaders");
		const { items, isKnown } = itemsOf(headers);
		if (items.length > 0 || !isKnown || (!headers && !isInWholeDistribution(origin))) return;
		report("alb-direct-access", origin.get("DomainName") ?? origin, {
			message: `The load balancer ${quote(host)} gets no secret header, so it cannot reject requests that bypass CloudFront`,
		});
	},
};
