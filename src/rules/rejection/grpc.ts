import type { Rule } from "../rule";
import { BEHAVIORS, behaviorName } from "../shared/behaviors";
import { isWhole } from "../shared/distribution";
import { changingTo } from "../shared/fixes";
import { ALL_METHODS, allowing } from "../shared/methods";
import { given, listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

const error = { code: "InvalidArgument", status: 400 };
const source = "Developer Guide, Using gRPC with CloudFront; the AWS CDK checks it as well";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIORS,
	since: "2020-05-31",
	cases: {
		"InvalidArgument/grpc-methods": {
			severity: "error",
			title: "gRPC on a behavior that does not allow POST",
			why: "Each gRPC call is a POST. A behavior with [[GrpcConfig.Enabled]] has to allow all seven methods; when [[CacheBehavior.AllowedMethods]] is left out, GET and HEAD are allowed.",
			basis: "doc",
			source,
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true }, "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"] } } }',
				good: '{ "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true }, "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
		"InvalidArgument/grpc-http2": {
			severity: "error",
			title: "gRPC on a distribution without HTTP/2",
			why: "gRPC runs over HTTP/2. [[DistributionConfig.HttpVersion]] has to be `http2` or `http2and3`.",
			basis: "doc",
			source,
			error,
			example: {
				bad: '{ "Enabled": true, "HttpVersion": "http1.1", "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true } } }',
				good: '{ "Enabled": true, "HttpVersion": "http2", "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true } } }',
			},
		},
	},
	check(behavior, { report, config }) {
		const grpc = given(behavior, "GrpcConfig", "Enabled");
		if (grpc?.boolean !== true) return;
		const allowed = given(behavior, "AllowedMethods");
		const { items, isKnown } = listed(allowed);
		if (isKnown && (allowed || isWhole(behavior)) && !items.some((one) => textOf(one) === "POST")) {
			report("InvalidArgument/grpc-methods", allowed ?? grpc, {
				message: `gRPC needs all seven methods, but ${behaviorName(behavior)} does not allow POST`,
				related: allowed && [{ place: grpc, message: "gRPC is on" }],
				...allowing(ALL_METHODS, behavior, allowed),
			});
		}
		const version = config ? given(config, "HttpVersion") : undefined;
		const name = textOf(version)?.toLowerCase();
		if (version && (name === "http1.1" || name === "http3")) {
			report("InvalidArgument/grpc-http2", grpc, {
				message: `gRPC needs HTTP/2, but the distribution is set to ${quoted(name)}`,
				related: [{ place: version, message: "The distribution's HTTP version" }],
				...changingTo(version, name === "http3" ? "http2and3" : "http2"),
			});
		}
	},
};
