import { trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, countListedBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import type { Rule } from "../rule";
import { getEvents } from "../shared/functionEvents";

const lambda = (event: string) =>
	`"LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:edge:3", "EventType": "${event}" }] }`;

const single = (members: string) => `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} } }`;

const withBehaviors = (members: string) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "api/*", "TargetOriginId": "api" }] } }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	since: "2016-11-25",
	cases: {
		"viewer-response-skip": {
			severity: "info",
			title: "Viewer-response functions do not run for errors",
			why: "Functions on `viewer-response` do not run if the origin returns status 400 or higher. For headers that every response needs, such as security headers, use a response headers policy.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on edge functions: HTTP status codes",
			example: { bad: single(lambda("viewer-response")), good: single(lambda("origin-response")) },
		},
		"function-uri-rewrite": {
			severity: "info",
			title: "Rewriting the URI does not change the cache behavior",
			why: "CloudFront selects the behavior by the viewer's path before any function runs. A `viewer-request` function can change the URI, but the request keeps the origin, caching and signers of the selected behavior.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on edge functions: URI changes do not change the behavior",
			example: { bad: withBehaviors(lambda("viewer-request")), good: single(lambda("viewer-request")) },
		},
	},
	check(behavior, { report }) {
		for (const at of getEvents(behavior)) {
			const event = trimmedText(at);
			if (event === "viewer-response") {
				report("viewer-response-skip", at, {
					message: "The function does not run for responses with status 400 or higher",
				});
			} else if (event === "viewer-request" && countListedBehaviors(findEnclosingDistribution(behavior)) > 0) {
				const message = "If the function rewrites the URI, CloudFront does not select the cache behavior again";
				report("function-uri-rewrite", at, { message });
			}
		}
	},
};
