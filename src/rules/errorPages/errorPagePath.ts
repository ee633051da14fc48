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
			title: "The path of an error page does not begin with a slash",
			why: "[[CustomErrorResponse.ResponsePagePath]] is a path from the root of the distribution, as in a URL. CloudFront does not add the slash by itself.",
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
			title: "The path of an error page is not URL-encoded",
			why: "[[CustomErrorResponse.ResponsePagePath]] is written as it stands in a URL: blanks, letters outside of ASCII and characters such as `<` or `{` as `%` and two digits, and no `%` otherwise.",
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
			title: "The path of an error page is very long",
			why: "CloudFront refuses a path that is too big without saying how big that is. Paths of invalidations end at 4,000 characters, and longer ones are probably refused here too.",
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
			title: "A whole URL as the path of an error page",
			why: "Error pages come from the distribution itself: CloudFront looks for the behavior that matches the path and asks its origin. For a page of another host, make that host an origin with a behavior of its own.",
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
				message: `A path is wanted, not the whole URL ${quote(path)}`,
				...(own && replaceValueFix(place, own)),
			});
		} else if (!path.startsWith("/")) {
			report("InvalidRelativePath/no-slash", place, {
				message: `The path ${quote(path)} has to begin with “/”`,
				...replaceValueFix(place, `/${path}`, true),
			});
		}
		const unencoded = [...new Set(path.slice(0, MAX_PATH_CHARACTERS).match(UNENCODED))].map((one) =>
			one === " " ? "a blank" : quote(one),
		);
		if (unencoded.length > 0) {
			const message = `The path ${quote(path)} has to be URL-encoded: it holds ${joinWords(unencoded)}`;
			const encoded = path.length > MAX_PATH_CHARACTERS ? null : path.replace(UNENCODED, encoding);
			report("InvalidRelativePath/encoding", place, { message, ...(encoded && replaceValueFix(place, encoded, true)) });
		}
		if (path.length > MAX_PATH_CHARACTERS) {
			const message = `CloudFront probably refuses a path of ${path.length} characters`;
			report("InvalidRelativePath/length", place, { message });
		}
	},
};

/** A character as URLs have it; a lone half of a pair has no code and becomes the replacement character's. */
function encoding(character: string): string {
	return encodeURIComponent(/^[\ud800-\udfff]$/.test(character) ? "\ufffd" : character);
}
