import { trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import type { Rule } from "../rule";
import { getEvents } from "../shared/functionEvents";

const lambda = (event: string) =>
	`"LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:edge:3", "EventType": "${event}" }] }`;

const single = (members: string) => `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} } }`;

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
	},
	check(behavior, { report }) {
		for (const at of getEvents(behavior)) {
			const event = trimmedText(at);
			if (event === "viewer-response") {
				report("viewer-response-skip", at, {
					message: "The function does not run for responses with status 400 or higher",
				});
			}
		}
	},
};
