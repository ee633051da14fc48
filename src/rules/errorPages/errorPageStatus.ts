import type { Cursor } from "../../document/cursor";
import { isSet, present, trimmedText } from "../../model/accessors";
import { countListedBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";

const example = (bad: string, good: string) => ({
	bad: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${bad}] } }`,
	good: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${good}] } }`,
});

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
		checkMask(response, code, context);
		const page = response.get("ResponsePagePath");
		if (code !== 503 || !isSet(page)) return;
		const message = "CloudFront does not show this page for a 503 of its own, when an edge location is at its limits";
		context.report("error-503-limits", page, { message });
	},
};

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
