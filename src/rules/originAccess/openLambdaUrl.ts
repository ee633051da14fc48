import { isUnset } from "../../model/distribution";
import { getOriginHost, isServiceHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const exampleOf = (control: string) =>
	`{ "Id": "a", "DomainName": "abcdefgh12345678.lambda-url.eu-west-1.on.aws", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" }, "OriginAccessControlId": "${control}" }`;

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	since: "2020-05-31",
	cases: {
		"lambda-url-oac": {
			severity: "advice",
			title: "Lambda function URL without origin access control",
			why: "CloudFront then calls the function unsigned, so the URL must be open to everyone. Anyone who learns it can bypass CloudFront's cache, web ACL and rate limits at your expense. With origin access control, CloudFront signs its requests and the URL can require IAM authorization.",
			basis: "doc",
			source: "Security Hub, CloudFront.16; Developer Guide, restricting access to a Lambda function URL origin",
			example: { bad: exampleOf(""), good: exampleOf("E2VBV9JQ9F5SDB") },
			equivalents: {
				"Security Hub": ["CloudFront.16"],
				"AWS Config": ["cloudfront-origin-lambda-url-oac-enabled"],
			},
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		if (!host || !isServiceHost("Lambda function URL", host) || !isUnset(origin, "OriginAccessControlId")) return;
		report("lambda-url-oac", origin.get("OriginAccessControlId") ?? origin.get("DomainName") ?? origin, {
			message: `The function URL ${quote(host)} has no origin access control, so it works only if it is open to everyone`,
		});
	},
};
