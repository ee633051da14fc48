import { getOriginHost, isServiceHost } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const exampleOf = (host: string) =>
	`{ "Id": "a", "DomainName": "${host}", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }`;

export const rule: Rule = {
	kind: "upgrade",
	on: ["Origin"],
	cases: {
		"mediastore-origin": {
			severity: "advice",
			title: "AWS Elemental MediaStore is being closed",
			why: "AWS announced the end of MediaStore for November 2025. Containers have to move elsewhere, mostly to S3 buckets, whose answers have been consistent enough for live video since December 2020, or to AWS Elemental MediaPackage; the origin then needs the new host name and, for a bucket, [[Origin.S3OriginConfig]].",
			basis: "doc",
			source: "AWS announcement of the end of support for AWS Elemental MediaStore",
			example: {
				bad: exampleOf("abcdef123456.data.mediastore.eu-west-1.amazonaws.com"),
				good: exampleOf("abcdef.egress.live.mediapackagev2.eu-west-1.amazonaws.com"),
			},
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		if (!host || !isServiceHost("MediaStore", host)) return;
		report("mediastore-origin", origin.get("DomainName") ?? origin, {
			message: `${quote(host)} is a container of AWS Elemental MediaStore, whose end AWS announced for November 2025`,
		});
	},
};
