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
			title: "Errors are returned as 200 OK",
			why: "A [[CustomErrorResponse.ResponseCode]] of 200 suits single-page apps, but it applies to every behavior: API errors also become the page with status 200. Crawlers and monitors then see success. To route a single-page app without hiding errors, rewrite its paths in a viewer-request function.",
			basis: "doc",
			source: "Developer Guide 2023, Generating custom error responses: they hold for the whole distribution",
			example: example(
				'{ "ErrorCode": 404, "ResponsePagePath": "/index.html", "ResponseCode": "200", "ErrorCachingMinTTL": 10 }',
				'{ "ErrorCode": 404, "ResponsePagePath": "/404.html", "ResponseCode": "404", "ErrorCachingMinTTL": 10 }',
			),
		},
		"error-503-limits": {
			severity: "info",
			title: "Error page for 503 does not cover every 503",
			why: "CloudFront does not use the page for its own 503, which means that an edge location is out of capacity or a limit is exceeded. It uses the page for a 503 from the origin.",
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
		const message =
			"CloudFront does not use this page for its own 503 responses, when an edge location is at its limits";
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
