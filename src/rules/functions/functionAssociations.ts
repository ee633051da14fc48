import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";

const error = "InvalidFunctionAssociation";
/** As the model states it, except that the account may be blacked out. */
const ARN = /^arn:aws[a-z-]*:cloudfront::[^:/]*:function\/[a-zA-Z0-9_-]{1,64}$/;

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"InvalidFunctionAssociation/arn": {
			severity: "error",
			title: "FunctionARN is not a CloudFront function ARN",
			why: "[[FunctionAssociation.FunctionARN]] takes the ARN of a CloudFront function, `arn:aws:cloudfront::111122223333:function/name`. Put Lambda functions into [[CacheBehavior.LambdaFunctionAssociations]].",
			basis: "model",
			source: "API model 2020-05-31, FunctionARN (pattern)",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }] } } }',
			},
		},
		"InvalidFunctionAssociation/event": {
			supersedes: ["TooManyFunctionAssociations/quota"],
			severity: "error",
			title: "CloudFront function on an origin event",
			why: "CloudFront functions run on `viewer-request` and `viewer-response` only. Use a Lambda function for `origin-request` and `origin-response`.",
			basis: "seen",
			source:
				"Response recorded in cdk-preflight; Developer Guide 2023, Choosing between CloudFront Functions and Lambda@Edge",
			error: { code: "MalformedXML", modelled: error },
			wireMessage: [
				"failed to satisfy constraint: Member must satisfy value set: [viewer-request, viewer-response]",
				"failed to satisfy constraint: Member must satisfy enum value set: [viewer-request, viewer-response]",
			],
			example: {
				bad: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "origin-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }] } } }',
			},
		},
		"InvalidFunctionAssociation/duplicate": {
			supersedes: ["TooManyFunctionAssociations/quota"],
			severity: "error",
			title: "Two CloudFront functions for one event",
			why: "Each of the two viewer events of a behavior takes at most one function. Combine two steps for the same event into one function.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on edge functions",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 2, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }, { "FunctionARN": "arn:aws:cloudfront::111122223333:function/redirect", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 2, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }, { "FunctionARN": "arn:aws:cloudfront::111122223333:function/headers", "EventType": "viewer-response" }] } } }',
			},
		},
		"InvalidFunctionAssociation/mixed-viewer": {
			severity: "error",
			title: "CloudFront function and Lambda function on viewer events",
			why: "The viewer events of one behavior can use either CloudFront functions or Lambda functions, even if one runs on the request and the other on the response. Lambda functions on origin events can be combined with both.",
			basis: "seen",
			source: "Developer Guide 2023, Restrictions on edge functions; refusal reported by a user of SST",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }] }, "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:headers:3", "EventType": "viewer-response" }] } } }',
				good: '{ "DefaultCacheBehavior": { "FunctionAssociations": { "Quantity": 1, "Items": [{ "FunctionARN": "arn:aws:cloudfront::111122223333:function/rewrite", "EventType": "viewer-request" }] }, "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:headers:3", "EventType": "origin-response" }] } } }',
			},
		},
	},
	check(behavior, context) {
		const lambda = viewerEvents(present(behavior, "LambdaFunctionAssociations"))[0];
		const events = new Map<string, Cursor>();
		for (const association of itemsOf(present(behavior, "FunctionAssociations")).items) {
			const arn = present(association, "FunctionARN");
			if (arn) checkArn(arn, context);
			const event = present(association, "EventType");
			if (event) checkEvent(event, events, context);
		}
		const edge = viewerEvents(present(behavior, "FunctionAssociations"))[0];
		if (!edge || !lambda) return;
		context.report("InvalidFunctionAssociation/mixed-viewer", edge, {
			message: "A CloudFront function and a Lambda function cannot both run on viewer events of one behavior",
			related: [{ place: lambda, message: "The Lambda function's event" }],
		});
	},
};

function viewerEvents(associations: Cursor | undefined): Cursor[] {
	return itemsOf(associations).items.flatMap((one) => {
		const event = present(one, "EventType");
		return event && trimmedText(event)?.startsWith("viewer-") ? [event] : [];
	});
}

function checkArn(place: Cursor, { report }: RuleContext): void {
	const text = literalText(place)?.trim();
	if (!text || ARN.test(text)) return;
	const hint = text.includes(":lambda:") ? "; put Lambda functions into LambdaFunctionAssociations" : "";
	report("InvalidFunctionAssociation/arn", place, {
		message: `${quote(text)} is not a CloudFront function ARN${hint}`,
	});
}

function checkEvent(event: Cursor, events: Map<string, Cursor>, { report }: RuleContext): void {
	const name = trimmedText(event);
	if (!name) return;
	if (name.startsWith("origin-")) {
		const message = `CloudFront functions cannot run on ${quote(name)}, only on viewer events`;
		report("InvalidFunctionAssociation/event", event, { message });
	}
	const earlier = events.get(name);
	if (!earlier) events.set(name, event);
	else {
		report("InvalidFunctionAssociation/duplicate", event, {
			message: `Another CloudFront function already runs on ${quote(name)}`,
			related: [{ place: earlier, message: "The earlier function for this event" }],
		});
	}
}
