import { present } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const example = (host: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "${host}", "S3OriginConfig": { "OriginAccessIdentity": "" } }] } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	// Before, it was what the console itself wrote.
	since: "2020-05-31",
	cases: {
		"s3-global-endpoint": {
			severity: "info",
			title: "S3 endpoint without its Region",
			why: "`bucket.s3.amazonaws.com` is an endpoint of us-east-1. For a new bucket elsewhere, S3 returns redirects (307), which viewers can see; for Regions launched since 2019 it never works. Use the endpoint with the Region.",
			basis: "doc",
			source: "Developer Guide 2023, Using an Amazon S3 bucket: Regional endpoints",
			example: {
				bad: example("media-of-example.s3.amazonaws.com"),
				good: example("media-of-example.s3.eu-west-1.amazonaws.com"),
			},
		},
	},
	check(origin, { report }) {
		const host = getOriginHost(origin);
		const s3 = parseS3Host(host);
		const at = present(origin, "DomainName");
		if (!at || !s3 || s3.region !== null) return;
		const message = `Unless the bucket is in us-east-1, ${quote(host ?? "")} should include its Region, as in ${quote(`${s3.bucket}.s3.eu-west-1.amazonaws.com`)}`;
		report("s3-global-endpoint", at, { message });
	},
};
