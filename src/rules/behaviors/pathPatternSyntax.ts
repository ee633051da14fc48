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
			why: "[[CacheBehavior.PathPattern]] takes up to 255 characters. An empty pattern would match nothing but the root, which the default behavior answers.",
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
			title: "Path pattern with a character that it may not hold",
			why: "A pattern is made of letters and digits of ASCII, of `_ - . $ / ~ \" ' @ : + &`, and of the wildcards `*` and `?`. Braces, brackets and bars are no pattern language here, and `%` is missing from the list, so an encoded character can only be matched by a wildcard.",
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
			title: "The pattern “*” is kept for the default behavior",
			why: "`*` is the fixed pattern of [[DistributionConfig.DefaultCacheBehavior]]. A behavior of the list that is to match everything would leave the default one without requests, and CloudFront probably refuses the bare `*`; `/*` is accepted, with that effect.",
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
				message: "CloudFront probably refuses an empty path pattern",
				severity: "warning",
			});
		} else if (pattern.length > MAX_LENGTH) {
			const message = `The path pattern has ${pattern.length} characters; ${MAX_LENGTH} are allowed`;
			report("InvalidArgument/path-pattern-length", place, { message });
		} else if (pattern === "*") {
			const message =
				"CloudFront probably refuses the pattern “*” here: it belongs to the default behavior, which would never get a request";
			report("InvalidArgument/path-pattern-star", place, { message });
		}
		const forbidden = [...new Set(pattern.slice(0, 2 * MAX_LENGTH).match(FORBIDDEN))].map((one) =>
			one === " " ? "blanks" : quote(one),
		);
		if (forbidden.length > 0) {
			const message = `The path pattern ${quote(pattern)} may not hold ${joinWords(forbidden, "or")}`;
			report("InvalidArgument/path-pattern-charset", place, { message });
		}
	},
};
