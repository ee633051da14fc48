import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, countListedBehaviors } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getForwardedToOrigin } from "../../model/forwarding";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";

const lambda = (event: string) =>
	`"LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:edge:3", "EventType": "${event}" }] }`;
const forwarded = (query: boolean) =>
	`"ForwardedValues": { "QueryString": ${query}, "Cookies": { "Forward": "none" } }`;
const single = (members: string) => `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} } }`;
const withBehaviors = (members: string) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} }, "CacheBehaviors": { "Quantity": 1, "Items": [{ "PathPattern": "api/*", "TargetOriginId": "api" }] } }`;
const shielded = (enabled: boolean) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "OriginShield": { "Enabled": ${enabled}, "OriginShieldRegion": "eu-west-1" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", ${lambda("origin-request")} } }`;

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
		"lambda-query-needs-forward": {
			severity: "info",
			title: "A function at the origin that sees no query string",
			why: "Functions on `origin-request` and `origin-response` see what the origin is sent. The behavior forwards no query string, so that a function that reads parameters finds none.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on Lambda@Edge: query string parameters",
			example: {
				bad: single(`${forwarded(false)}, ${lambda("origin-request")}`),
				good: single(`${forwarded(true)}, ${lambda("origin-request")}`),
			},
		},
		"function-uri-rewrite": {
			severity: "info",
			title: "A function that rewrites paths does not lead to another behavior",
			why: "The behavior is chosen by the viewer's path before any function runs. A `viewer-request` function may change the URI, but origin, caching and signers stay those of the behavior that the original path chose.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on edge functions: URI changes do not change the behavior",
			example: { bad: withBehaviors(lambda("viewer-request")), good: single(lambda("viewer-request")) },
		},
		"origin-shield-lambda": {
			severity: "info",
			title: "A function at the origin runs in the Region of Origin Shield",
			why: "With Origin Shield, functions on origin events run in its Region and not near the viewer. What they log is in that Region too.",
			basis: "doc",
			source: "Developer Guide 2023, Using Amazon CloudFront Origin Shield: with Lambda@Edge",
			example: { bad: shielded(true), good: shielded(false) },
		},
	},
	check(behavior, context) {
		const associations = ["LambdaFunctionAssociations", "FunctionAssociations"].flatMap(
			(key) => itemsOf(present(behavior, key)).items,
		);
		for (const association of associations) {
			const at = present(association, "EventType");
			if (at) checkEvent(behavior, at, trimmedText(at) ?? "", context);
		}
	},
};

function checkEvent(behavior: Cursor, at: Cursor, event: string, { report }: RuleContext): void {
	const distribution = findEnclosingDistribution(behavior);
	if (event === "viewer-response") {
		report("viewer-response-skip", at, {
			message: "The function does not run for answers with a status of 400 or more",
		});
	} else if (event === "viewer-request") {
		if (countListedBehaviors(distribution) === 0) return;
		const message =
			"If the function rewrites the path, this behavior still answers, not the one whose pattern then fits";
		report("function-uri-rewrite", at, { message });
	} else if (event.startsWith("origin-")) {
		if (getForwardedToOrigin(behavior).queryStrings === "none") {
			report("lambda-query-needs-forward", at, { message: "The function sees no query string, as none is forwarded" });
		}
		const shield = findTargetedOrigins(behavior, distribution).map((one) => present(one, "OriginShield"));
		const region = shield.find((one) => present(one, "Enabled")?.boolean)?.get("OriginShieldRegion");
		if (!region) return;
		report("origin-shield-lambda", at, {
			message: `The function runs in ${trimmedText(region) ?? "Origin Shield's Region"}, where the origin's Origin Shield is, not near the viewer`,
			related: [{ place: region, message: "The Region of Origin Shield" }],
		});
	}
}
