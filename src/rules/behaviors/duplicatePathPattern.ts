import type { Cursor } from "../../document/cursor";
import { itemsOf, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { isResponse } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { removeItemFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: ["CacheBehaviors"],
	cases: {
		"InvalidArgument/path-pattern-duplicate": {
			supersedes: ["duplicate-pattern"],
			severity: "error",
			title: "Duplicate path pattern",
			why: "CloudFront rejects two behaviors with the same path pattern. A leading `/` is optional, so `images/*` and `/images/*` match the same requests, and CloudFront may reject that pair too (inferred). Only you can tell which of the two has the settings that you want.",
			basis: "seen",
			source: "Response recorded in cdk-preflight; Developer Guide 2023, Path pattern (leading slash optional)",
			error: "InvalidArgument",
			wireMessage: ["The parameter path pattern must be unique."],
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "images/*", "TargetOriginId": "api" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "icons/*", "TargetOriginId": "api" }] } }',
			},
		},
	},
	check(behaviors, { report }) {
		if (isResponse(behaviors.document)) return;
		const seen = new Map<string, Cursor>();
		for (const behavior of itemsOf(behaviors).items) {
			const place = behavior.get("PathPattern");
			const pattern = trimmedText(place);
			if (!place || !pattern) continue;
			const key = pattern.replace(/^\//, "");
			const earlier = seen.get(key);
			if (!earlier) {
				seen.set(key, place);
				continue;
			}
			report("InvalidArgument/path-pattern-duplicate", place, {
				message: `An earlier behavior has the pattern ${quote(trimmedText(earlier) ?? pattern)} already; every pattern must be unique`,
				related: [{ place: earlier, message: "The earlier behavior with this pattern" }],
				...(trimmedText(earlier) !== pattern && { severity: "warning" }),
				...removeItemFix(behavior, "Remove the second one"),
			});
		}
	},
};
