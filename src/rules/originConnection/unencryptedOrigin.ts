import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { httpsOnlyFix } from "../shared/originProtocolFixes";

const exampleOf = (host: string, policy: string) =>
	`{ "Id": "a", "DomainName": "${host}", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "${policy}" } }`;

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	cases: {
		"origin-encryption": {
			severity: "warning",
			title: "CloudFront may use plain HTTP to the origin",
			why: "Over plain HTTP, traffic to the origin travels unencrypted: it can be read and changed on the way, and CloudFront caches the result. `http-only` always uses plain HTTP. `match-viewer` does if a viewer uses it; one `allow-all` behavior for the origin or its group is enough.",
			basis: "doc",
			source: "Developer Guide 2023-06, origin protocol policy; Security Hub, CloudFront.9",
			example: { bad: exampleOf("api.example.com", "http-only"), good: exampleOf("api.example.com", "https-only") },
			equivalents: {
				"Security Hub": ["CloudFront.9"],
				"AWS Config": ["cloudfront-traffic-to-origin-encrypted"],
				"Control Tower": ["CT.CLOUDFRONT.PR.8"],
				Checkov: ["CKV2_AWS_72"],
				Prowler: ["cloudfront_distributions_origin_traffic_encrypted"],
				"cdk-nag": ["AwsSolutions-CFR5"],
			},
		},
		"website-endpoint-origin": {
			severity: "advice",
			title: "S3 website endpoint as the origin",
			why: "A website endpoint supports only plain HTTP and needs a public bucket, so viewers can bypass CloudFront's logs, web ACL and signatures. If the bucket is deleted, anyone can take its name and your site with it. Use the bucket's REST endpoint with origin access control; index pages and redirects then need a CloudFront function.",
			basis: "doc",
			source: "Developer Guide 2023-06, using an Amazon S3 bucket configured as a website endpoint",
			example: {
				bad: exampleOf("site-of-example.s3-website-eu-west-1.amazonaws.com", "http-only"),
				good: '{ "Id": "a", "DomainName": "site-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }',
			},
		},
	},
	check(origin, { apiVersion, report }) {
		const host = getOriginHost(origin);
		const s3 = parseS3Host(host);
		if (s3?.isWebsite) {
			report("website-endpoint-origin", origin.get("DomainName") ?? origin, {
				message: `The website endpoint of the bucket ${quote(s3.bucket)} supports only plain HTTP and needs a public bucket`,
			});
			return;
		}
		const policy = present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		const value = trimmedText(policy);
		const name = host ? quote(host) : "this origin";
		if (!policy) return;
		if (value === "http-only") {
			report("origin-encryption", policy, {
				message: `CloudFront connects to ${name} over plain HTTP (“http-only”)`,
				...httpsOnlyFix(origin, apiVersion),
			});
		} else if (value === "match-viewer") {
			const open = openBehaviors(origin);
			if (open.length === 0) return;
			const names = joinWords(open.map(toBehaviorName));
			report("origin-encryption", policy, {
				message: `CloudFront connects to ${name} over plain HTTP if viewers do (“match-viewer”), which ${names} ${open.length === 1 ? "allows" : "allow"}`,
				...httpsOnlyFix(origin, apiVersion),
				related: open.map((behavior) => ({
					place: behavior.get("ViewerProtocolPolicy") ?? behavior,
					message: `${capitalize(toBehaviorName(behavior))} allows plain HTTP`,
				})),
			});
		}
	},
};

/** The behaviors that lead to an origin and serve plain HTTP. */
function openBehaviors(origin: Cursor): Cursor[] {
	const distribution = findEnclosingDistribution(origin);
	if (!distribution) return [];
	return getBehaviors(distribution).filter(
		(behavior) =>
			trimmedText(present(behavior, "ViewerProtocolPolicy")) === "allow-all" &&
			findTargetedOrigins(behavior, distribution).some((one) => one.node === origin.node),
	);
}
