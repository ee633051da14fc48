import { present } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidRelativePath";
const source = "API model and API reference 2017-03-25, InvalidRelativePath";
/** CloudFront publishes no figure; this is the limit on paths of invalidations. */
const MAX_PATH_CHARACTERS = 4000;

/** Characters that a URL cannot hold as they are; of RFC 1738's list only those that no client sends in practice. */
const UNENCODED = /[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/gu;

export const rule: Rule = {
	kind: "rejection",
	on: ["CustomErrorResponse"],
	cases: {
		"InvalidRelativePath/no-slash": {
			severity: "error",
			title: "Error page path without a leading slash",
			why: "[[CustomErrorResponse.ResponsePagePath]] is a path from the root of the distribution, as in a URL. CloudFront does not add the slash.",
			basis: "model",
			source,
			error,
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "errors/404.html", "ResponseCode": "404" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/errors/404.html", "ResponseCode": "404" }] } }',
			},
		},
		"InvalidRelativePath/encoding": {
			severity: "error",
			title: "Error page path is not URL-encoded",
			why: "[[CustomErrorResponse.ResponsePagePath]] must be URL-encoded. Write spaces, non-ASCII letters and characters such as `<` or `{` as `%` and two hexadecimal digits, and use `%` only for that.",
			basis: "model",
			source,
			error,
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/not found.html", "ResponseCode": "404" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/not%20found.html", "ResponseCode": "404" }] } }',
			},
		},
		"InvalidRelativePath/length": {
			severity: "warning",
			title: "Very long error page path",
			why: "CloudFront rejects a path that is too big, but documents no limit. Invalidation paths can have at most 4,000 characters; CloudFront may reject longer paths here too.",
			basis: "inferred",
			source: `${source}; the number is that of invalidation paths`,
			error,
			example: {
				bad: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/${"long-".repeat(800)}", "ResponseCode": "404" }] } }`,
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/errors/404.html", "ResponseCode": "404" }] } }',
			},
		},
		"InvalidRelativePath/url": {
			severity: "error",
			title: "URL instead of an error page path",
			why: "Error pages come from the distribution itself: CloudFront finds the behavior that matches the path and requests the page from its origin. To use a page on another host, add that host as an origin with its own behavior.",
			basis: "model",
			source,
			error,
			example: {
				bad: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "https://www.example.com/404.html", "ResponseCode": "404" }] } }',
				good: '{ "CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404" }] } }',
			},
		},
	},
	check(response, { report }) {
		const place = present(response, "ResponsePagePath");
		const path = literalText(place)?.trim();
		if (!place || !path) return;
		if (/^[a-z]{3,8}:\/\//i.test(path)) {
			const own = /^[a-z]{3,8}:\/\/[^/]*(\/.*)$/i.exec(path)?.[1];
			report("InvalidRelativePath/url", place, {
				message: `ResponsePagePath must be a path, not the URL ${quote(path)}`,
				...(own && replaceValueFix(place, own)),
			});
		} else if (!path.startsWith("/")) {
			report("InvalidRelativePath/no-slash", place, {
				message: `The path ${quote(path)} must begin with “/”`,
				...replaceValueFix(place, `/${path}`, true),
			});
		}
		const unencoded = [...new Set(path.slice(0, MAX_PATH_CHARACTERS).match(UNENCODED))].map((one) =>
			one === " " ? "a space" : quote(one),
		);
		if (unencoded.length > 0) {
			const message = `The path ${quote(path)} must be URL-encoded: it contains ${joinWords(unencoded)}`;
			const encoded = path.length > MAX_PATH_CHARACTERS ? null : path.replace(UNENCODED, encoding);
			report("InvalidRelativePath/encoding", place, { message, ...(encoded && replaceValueFix(place, encoded, true)) });
		}
		if (path.length > MAX_PATH_CHARACTERS) {
			const message = `CloudFront may reject a path of ${path.length} characters`;
			report("InvalidRelativePath/length", place, { message });
		}
	},
};

/** A character as URLs have it; a lone half of a pair has no code and becomes the replacement character's. */
function encoding(character: string): string {
	return encodeURIComponent(/^[\ud800-\udfff]$/.test(character) ? "\ufffd" : character);
}
