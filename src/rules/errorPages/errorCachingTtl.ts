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
			title: "A caching time for an error that is never cached",
			why: "Answers with status 416 (range not satisfiable) are never kept, whatever [[CustomErrorResponse.ErrorCachingMinTTL]] says.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 416, "ErrorCachingMinTTL": 60 }',
				'{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }',
			),
		},
		"error-status-cache-control": {
			severity: "info",
			title: "A caching time that counts only with the origin's consent",
			why: "Answers with status 400, 403 or 405 are kept only if the origin sends `Cache-Control: max-age` or `s-maxage` with them. Without it [[CustomErrorResponse.ErrorCachingMinTTL]] has no effect, and every such request goes to the origin.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 403, "ErrorCachingMinTTL": 60 }',
				'{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }',
			),
		},
		"error-ttl-zero": {
			severity: "warning",
			title: "Every request reaches an origin that is failing",
			why: "With an [[CustomErrorResponse.ErrorCachingMinTTL]] of 0 for a 5xx status nothing shields an origin in trouble: each request tries it again. A few seconds take most of the load off.",
			basis: "doc",
			source: guide,
			example: example(
				'{ "ErrorCode": 503, "ErrorCachingMinTTL": 0 }',
				'{ "ErrorCode": 503, "ErrorCachingMinTTL": 5 }',
			),
		},
		"error-ttl-default": {
			severity: "info",
			title: "The caching time of an error is left to the default",
			why: "Without [[CustomErrorResponse.ErrorCachingMinTTL]] the shortest time for which an error is kept is 10 seconds; in 2017 it was 300. Written down, it cannot change behind one's back, and an update needs it anyway.",
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
		const message = `The caching time of errors ${code} is the default of 10 seconds, which was 300 in 2017`;
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
		report("error-ttl-416", ttl, { message: "Answers with status 416 are never kept, so this time has no effect" });
	} else if (ttl.number === 0) {
		if (code < 500) return;
		const message = `An origin that answers ${code} gets every further request at once, as the error is not kept`;
		report("error-ttl-zero", ttl, { message });
	} else if ([400, 403, 405].includes(code)) {
		const message = `Answers with status ${code} are kept only if the origin sends max-age or s-maxage with them`;
		report("error-status-cache-control", ttl, { message });
	}
}
