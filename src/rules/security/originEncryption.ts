import type { Place } from "../place";
import type { Rule } from "../rule";
import { behaviorName, behaviorsOf, originsOf } from "../shared/behaviors";
import { distributionAround } from "../shared/distribution";
import { hostOf, s3Host } from "../shared/hosts";
import { overHttpsOnly } from "../shared/originProtocols";
import { given, textOf } from "../shared/values";
import { capitalized, inWords, quoted } from "../shared/words";

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
			peers: {
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
		const host = hostOf(origin);
		const s3 = s3Host(host);
		if (s3?.isWebsite) {
			report("website-endpoint-origin", origin.get("DomainName") ?? origin, {
				message: `The website endpoint of the bucket ${quoted(s3.bucket)} takes plain HTTP only and needs the bucket to be public`,
			});
			return;
		}
		const policy = given(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		const value = textOf(policy);
		const name = host ? quoted(host) : "this origin";
		if (!policy) return;
		if (value === "http-only") {
			report("origin-encryption", policy, {
				message: `CloudFront talks to ${name} over plain HTTP (“http-only”)`,
				...overHttpsOnly(origin, apiVersion),
			});
		} else if (value === "match-viewer") {
			const open = openBehaviors(origin);
			if (open.length === 0) return;
			const names = inWords(open.map(behaviorName));
			report("origin-encryption", policy, {
				message: `CloudFront talks to ${name} over plain HTTP when viewers do (“match-viewer”), as ${names} ${open.length === 1 ? "lets" : "let"} them`,
				...overHttpsOnly(origin, apiVersion),
				related: open.map((behavior) => ({
					place: behavior.get("ViewerProtocolPolicy") ?? behavior,
					message: `${capitalized(behaviorName(behavior))} serves plain HTTP`,
				})),
			});
		}
	},
};

/** The behaviors that lead to an origin and serve plain HTTP. */
function openBehaviors(origin: Place): Place[] {
	const distribution = distributionAround(origin);
	if (!distribution) return [];
	return behaviorsOf(distribution).filter(
		(behavior) =>
			textOf(given(behavior, "ViewerProtocolPolicy")) === "allow-all" &&
			originsOf(behavior, distribution).some((one) => one.node === origin.node),
	);
}
