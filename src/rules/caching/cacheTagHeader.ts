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
			title: "Not the name of a header for cache tags",
			why: "[[CacheTagConfig.HeaderName]] names the response header in which the origin sends the tags of an object. Names of headers hold letters, digits and a few signs such as `-`, but neither blanks nor colons; CloudFront probably refuses others.",
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
		const message = `CloudFront probably refuses ${quote(name)}: it cannot be the name of a header`;
		report("InvalidArgument/cache-tag-header", place, { message });
	},
};
