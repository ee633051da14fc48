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
			severity: "warning",
			title: "AWS Elemental MediaStore has been discontinued",
			why: "AWS ended MediaStore on November 13, 2025, and its containers are no longer accessible. Use an S3 bucket, which has been strongly consistent since December 2020 and therefore suits live video, or AWS Elemental MediaPackage. Then set the new host name and, for a bucket, [[Origin.S3OriginConfig]].",
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
			message: `${quote(host)} is an AWS Elemental MediaStore container; AWS ended access to MediaStore on November 13, 2025`,
		});
	},
};
