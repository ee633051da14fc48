import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { capitalize, quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const source = "Developer Guide, current edition, Restrict access with VPC origins: what they do not support";

const exampleOf = (members: string) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "app", "DomainName": "internal-app.example.com", "VpcOriginConfig": { "VpcOriginId": "vo_AbCdEfGhIjKlMnOpQrStUv" } }] }, "DefaultCacheBehavior": { "TargetOriginId": "app", ${members} } }`;
const lambdaOn = (event: string) =>
	exampleOf(
		`"LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:rewrite:7", "EventType": "${event}" }] }`,
	);

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"vpc-origin-grpc": {
			severity: "warning",
			title: "gRPC with a VPC origin",
			why: "VPC origins do not support gRPC, so gRPC requests to this origin fail. Turn [[GrpcConfig.Enabled]] off, or serve gRPC from a public origin.",
			basis: "doc",
			source,
			example: {
				bad: exampleOf('"GrpcConfig": { "Enabled": true }'),
				good: exampleOf('"GrpcConfig": { "Enabled": false }'),
			},
		},
		"vpc-origin-lambda": {
			severity: "warning",
			title: "Lambda@Edge origin trigger with a VPC origin",
			why: "VPC origins do not support Lambda@Edge functions on `origin-request` and `origin-response`. Move the code to a viewer trigger, or use a public origin.",
			basis: "doc",
			source,
			example: { bad: lambdaOn("origin-request"), good: lambdaOn("viewer-request") },
		},
	},
	check(behavior, { report }) {
		const origins = findTargetedOrigins(behavior, findEnclosingDistribution(behavior));
		const origin = origins.find((one) => present(one, "VpcOriginConfig"));
		if (!origin) return;
		const related = [{ place: present(origin, "VpcOriginConfig") ?? origin, message: "The VPC origin" }];
		const who = capitalize(toBehaviorName(behavior));
		const grpc = present(behavior, "GrpcConfig", "Enabled");
		if (grpc?.boolean === true) {
			report("vpc-origin-grpc", grpc, {
				message: `${who} accepts gRPC, which VPC origins do not support`,
				related,
				...replaceValueFix(grpc, false),
			});
		}
		for (const association of itemsOf(present(behavior, "LambdaFunctionAssociations")).items) {
			const event = present(association, "EventType");
			const name = trimmedText(event);
			if (!event || !name?.startsWith("origin-")) continue;
			report("vpc-origin-lambda", event, {
				message: `${who} runs a Lambda@Edge function on ${quote(name)}, which VPC origins do not support`,
				related,
			});
		}
	},
};
