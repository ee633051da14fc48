import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getForwardedToOrigin } from "../../model/forwarding";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { getEvents } from "../shared/functionEvents";

const lambda = (event: string) =>
	`"LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:edge:3", "EventType": "${event}" }] }`;

const forwarded = (query: boolean) =>
	`"ForwardedValues": { "QueryString": ${query}, "Cookies": { "Forward": "none" } }`;

const single = (members: string) => `{ "DefaultCacheBehavior": { "TargetOriginId": "web", ${members} } }`;

const shielded = (enabled: boolean) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "OriginShield": { "Enabled": ${enabled}, "OriginShieldRegion": "eu-west-1" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "web", ${lambda("origin-request")} } }`;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	since: "2016-11-25",
	cases: {
		"lambda-query-needs-forward": {
			severity: "info",
			title: "Origin function receives no query string",
			why: "Functions on `origin-request` and `origin-response` receive the query string only if the behavior forwards all of it. This behavior forwards none, so a function that reads parameters finds none.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on Lambda@Edge: query string parameters",
			example: {
				bad: single(`${forwarded(false)}, ${lambda("origin-request")}`),
				good: single(`${forwarded(true)}, ${lambda("origin-request")}`),
			},
		},
		"origin-shield-lambda": {
			severity: "info",
			title: "Origin function runs in the Origin Shield Region",
			why: "With Origin Shield, functions on origin events run in the Origin Shield Region instead of near the viewer. Their logs are in that Region too.",
			basis: "doc",
			source: "Developer Guide 2023, Using Amazon CloudFront Origin Shield: with Lambda@Edge",
			example: { bad: shielded(true), good: shielded(false) },
		},
	},
	check(behavior, { report }) {
		for (const at of getEvents(behavior)) {
			if (!trimmedText(at)?.startsWith("origin-")) continue;
			if (getForwardedToOrigin(behavior).queryStrings === "none") {
				report("lambda-query-needs-forward", at, {
					message: "The function receives no query string, because none is forwarded",
				});
			}
			const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
			const shields = origins.map((one) => present(one, "OriginShield"));
			const region = shields.find((one) => present(one, "Enabled")?.boolean)?.get("OriginShieldRegion");
			if (!region) continue;
			report("origin-shield-lambda", at, {
				message: `The function runs in ${trimmedText(region) ?? "the Origin Shield Region"}, the Region of Origin Shield, not near the viewer`,
				related: [{ place: region, message: "The Origin Shield Region" }],
			});
		}
	},
};
