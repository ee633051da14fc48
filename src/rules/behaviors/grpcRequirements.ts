import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isInWholeDistribution } from "../../model/distribution";
import { ALL_METHODS } from "../../model/methods";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { allowMethodsFix } from "../shared/methodFixes";

const error = "InvalidArgument";
const source = "Developer Guide, Using gRPC with CloudFront; the AWS CDK checks it as well";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"InvalidArgument/grpc-methods": {
			severity: "error",
			title: "gRPC on a behavior that does not allow POST",
			why: "Every gRPC call is a POST. A behavior with [[GrpcConfig.Enabled]] must allow all seven methods. Without [[CacheBehavior.AllowedMethods]] only GET and HEAD are allowed.",
			basis: "doc",
			source,
			error,
			wireMessage: ["The parameter gRPC only supports the POST method."],
			example: {
				bad: '{ "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true }, "AllowedMethods": { "Quantity": 2, "Items": ["GET", "HEAD"] } } }',
				good: '{ "DefaultCacheBehavior": { "GrpcConfig": { "Enabled": true }, "AllowedMethods": { "Quantity": 7, "Items": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] } } }',
			},
		},
		"InvalidArgument/grpc-http2": {
			severity: "error",
			title: "gRPC on a distribution without HTTP/2",
			why: "gRPC runs over HTTP/2. Set [[DistributionConfig.HttpVersion]] to `http2` or `http2and3`.",
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
		const grpc = present(behavior, "GrpcConfig", "Enabled");
		if (grpc?.boolean !== true) return;
		const allowed = present(behavior, "AllowedMethods");
		const { items, isKnown } = itemsOf(allowed);
		if (isKnown && (allowed || isInWholeDistribution(behavior)) && !items.some((one) => trimmedText(one) === "POST")) {
			report("InvalidArgument/grpc-methods", allowed ?? grpc, {
				message: `gRPC needs all seven methods, but ${toBehaviorName(behavior)} does not allow POST`,
				related: allowed && [{ place: grpc, message: "gRPC is on" }],
				...allowMethodsFix(ALL_METHODS, behavior, allowed),
			});
		}
		const version = config ? present(config, "HttpVersion") : undefined;
		const name = trimmedText(version)?.toLowerCase();
		if (version && (name === "http1.1" || name === "http3")) {
			report("InvalidArgument/grpc-http2", grpc, {
				message: `gRPC needs HTTP/2, but HttpVersion is ${quote(name)}`,
				related: [{ place: version, message: "The distribution's HTTP version" }],
				...replaceValueFix(version, name === "http3" ? "http2and3" : "http2"),
			});
		}
	},
};
