import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { isRegion, parseArn } from "../../model/arn";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidLambdaFunctionAssociation";

export const rule: Rule = {
	kind: "rejection",
	on: ["LambdaFunctionAssociations"],
	since: "2016-11-25",
	cases: {
		"InvalidLambdaFunctionAssociation/version": {
			severity: "error",
			title: "Lambda function without a version number",
			why: "CloudFront replicates a fixed version of a function, so [[LambdaFunctionAssociation.LambdaFunctionARN]] must end with a number: `…:function:name:7`. CloudFront rejects the plain ARN, `$LATEST` and aliases. Publish a version first.",
			basis: "seen",
			source: "API reference 2017-03-25, LambdaFunctionAssociation; refusals reported by users of Terraform",
			error,
			wireMessage: [
				"The function ARN must reference a specific function version. (The ARN must end with the version number.)",
			],
			example: {
				bad: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
			},
		},
		"InvalidLambdaFunctionAssociation/region": {
			severity: "error",
			title: "Lambda function outside us-east-1",
			why: "Lambda@Edge functions are created in us-east-1 and replicated from there, wherever your origins and viewers are.",
			basis: "doc",
			source: "Developer Guide 2023, Restrictions on Lambda@Edge",
			error,
			wireMessage: ["The function must be in region 'us-east-1'."],
			example: {
				bad: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:eu-west-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }] } } }',
			},
		},
		"InvalidLambdaFunctionAssociation/event-duplicate": {
			severity: "error",
			title: "Two Lambda functions for one event",
			why: "A behavior has four events, with at most one function each. Combine two steps for the same event into one function.",
			basis: "doc",
			source: "Developer Guide 2023, Lambda@Edge triggers",
			error,
			wireMessage: ["The event type of a function association must be unique in the cache behavior."],
			example: {
				bad: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 2, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }, { "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3", "EventType": "viewer-request" }] } } }',
				good: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 2, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "viewer-request" }, { "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:rewrite:3", "EventType": "origin-request" }] } } }',
			},
		},
		"InvalidLambdaFunctionAssociation/include-body": {
			severity: "warning",
			title: "IncludeBody on a response event",
			why: "[[LambdaFunctionAssociation.IncludeBody]] passes the body of the viewer's request to the function. Only the two request events have one, so CloudFront may reject it on `viewer-response` and `origin-response`.",
			basis: "inferred",
			source: "API model 2018-06-18, LambdaFunctionAssociation",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "origin-response", "IncludeBody": true }] } } }',
				good: '{ "DefaultCacheBehavior": { "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign-in:7", "EventType": "origin-request", "IncludeBody": true }] } } }',
			},
		},
	},
	check(pair, context) {
		const events = new Map<string, Cursor>();
		for (const association of itemsOf(pair).items) {
			const arn = present(association, "LambdaFunctionARN");
			if (arn) checkArn(arn, context);
			const event = present(association, "EventType");
			if (event) checkEvent(association, event, events, context);
		}
	},
};

function checkArn(place: Cursor, { report }: RuleContext): void {
	// “$LATEST” looks like a placeholder but is a name of AWS.
	const text = trimmedText(place)?.endsWith(":$LATEST") ? trimmedText(place) : literalText(place)?.trim();
	if (!text) return;
	const arn = parseArn(text);
	const version = arn?.service === "lambda" && /^function:[^:]+(?::(.*))?$/.exec(arn.resource);
	if (!version) {
		const message = `${quote(text)} is not a Lambda function version ARN`;
		report("InvalidLambdaFunctionAssociation/version", place, { message });
	} else if (!/^\d+$/.test(version[1] ?? "")) {
		const found = version[1] ? `ends with ${quote(version[1])}` : "has no version";
		const message = `The Lambda function ARN ${found}; it must end with a version number`;
		report("InvalidLambdaFunctionAssociation/version", place, { message });
	}
	if (version && arn && arn.partition === "aws" && isRegion(arn.region) && arn.region !== "us-east-1") {
		const message = `The Lambda function is in ${arn.region}; CloudFront accepts functions from us-east-1 only`;
		report("InvalidLambdaFunctionAssociation/region", place, { message });
	}
}

function checkEvent(association: Cursor, event: Cursor, events: Map<string, Cursor>, { report }: RuleContext): void {
	const name = trimmedText(event);
	if (!name) return;
	const earlier = events.get(name);
	if (!earlier) events.set(name, event);
	else {
		report("InvalidLambdaFunctionAssociation/event-duplicate", event, {
			message: `Another Lambda function already runs on ${quote(name)}`,
			related: [{ place: earlier, message: "The earlier function for this event" }],
		});
	}
	const body = present(association, "IncludeBody");
	if (body?.boolean === true && name.endsWith("-response")) {
		const message = `CloudFront may reject IncludeBody on ${quote(name)}: only request events have a body`;
		report("InvalidLambdaFunctionAssociation/include-body", body, { message, ...replaceValueFix(body, false, true) });
	}
}
