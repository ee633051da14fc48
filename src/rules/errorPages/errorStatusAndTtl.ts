import type { Cursor } from "../../document/cursor";
import { isOmitted, isSet, present, trimmedText } from "../../model/accessors";
import { countListedBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { removeItemFix, setMemberFix } from "../shared/fixBuilders";

const example = (bad: string, good: string) => ({
	bad: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${bad}] } }`,
	good: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${good}] } }`,
});
const guide = "Developer Guide 2017 and 2023, How CloudFront processes and caches HTTP 4xx and 5xx status codes";

export const rule: Rule = {
	kind: "effect",
	on: ["CustomErrorResponse"],
	cases: {
		"error-200-masks": {
			severity: "warning",
			title: "Errors are answered as if all were well",
			why: "A [[CustomErrorResponse.ResponseCode]] of 200 suits an app whose router lives in the browser. But custom errors are for the whole distribution: errors of every behavior, API calls included, turn into the page with status 200, and robots and monitors see a page that exists. A viewer-request function that rewrites the app's own paths hides nothing.",
			basis: "doc",
			source: "Developer Guide 2023, Generating custom error responses: they hold for the whole distribution",
			example: example(
				'{ "ErrorCode": 404, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }',
				'{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 10 }',
			),
		},
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
		"error-entry-empty": {
			severity: "info",
			title: "An entry for an error that says nothing",
			why: "With neither a page, a response code nor a caching time the error is handled as if the entry were not there.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomErrorResponse; the AWS CDK refuses such an entry",
			example: example('{ "ErrorCode": 404 }', '{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }'),
		},
		"error-503-limits": {
			severity: "info",
			title: "The page for 503 is not shown for every 503",
			why: "When CloudFront itself answers 503 because an edge location is out of capacity or a limit is exceeded, it does not use the page. A 503 of the origin brings it up.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Generating custom error responses",
			example: example(
				'{ "ErrorCode": 503, "ResponsePagePath": "/503.html", "ResponseCode": "503", "ErrorCachingMinTTL": 5 }',
				'{ "ErrorCode": 502, "ResponsePagePath": "/502.html", "ResponseCode": "502", "ErrorCachingMinTTL": 5 }',
			),
		},
	},
	check(response, context) {
		const code = Number(trimmedText(present(response, "ErrorCode")));
		if (!code) return;
		const page = response.get("ResponsePagePath");
		checkCachingTtl(response, code, context);
		checkMask(response, code, context);
		if (code === 503 && isSet(page)) {
			const message = "CloudFront does not show this page for a 503 of its own, when an edge location is at its limits";
			context.report("error-503-limits", page, { message });
		}
		const members = ["ResponsePagePath", "ResponseCode", "ErrorCachingMinTTL"];
		const says = members.filter(
			(key) => isSet(response.get(key)) || !(present(response, key) || isOmitted(response, key)),
		);
		if (says.length === 0) {
			context.report("error-entry-empty", response, {
				message: `The entry for ${code} changes nothing`,
				...removeItemFix(response, "Take the entry out", true),
			});
		} else if (!says.includes("ErrorCachingMinTTL")) {
			const message = `The caching time of errors ${code} is the default of 10 seconds, which was 300 in 2017`;
			context.report("error-ttl-default", response, {
				message,
				...setMemberFix(response, "ErrorCachingMinTTL", 10, true),
			});
		}
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

function checkMask(response: Cursor, code: number, { report }: RuleContext): void {
	const answer = present(response, "ResponseCode");
	if (!answer || trimmedText(answer) !== "200" || code < 400) return;
	const distribution = findEnclosingDistribution(response);
	const behaviors = distribution ? countListedBehaviors(distribution) + 1 : 0;
	const page = trimmedText(present(response, "ResponsePagePath")) ?? "";
	const several = behaviors === 2 ? "both behaviors" : `all ${behaviors} behaviors`;
	const scope = behaviors > 1 ? several : "this distribution";
	report("error-200-masks", answer, {
		message: `Every ${code} of ${scope} becomes ${quote(page)} with status 200`,
		// With a single behavior it is what apps with a router in the browser want.
		...(behaviors === 1 && { severity: "info" as const }),
	});
}
