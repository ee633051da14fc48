import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { countListedBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { joinWords, quote } from "../../model/sentences";
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
	},
	check(response, context) {
		const code = Number(trimmedText(present(response, "ErrorCode")));
		if (!code) return;
		checkMask(response, code, context);
	},
};

function checkMask(response: Cursor, code: number, { report }: RuleContext): void {
	const answer = present(response, "ResponseCode");
	if (!answer || trimmedText(answer) !== "200" || code < 400) return;
	const distribution = findEnclosingDistribution(response);
	// One app with a router in the browser lists several codes with the same page.
	const pages = itemsOf(present(distribution ?? undefined, "CustomErrorResponses")).items;
	const same = pages.filter((one) => masks(one, response));
	const first = same.find((one) => trimmedText(one.get("ErrorCode")) === "403") ?? same[0];
	if (first && first.node !== response.node) return;
	const others = same.filter((one) => one.node !== response.node);
	const behaviors = distribution ? countListedBehaviors(distribution) + 1 : 0;
	const page = trimmedText(present(response, "ResponsePagePath")) ?? "";
	const several = behaviors === 2 ? "both behaviors" : `all ${behaviors} behaviors`;
	const scope = behaviors > 1 ? several : "this distribution";
	report("error-200-masks", answer, {
		message: `Every ${joinWords([response, ...others].map((one) => trimmedText(one.get("ErrorCode")) ?? ""))} of ${scope} becomes ${quote(page)} with status 200`,
		related: others.map((one) => ({ place: present(one, "ResponseCode") ?? one, message: "The same page" })),
		// With a single behavior it is what apps with a router in the browser want.
		...(behaviors === 1 && { severity: "info" as const }),
	});
}

/** Whether an entry returns the same page as another with status 200. */
function masks(response: Cursor, like: Cursor): boolean {
	const [page, other] = [response, like].map((one) => trimmedText(present(one, "ResponsePagePath")));
	return trimmedText(present(response, "ResponseCode")) === "200" && page === other;
}
