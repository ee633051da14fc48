import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { getSaidMembers } from "../shared/errorEntries";
import { removeItemFix } from "../shared/fixBuilders";

const example = (bad: string, good: string) => ({
	bad: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${bad}] } }`,
	good: `{ "CustomErrorResponses": { "Quantity": 1, "Items": [${good}] } }`,
});

export const rule: Rule = {
	kind: "effect",
	on: ["CustomErrorResponse"],
	cases: {
		"error-entry-empty": {
			severity: "info",
			title: "Custom error response without any effect",
			why: "Without a page, a response code and a caching time, CloudFront handles the error as if the entry did not exist.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomErrorResponse; the AWS CDK refuses such an entry",
			example: example('{ "ErrorCode": 404 }', '{ "ErrorCode": 404, "ErrorCachingMinTTL": 60 }'),
		},
	},
	check(response, { report }) {
		const code = Number(trimmedText(present(response, "ErrorCode")));
		if (!code || getSaidMembers(response).length > 0) return;
		report("error-entry-empty", response, {
			message: `The entry for ${code} has no effect`,
			...removeItemFix(response, "Remove the entry", true),
		});
	},
};
