import { allMethods, appOrigin, lambdaOn, toOneOrigin, vpcOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const LAMBDAS = "DefaultCacheBehavior.LambdaFunctionAssociations";

export const fixtures: Fixture[] = [
	{
		name: "gRPC with a VPC origin",
		base: "modern",
		format: "xml",
		change: bend({
			...toOneOrigin(vpcOrigin()),
			"DefaultCacheBehavior.GrpcConfig": { Enabled: true },
			"DefaultCacheBehavior.AllowedMethods": allMethods,
		}),
		findings: ["vpc-origin-grpc DefaultCacheBehavior.GrpcConfig.Enabled"],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "an origin trigger with a VPC origin",
		base: "modern",
		format: "python",
		change: bend({ ...toOneOrigin(vpcOrigin()), [LAMBDAS]: lambdaOn("origin-response") }),
		findings: [`vpc-origin-lambda ${LAMBDAS}.Items[0].EventType`],
	},
	{
		name: "a viewer trigger with a VPC origin",
		base: "modern",
		change: bend({ ...toOneOrigin(vpcOrigin()), [LAMBDAS]: lambdaOn("viewer-request") }),
		findings: [],
	},
	{
		name: "an origin trigger with a public origin",
		base: "modern",
		change: bend({ ...toOneOrigin(appOrigin()), [LAMBDAS]: lambdaOn("origin-request") }),
		findings: [],
	},
];
