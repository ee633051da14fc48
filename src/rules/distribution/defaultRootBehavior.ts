import { present, trimmedText } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { acceptsWrites } from "../../model/methods";
import { findBehaviorForPath } from "../../model/routing";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: ["DistributionConfig"],
	cases: {
		"default-root-behavior": {
			severity: "info",
			title: "The root page is answered by another behavior than the default one",
			why: "A request for `/` becomes a request for [[DistributionConfig.DefaultRootObject]] before a behavior is chosen (inferred). A pattern in the list matches that name, so that its origin, caching and signers hold for the root page.",
			basis: "inferred",
			source: "Developer Guide 2023, Specifying a default root object; the order of the steps is that of emulators",
			example: {
				bad: '{ "DefaultRootObject": "index.html", "DefaultCacheBehavior": { "TargetOriginId": "app" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.html", "TargetOriginId": "media" }] } }',
				good: '{ "DefaultRootObject": "index.html", "DefaultCacheBehavior": { "TargetOriginId": "app" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.png", "TargetOriginId": "media" }] } }',
			},
		},
		"default-root-all-methods": {
			severity: "info",
			title: "POST to the root goes to the root object as well",
			why: "[[DistributionConfig.DefaultRootObject]] takes the place of `/` for all methods. Where the behavior accepts POST and others, a form that posts to `/` is sent to that object instead.",
			basis: "doc",
			source: "Developer Guide 2023, Specifying a default root object",
			example: {
				bad: '{ "DefaultRootObject": "index.html", "DefaultCacheBehavior": { "TargetOriginId": "app", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
				good: '{ "DefaultRootObject": "", "DefaultCacheBehavior": { "TargetOriginId": "app", "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
	},
	check(config, { report }) {
		const at = present(config, "DefaultRootObject");
		const name = trimmedText(at);
		if (!at || !name || name.startsWith("/")) return;
		const behavior = findBehaviorForPath(config, `/${name}`);
		if (!behavior) return;
		if (behavior.node.type === "CacheBehavior") {
			report("default-root-behavior", at, {
				message: `A request for “/” becomes /${name}, which ${toBehaviorName(behavior)} answers, not the default one`,
				related: [{ place: present(behavior, "PathPattern") ?? behavior, message: "Matches the root object" }],
			});
		}
		if (!acceptsWrites(behavior)) return;
		report("default-root-all-methods", at, { message: `A POST to “/” is sent to /${name} as well` });
	},
};
