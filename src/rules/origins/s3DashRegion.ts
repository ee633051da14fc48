import { trimmedText } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (host: string) =>
	`{ "Id": "a", "DomainName": "${host}", "S3OriginConfig": { "OriginAccessIdentity": "" }, "OriginAccessControlId": "E2VBV9JQ9F5SDB" }`;

export const rule: Rule = {
	kind: "upgrade",
	on: ["Origin"],
	cases: {
		"s3-dash-region": {
			severity: "info",
			title: "Old form of an S3 endpoint",
			why: "The first S3 Regions had endpoints with a dash before the Region, `s3-us-west-2`. These still work there, but newer Regions support only the form with a dot, `s3.us-west-2`, which AWS documents today. Both lead to the same bucket.",
			basis: "inferred",
			source: "Amazon S3 endpoints in the AWS General Reference",
			example: {
				bad: exampleOf("media-of-example.s3-us-west-2.amazonaws.com"),
				good: exampleOf("media-of-example.s3.us-west-2.amazonaws.com"),
			},
		},
	},
	check(origin, { report }) {
		const s3 = parseS3Host(getOriginHost(origin));
		if (!s3?.hasDash || s3.isWebsite) return;
		const place = origin.get("DomainName") ?? origin;
		const spelled = trimmedText(place) ?? "";
		const dash = spelled.toLowerCase().lastIndexOf(".s3-") + ".s3".length;
		report("s3-dash-region", place, {
			message: `${quote(`s3-${s3.region}`)} is the old form of ${quote(`s3.${s3.region}`)}, which works in every Region`,
			...replaceValueFix(place, `${spelled.slice(0, dash)}.${spelled.slice(dash + 1)}`, true),
		});
	},
};
