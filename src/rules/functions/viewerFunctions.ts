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
			title: "A function on viewer responses that errors do not reach",
			why: "Functions on `viewer-response` do not run when the origin answers with a status of 400 or more. Headers that every answer needs, such as those for security, are safer in a response headers policy.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on edge functions: HTTP status codes",
			example: { bad: single(lambda("viewer-response")), good: single(lambda("origin-response")) },
		},
		"function-uri-rewrite": {
			severity: "info",
			title: "A function that rewrites paths does not lead to another behavior",
			why: "The behavior is chosen by the viewer's path before any function runs. A `viewer-request` function may change the URI, but origin, caching and signers stay those of the behavior that the original path chose.",
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
					message: "The function does not run for answers with a status of 400 or more",
				});
			} else if (event === "viewer-request" && countListedBehaviors(findEnclosingDistribution(behavior)) > 0) {
				const message =
					"If the function rewrites the path, this behavior still answers, not the one whose pattern then fits";
				report("function-uri-rewrite", at, { message });
			}
		}
	},
};
