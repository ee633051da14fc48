import { allMethods, appOrigin, lambdaOn, toOneOrigin } from "../appOrigin";
import { bend, type Changes, pair } from "../bend";
import type { Fixture } from "../fixture";

const GRPC = "DefaultCacheBehavior.GrpcConfig.Enabled";
const grpcTo = (changes: Changes): Changes => ({
	...changes,
	"DefaultCacheBehavior.GrpcConfig": { Enabled: true },
	"DefaultCacheBehavior.AllowedMethods": allMethods,
});

export const fixtures: Fixture[] = [
	{
		name: "a function does not run for gRPC",
		base: "modern",
		format: "xml",
		change: bend({
			...grpcTo(toOneOrigin(appOrigin())),
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambdaOn("viewer-request"),
		}),
		findings: [`grpc-lambda ${GRPC}`],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "API Gateway",
		base: "modern",
		format: "python",
		change: bend(grpcTo(toOneOrigin(appOrigin({ DomainName: "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com" })))),
		findings: [`grpc-origin ${GRPC}`],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "an origin over HTTP",
		base: "modern",
		change: bend(grpcTo(toOneOrigin(appOrigin({}, { OriginProtocolPolicy: "http-only" })))),
		findings: [`grpc-origin ${GRPC}`],
		also: [
			"query-dropped DefaultCacheBehavior.CachePolicyId",
			"origin-encryption Origins.Items[0].CustomOriginConfig.OriginProtocolPolicy",
		],
	},
	{
		name: "Origin Shield and error pages",
		base: "modern",
		change: bend({
			...grpcTo(toOneOrigin(appOrigin({ OriginShield: { Enabled: true, OriginShieldRegion: "us-east-1" } }))),
			CustomErrorResponses: pair({
				ErrorCode: 503,
				ResponsePagePath: "/errors/503.html",
				ResponseCode: "503",
				ErrorCachingMinTTL: 10,
			}),
		}),
		findings: [`grpc-origin-shield ${GRPC}`, `grpc-error-pages ${GRPC}`],
		also: [
			"error-page-unroutable CustomErrorResponses.Items[0].ResponsePagePath",
			"query-dropped DefaultCacheBehavior.CachePolicyId",
		],
	},
	{
		name: "gRPC alone",
		base: "modern",
		change: bend(grpcTo(toOneOrigin(appOrigin()))),
		findings: [],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
];
