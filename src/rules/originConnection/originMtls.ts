import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getBehaviors, toBehaviorName } from "../../model/behaviors";
import { findEnclosingDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import { findTargetedOrigins } from "../../model/targets";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const source = "Developer Guide, current edition, Enable mutual TLS (origin) for CloudFront distributions";

const arnIn = (region: string) => `arn:aws:acm:${region}:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef`;
const exampleOf = (members: string, behavior = "", region = "us-east-1") =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomOriginConfig": { ${members}, "OriginMtlsConfig": { "ClientCertificateArn": "${arnIn(region)}" } } }] }, "DefaultCacheBehavior": { "TargetOriginId": "api"${behavior} } }`;
const HTTPS = '"OriginProtocolPolicy": "https-only"';
const grpc = (isOn: boolean) => `, "GrpcConfig": { "Enabled": ${isOn} }`;
const lambdaOn = (event: string) =>
	`, "LambdaFunctionAssociations": { "Quantity": 1, "Items": [{ "LambdaFunctionARN": "arn:aws:lambda:us-east-1:111122223333:function:sign:7", "EventType": "${event}" }] }`;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	since: "2020-05-31",
	cases: {
		"origin-mtls-region": {
			severity: "warning",
			title: "Client certificate for the origin is not in us-east-1",
			why: "[[OriginMtlsConfig.ClientCertificateArn]] takes a certificate that ACM stores in us-east-1. CloudFront cannot use one from another Region.",
			basis: "doc",
			source,
			example: { bad: exampleOf(HTTPS, "", "eu-west-1"), good: exampleOf(HTTPS) },
		},
		"origin-mtls-http": {
			severity: "warning",
			title: "Client certificate for an origin reached over HTTP",
			why: "CloudFront presents the client certificate in the TLS handshake. Over HTTP there is none: the origin cannot tell CloudFront from anybody else. Set [[CustomOriginConfig.OriginProtocolPolicy]] to `https-only`.",
			basis: "inferred",
			source,
			example: { bad: exampleOf('"OriginProtocolPolicy": "match-viewer"'), good: exampleOf(HTTPS) },
		},
		"origin-mtls-grpc": {
			severity: "warning",
			title: "gRPC to an origin with mutual TLS",
			why: "Mutual TLS to the origin does not support gRPC, so gRPC requests to this origin fail. Use another origin for gRPC.",
			basis: "doc",
			source,
			example: { bad: exampleOf(HTTPS, grpc(true)), good: exampleOf(HTTPS, grpc(false)) },
		},
		"origin-mtls-lambda": {
			severity: "warning",
			title: "Lambda@Edge origin trigger on an origin with mutual TLS",
			why: "Mutual TLS to the origin does not support Lambda@Edge functions on `origin-request` and `origin-response`. Move the code to a viewer trigger.",
			basis: "doc",
			source,
			example: {
				bad: exampleOf(HTTPS, lambdaOn("origin-request")),
				good: exampleOf(HTTPS, lambdaOn("viewer-request")),
			},
		},
	},
	check(origin, { report }) {
		const mtls = present(origin, "CustomOriginConfig", "OriginMtlsConfig");
		if (!mtls) return;
		const certificate = present(mtls, "ClientCertificateArn");
		const region = /^arn:aws[a-z-]*:acm:([a-z0-9-]+):/.exec(trimmedText(certificate) ?? "")?.[1];
		if (certificate && region !== undefined && region !== "us-east-1") {
			report("origin-mtls-region", certificate, {
				message: `The client certificate is in ${region}; CloudFront takes client certificates from us-east-1 only`,
			});
		}
		const policy = present(origin, "CustomOriginConfig", "OriginProtocolPolicy");
		const protocol = trimmedText(policy);
		if (policy && (protocol === "http-only" || protocol === "match-viewer")) {
			report("origin-mtls-http", policy, {
				message: `With ${quote(protocol)} CloudFront ${protocol === "http-only" ? "never presents" : "does not present"} the client certificate${protocol === "http-only" ? "" : " for HTTP requests"}`,
				related: [{ place: mtls, message: "Mutual TLS to the origin" }],
				...replaceValueFix(policy, "https-only"),
			});
		}
		const distribution = findEnclosingDistribution(origin);
		if (distribution) checkBehaviors(origin, mtls, distribution, report);
	},
};

function checkBehaviors(origin: Cursor, mtls: Cursor, distribution: Cursor, report: RuleContext["report"]): void {
	const related = [{ place: mtls, message: "Mutual TLS to the origin" }];
	for (const behavior of getBehaviors(distribution)) {
		if (!findTargetedOrigins(behavior, distribution).some(({ node }) => node === origin.node)) continue;
		const who = toBehaviorName(behavior);
		const grpc = present(behavior, "GrpcConfig", "Enabled");
		if (grpc?.boolean === true) {
			const message = `gRPC is on for ${who}, but its origin uses mutual TLS, which does not support gRPC`;
			report("origin-mtls-grpc", grpc, { message, related });
		}
		for (const association of itemsOf(present(behavior, "LambdaFunctionAssociations")).items) {
			const event = present(association, "EventType");
			const name = trimmedText(event);
			if (!event || !name?.startsWith("origin-")) continue;
			const message = `A Lambda@Edge function runs on ${quote(name)} of ${who}, but its origin uses mutual TLS, which does not support origin triggers`;
			report("origin-mtls-lambda", event, { message, related });
		}
	}
}
