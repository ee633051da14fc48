import { present, trimmedText } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (policy: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "media.s3-website-us-east-1.amazonaws.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "${policy}" } }] } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	cases: {
		"s3-website-https": {
			severity: "warning",
			title: "HTTPS to an S3 website endpoint",
			why: "S3 website endpoints support only plain HTTP on port 80. With `https-only` every request fails with 502 or 504, with `match-viewer` every HTTPS request of a viewer. Use `http-only`, or the bucket's REST endpoint, which supports HTTPS and can stay private.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Requiring HTTPS between CloudFront and an S3 origin: website endpoints",
			example: { bad: exampleOf("https-only"), good: exampleOf("http-only") },
		},
	},
	check(origin, { report }) {
		const at = present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		const policy = trimmedText(at);
		if (!at || (policy !== "https-only" && policy !== "match-viewer")) return;
		if (!parseS3Host(getOriginHost(origin))?.isWebsite) return;
		const who = policy === "https-only" ? "every request" : "every HTTPS request of a viewer";
		const message = `The S3 website endpoint does not support HTTPS, so ${who} fails with 502 or 504`;
		report("s3-website-https", at, { message, ...replaceValueFix(at, "http-only") });
	},
};
