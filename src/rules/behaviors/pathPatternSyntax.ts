import { trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";

const error = "InvalidArgument";
const MAX_LENGTH = 255;
const FORBIDDEN = /[^A-Za-z0-9_\-.*$/~"'@:+&?]/gu;

export const rule: Rule = {
	kind: "rejection",
	on: ["CacheBehavior"],
	cases: {
		"InvalidArgument/path-pattern-length": {
			severity: "error",
			title: "Path pattern empty or longer than 255 characters",
			why: "[[CacheBehavior.PathPattern]] takes up to 255 characters. An empty pattern would match nothing but the root, which the default behavior handles.",
			basis: "doc",
			source: "Developer Guide 2023, Path pattern",
			error,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "", "TargetOriginId": "media" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }] } }',
			},
		},
		"InvalidArgument/path-pattern-charset": {
			severity: "error",
			title: "Path pattern with a character that is not allowed",
			why: "A pattern can contain ASCII letters, digits, `_ - . $ / ~ \" ' @ : + &` and the wildcards `*` and `?`. Braces, brackets and bars have no meaning here. `%` is not allowed, so only a wildcard can match an encoded character.",
			basis: "doc",
			source: "API reference 2017-03-25, CacheBehavior; Developer Guide 2023, Path pattern",
			error,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.{jpg,png}", "TargetOriginId": "media" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.jpg", "TargetOriginId": "media" }] } }',
			},
		},
		"InvalidArgument/path-pattern-star": {
			supersedes: ["default-unreachable"],
			severity: "warning",
			title: "The path pattern “*” is reserved for the default behavior",
			why: "`*` is the fixed pattern of [[DistributionConfig.DefaultCacheBehavior]], so CloudFront may reject it in the list. A behavior that matches every path would leave the default behavior without requests. CloudFront accepts `/*`, which has that effect.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern; the AWS CDK refuses it as well",
			error,
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*", "TargetOriginId": "media" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "media/*", "TargetOriginId": "media" }] } }',
			},
		},
	},
	check(behavior, { report }) {
		const place = behavior.get("PathPattern");
		const pattern = trimmedText(place);
		if (!place || pattern === undefined) return;
		if (pattern === "") {
			report("InvalidArgument/path-pattern-length", place, {
				message: "CloudFront may reject an empty path pattern",
				severity: "warning",
			});
		} else if (pattern.length > MAX_LENGTH) {
			const message = `The path pattern has ${pattern.length} characters; at most ${MAX_LENGTH} are allowed`;
			report("InvalidArgument/path-pattern-length", place, { message });
		} else if (pattern === "*") {
			const message = "CloudFront may reject the pattern “*” here: it is reserved for the default behavior";
			report("InvalidArgument/path-pattern-star", place, { message });
		}
		const forbidden = [...new Set(pattern.slice(0, 2 * MAX_LENGTH).match(FORBIDDEN))].map((one) =>
			one === " " ? "blanks" : quote(one),
		);
		if (forbidden.length > 0) {
			const message = `The path pattern ${quote(pattern)} cannot contain ${joinWords(forbidden, "or")}`;
			report("InvalidArgument/path-pattern-charset", place, { message });
		}
	},
};
