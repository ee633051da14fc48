import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { getOriginHost, isServiceHost, parseS3Host } from "../../model/hosts";
import { capitalize } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";

const source = "Developer Guide, current edition, Using gRPC with CloudFront distributions";

const ORIGIN =
	'{ "Id": "app", "DomainName": "grpc.example.com", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" } }';
const exampleOf = (members: string, origins = ORIGIN, more = "") =>
	`{ "Origins": { "Quantity": 1, "Items": [${origins}] }, ${more}"DefaultCacheBehavior": { ${members} } }`;
const grpc = (isOn: boolean) => `"TargetOriginId": "app", "GrpcConfig": { "Enabled": ${isOn} }`;
const lambda =
	', "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:check:7", "EventType": "viewer-request" }] }';
const shielded = (isOn: boolean) =>
	ORIGIN.replace(/ }$/, `, "OriginShield": { "Enabled": ${isOn}, "OriginShieldRegion": "us-east-1" } }`);
const errorPages =
	'"CustomErrorResponses": { "Quantity": 1, "Items": [{ "ErrorCode": 503, "ResponsePagePath": "/errors/503.html", "ResponseCode": "503" }] }, ';

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"grpc-lambda": {
			severity: "warning",
			title: "Lambda@Edge on a behavior with gRPC",
			why: "Lambda@Edge does not support gRPC requests. Checks or rewrites in the function do not apply to them. Use a CloudFront Function, or a behavior of its own for gRPC.",
			basis: "doc",
			source,
			example: { bad: exampleOf(grpc(true) + lambda), good: exampleOf(grpc(false) + lambda) },
		},
		"grpc-origin": {
			severity: "warning",
			title: "gRPC with an origin that cannot serve it",
			why: "gRPC needs HTTPS from end to end and an origin that speaks gRPC. S3, API Gateway and Lambda function URLs do not, and neither does an origin reached over HTTP.",
			basis: "doc",
			source: `${source}; the services are inferred`,
			example: {
				bad: exampleOf(grpc(true), ORIGIN.replace("https-only", "http-only")),
				good: exampleOf(grpc(true)),
			},
		},
		"grpc-origin-shield": {
			severity: "info",
			title: "gRPC requests bypass Origin Shield",
			why: "CloudFront sends gRPC requests from the edge location to the origin. They pass neither a regional edge cache nor Origin Shield.",
			basis: "doc",
			source,
			example: { bad: exampleOf(grpc(true), shielded(true)), good: exampleOf(grpc(true), shielded(false)) },
		},
		"grpc-error-pages": {
			severity: "info",
			title: "Custom error responses do not apply to gRPC",
			why: "CloudFront returns errors of gRPC requests with a gRPC status, not with the pages in [[DistributionConfig.CustomErrorResponses]].",
			basis: "doc",
			source,
			example: {
				bad: exampleOf(grpc(true), ORIGIN, errorPages),
				good: exampleOf(grpc(false), ORIGIN, errorPages),
			},
		},
	},
	check(behavior, context) {
		const grpc = present(behavior, "GrpcConfig", "Enabled");
		if (grpc?.boolean !== true) return;
		const { report } = context;
		const who = capitalize(toBehaviorName(behavior));
		const functions = present(behavior, "LambdaFunctionAssociations");
		if (functions && itemsOf(functions).items.length > 0) {
			report("grpc-lambda", grpc, {
				message: `${who} accepts gRPC, but its Lambda@Edge functions do not run for gRPC requests`,
				related: [{ place: functions, message: "The functions" }],
			});
		}
		checkOrigins(behavior, grpc, context);
		const pages = present(context.config ?? undefined, "CustomErrorResponses");
		if (!pages || itemsOf(pages).items.length === 0) return;
		report("grpc-error-pages", grpc, {
			message: `${who} accepts gRPC; custom error responses do not apply to gRPC requests`,
			related: [{ place: pages, message: "The custom error responses" }],
		});
	},
};

function checkOrigins(behavior: Cursor, grpc: Cursor, { report }: RuleContext): void {
	const who = capitalize(toBehaviorName(behavior));
	for (const origin of findTargetedOrigins(behavior, findEnclosingDistribution(behavior))) {
		const reason = findReasonAgainstGrpc(origin);
		if (reason) {
			const place = present(origin, "CustomOriginConfig", "OriginProtocolPolicy") ?? present(origin, "DomainName");
			report("grpc-origin", grpc, {
				message: `${who} accepts gRPC, but ${reason}`,
				related: [{ place: place ?? origin, message: "The origin" }],
			});
		}
		const shield = present(origin, "OriginShield", "Enabled");
		if (shield?.boolean !== true) continue;
		report("grpc-origin-shield", grpc, {
			message: `${who} accepts gRPC; gRPC requests bypass Origin Shield`,
			related: [{ place: shield, message: "Origin Shield is on" }],
		});
	}
}

/** Why gRPC requests to an origin fail, as the end of a sentence; null when nothing says so. */
function findReasonAgainstGrpc(origin: Cursor): string | null {
	const host = getOriginHost(origin);
	if (parseS3Host(host)) return "S3 does not serve gRPC";
	if (isServiceHost("API Gateway", host)) return "API Gateway does not serve gRPC";
	if (isServiceHost("Lambda function URL", host)) return "a Lambda function URL does not serve gRPC";
	const policy = trimmedText(present(origin, "CustomOriginConfig", "OriginProtocolPolicy"));
	return policy === "http-only" ? "CloudFront uses HTTP to the origin, and gRPC needs HTTPS" : null;
}
