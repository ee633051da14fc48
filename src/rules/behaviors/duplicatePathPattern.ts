import type { Cursor } from "../../document/cursor";
import { itemsOf, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { removeItemFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: ["CacheBehaviors"],
	cases: {
		"InvalidArgument/path-pattern-duplicate": {
			supersedes: ["duplicate-pattern"],
			severity: "warning",
			title: "Two behaviors with the same path pattern",
			why: "One `/` in front of a pattern is optional, so `images/*` and `/images/*` are the same one. Behaviors are tried in order, so the later of two equal patterns could never get a request; CloudFront probably refuses the pair. Which of the two holds the wanted settings only you can tell.",
			basis: "inferred",
			source: "Developer Guide 2023, Path pattern (first match counts, leading slash optional)",
			error: "InvalidArgument",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "/images/*", "TargetOriginId": "api" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "icons/*", "TargetOriginId": "api" }] } }',
			},
		},
	},
	check(behaviors, { report }) {
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
				message: `CloudFront probably refuses the pattern ${quote(pattern)}: an earlier behavior has it already and answers all of its requests`,
				related: [{ place: earlier, message: "The earlier behavior with this pattern" }],
				...removeItemFix(behavior, "Take the second one out"),
			});
		}
	},
};
