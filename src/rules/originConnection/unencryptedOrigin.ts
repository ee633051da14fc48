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
			title: "CloudFront may fetch from the origin over plain HTTP",
			why: "Viewers see HTTPS, but what CloudFront fetches crosses the internet unencrypted: it can be read and changed there, and CloudFront caches and serves what it got. `http-only` always does that, `match-viewer` does when a viewer may use HTTP: one behavior with `allow-all` that leads to the origin, by itself or through an origin group, is enough.",
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
			title: "An S3 website endpoint is the origin",
			why: "A website endpoint speaks plain HTTP only, and the bucket behind it has to be open to everybody, so viewers can go around CloudFront with its logs, web ACL and signatures. If the bucket is deleted, anyone may take its name and with it your site. The bucket's REST endpoint with origin access control has none of that; index pages of folders and redirects then take a CloudFront function.",
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
				message: `The website endpoint of the bucket ${quote(s3.bucket)} takes plain HTTP only and needs the bucket to be public`,
			});
			return;
		}
		const policy = present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		const value = trimmedText(policy);
		const name = host ? quote(host) : "this origin";
		if (!policy) return;
		if (value === "http-only") {
			report("origin-encryption", policy, {
				message: `CloudFront talks to ${name} over plain HTTP (“http-only”)`,
				...httpsOnlyFix(origin, apiVersion),
			});
		} else if (value === "match-viewer") {
			const open = openBehaviors(origin);
			if (open.length === 0) return;
			const names = joinWords(open.map(toBehaviorName));
			report("origin-encryption", policy, {
				message: `CloudFront talks to ${name} over plain HTTP when viewers do (“match-viewer”), as ${names} ${open.length === 1 ? "lets" : "let"} them`,
				...httpsOnlyFix(origin, apiVersion),
				related: open.map((behavior) => ({
					place: behavior.get("ViewerProtocolPolicy") ?? behavior,
					message: `${capitalize(toBehaviorName(behavior))} serves plain HTTP`,
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
