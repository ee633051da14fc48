import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import type { Rule, RuleContext } from "../rule";
import { getSaidMembers } from "../shared/errorEntries";
import { setMemberFix } from "../shared/fixBuilders";

const example = (bad: string, good: string) => ({
	bad: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${bad}] } }`,
	good: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${good}] } }`,
});

const guide = "Developer Guide 2017 and 2023, How CloudFront processes and caches HTTP 4xx and 5xx status codes";

export const rule: Rule = {
	kind: "effect",
	on: ["CustomErrorResponse"],
	cases: {
		"error-ttl-416": {
			severity: "info",
			title: "Caching time for an error that is never cached",
			why: "CloudFront never caches responses with status 416 (range not satisfiable). [[CustomErrorResponse.ErrorCachingMinTTL]] has no effect on them.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 416, "ErrorCachingMinTTL": 60 }',
				'{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }',
			),
		},
		"error-status-cache-control": {
			severity: "info",
			title: "Caching time applies only if the origin sends max-age",
			why: "CloudFront caches responses with status 400, 403 or 405 only if the origin sends `Cache-Control: max-age` or `s-maxage`. Otherwise [[CustomErrorResponse.ErrorCachingMinTTL]] has no effect, and every such request goes to the origin.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 403, "ErrorCachingMinTTL": 60 }',
				'{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }',
			),
		},
		"error-ttl-zero": {
			severity: "warning",
			title: "Every request reaches a failing origin",
			why: "With an [[CustomErrorResponse.ErrorCachingMinTTL]] of 0 for a 5xx status, every request goes to the origin while it fails. A few seconds take most of this load off it.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 503, "ErrorCachingMinTTL": 0 }',
				'{ "ErrorCode": 503, "ErrorCachingMinTTL": 5 }',
			),
		},
		"error-ttl-default": {
			severity: "info",
			title: "Error caching time not set",
			why: "Without [[CustomErrorResponse.ErrorCachingMinTTL]], CloudFront caches the error for at least 10 seconds; the default was 5 minutes before. An explicit value survives changes of the default, and updates need it anyway.",
			basis: "doc",
			source: "API reference 2017-03-25, CustomErrorResponse (300 seconds); Developer Guide 2023 (10 seconds)",
			example: example(
				'{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404" }',
				'{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 10 }',
			),
		},
	},
	check(response, context) {
		const code = Number(trimmedText(present(response, "ErrorCode")));
		if (!code) return;
		checkCachingTtl(response, code, context);
		const said = getSaidMembers(response);
		if (said.length === 0 || said.includes("ErrorCachingMinTTL")) return;
		const message = `ErrorCachingMinTTL of error ${code} is not set; the default is 10 seconds`;
		context.report("error-ttl-default", response, {
			message,
			...setMemberFix(response, "ErrorCachingMinTTL", 10, true),
		});
	},
};

function checkCachingTtl(response: Cursor, code: number, { report }: RuleContext): void {
	const ttl = present(response, "ErrorCachingMinTTL");
	if (ttl?.number === undefined) return;
	if (code === 416) {
		report("error-ttl-416", ttl, { message: "Responses with status 416 are never cached, so this time has no effect" });
	} else if (ttl.number === 0) {
		if (code < 500) return;
		const message = `Every request goes to an origin that returns ${code}, because the error is not cached`;
		report("error-ttl-zero", ttl, { message });
	} else if ([400, 403, 405].includes(code)) {
		const message = `Responses with status ${code} are cached only if the origin sends max-age or s-maxage`;
		report("error-status-cache-control", ttl, { message });
	}
}
