import { present } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import type { Rule } from "../rule";

const example = (on: boolean) => `{ "DefaultCacheBehavior": { "TargetOriginId": "media", "SmoothStreaming": ${on} } }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"smooth-streaming-invalidation": {
			severity: "info",
			title: "Smooth Streaming files cannot be invalidated",
			why: "An invalidation does not remove files in Microsoft Smooth Streaming format that CloudFront serves through [[CacheBehavior.SmoothStreaming]]. Give a new version a new name, or wait until the old one expires.",
			basis: "doc",
			source: "Developer Guide 2017, Invalidating objects",
			example: { bad: example(true), good: example(false) },
		},
	},
	check(behavior, { report }) {
		const at = present(behavior, "SmoothStreaming");
		if (!at?.boolean) return;
		report("smooth-streaming-invalidation", at, { message: "Smooth Streaming files cannot be invalidated" });
	},
};
