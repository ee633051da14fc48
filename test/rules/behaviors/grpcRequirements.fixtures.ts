import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "no POST, and HTTP/1.1",
		base: "modern",
		format: "xml",
		change: bend({ HttpVersion: "http1.1", "DefaultCacheBehavior.GrpcConfig": { Enabled: true } }),
		findings: [
			"InvalidArgument/grpc-http2 DefaultCacheBehavior.GrpcConfig.Enabled",
			"InvalidArgument/grpc-methods DefaultCacheBehavior.AllowedMethods",
		],
		also: [
			"grpc-origin DefaultCacheBehavior.GrpcConfig.Enabled",
			"grpc-origin DefaultCacheBehavior.GrpcConfig.Enabled",
			"http11 HttpVersion",
		],
	},
	{
		name: "methods left out, and HTTP/3 alone",
		base: "modern",
		format: "python",
		change: bend({
			HttpVersion: "http3",
			"DefaultCacheBehavior.GrpcConfig": { Enabled: true },
			"DefaultCacheBehavior.AllowedMethods": undefined,
		}),
		findings: [
			"InvalidArgument/grpc-http2 DefaultCacheBehavior.GrpcConfig.Enabled",
			"InvalidArgument/grpc-methods DefaultCacheBehavior.GrpcConfig.Enabled",
		],
		also: [
			"grpc-origin DefaultCacheBehavior.GrpcConfig.Enabled",
			"grpc-origin DefaultCacheBehavior.GrpcConfig.Enabled",
		],
	},
	{
		name: "no POST to a single origin",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TargetOriginId": "media",
			"DefaultCacheBehavior.GrpcConfig": { Enabled: true },
		}),
		findings: ["InvalidArgument/grpc-methods DefaultCacheBehavior.AllowedMethods"],
		also: ["grpc-origin DefaultCacheBehavior.GrpcConfig.Enabled", "unused-origin-group OriginGroups.Items[0].Id"],
	},
	{
		name: "gRPC is off",
		base: "modern",
		change: bend({ HttpVersion: "http1.1", "DefaultCacheBehavior.GrpcConfig": { Enabled: false } }),
		findings: [],
		also: ["http11 HttpVersion"],
	},
];
