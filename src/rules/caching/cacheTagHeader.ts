import { present } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "rejection",
	on: ["CacheTagConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/cache-tag-header": {
			severity: "warning",
			title: "CacheTagConfig.HeaderName is not a valid header name",
			why: "[[CacheTagConfig.HeaderName]] is the response header in which the origin sends an object's cache tags. Header names contain letters, digits and a few signs such as `-`, but no spaces or colons. CloudFront may reject any other name.",
			basis: "inferred",
			source: "API model 2020-05-31, CacheTagConfig; HTTP syntax of header names",
			error: "InvalidArgument",
			example: {
				bad: '{ "CacheTagConfig": { "HeaderName": "Cache Tags:" } }',
				good: '{ "CacheTagConfig": { "HeaderName": "Cache-Tags" } }',
			},
		},
	},
	check(tags, { report }) {
		const place = present(tags, "HeaderName");
		const name = literalText(place);
		if (!place || name === undefined || /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) return;
		const message = `CloudFront may reject ${quote(name)}: it is not a valid header name`;
		report("InvalidArgument/cache-tag-header", place, { message });
	},
};
