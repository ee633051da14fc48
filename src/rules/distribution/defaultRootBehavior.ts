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
			title: "Another behavior handles the root page",
			why: "CloudFront replaces `/` with [[DistributionConfig.DefaultRootObject]] before it selects a behavior (inferred). A pattern in the list matches that object, so the origin, caching and signers of its behavior apply to the root page.",
			basis: "inferred",
			source: "Developer Guide 2023, Specifying a default root object; the order of the steps is that of emulators",
			example: {
				bad: '{ "DefaultRootObject": "index.html", "DefaultCacheBehavior": { "TargetOriginId": "app" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.html", "TargetOriginId": "media" }] } }',
				good: '{ "DefaultRootObject": "index.html", "DefaultCacheBehavior": { "TargetOriginId": "app" }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "*.png", "TargetOriginId": "media" }] } }',
			},
		},
		"default-root-all-methods": {
			severity: "info",
			title: "POST to the root goes to the root object",
			why: "CloudFront replaces `/` with [[DistributionConfig.DefaultRootObject]] for all methods. If the behavior accepts POST, a form that posts to `/` reaches that object instead.",
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
				message: `A request for “/” becomes /${name}, which ${toBehaviorName(behavior)} handles instead of the default one`,
				related: [{ place: present(behavior, "PathPattern") ?? behavior, message: "Matches the root object" }],
			});
		}
		if (!acceptsWrites(behavior)) return;
		report("default-root-all-methods", at, { message: `A POST to “/” goes to /${name}` });
	},
};
