import type { Place } from "../place";
import type { Rule } from "../rule";
import { takingOut } from "../shared/fixes";
import { listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

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
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "/images/*", "TargetOriginId": "api" }] } }',
				good: '{ "CacheBehaviors": { "Quantity": 2, "Items": [{ "PathPattern": "images/*", "TargetOriginId": "media" }, { "PathPattern": "icons/*", "TargetOriginId": "api" }] } }',
			},
		},
	},
	check(behaviors, { report }) {
		const seen = new Map<string, Place>();
		for (const behavior of listed(behaviors).items) {
			const place = behavior.get("PathPattern");
			const pattern = textOf(place);
			if (!place || !pattern) continue;
			const key = pattern.replace(/^\//, "");
			const earlier = seen.get(key);
			if (!earlier) {
				seen.set(key, place);
				continue;
			}
			report("InvalidArgument/path-pattern-duplicate", place, {
				message: `CloudFront probably refuses the pattern ${quoted(pattern)}: an earlier behavior has it already and answers all of its requests`,
				related: [{ place: earlier, message: "The earlier behavior with this pattern" }],
				...takingOut(behavior, "Take the second one out"),
			});
		}
	},
};
