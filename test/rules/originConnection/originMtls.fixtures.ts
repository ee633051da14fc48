import type { Value } from "../../../src/document/value";
import { allMethods, appOrigin, lambdaOn, toOneOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const CONNECTION = "Origins.Items[0].CustomOriginConfig";
const mtls = (region: string): { [member: string]: Value } => ({
	OriginMtlsConfig: {
		ClientCertificateArn: `arn:aws:acm:${region}:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef`,
	},
});
const secured = (more: { [member: string]: Value } = {}) =>
	toOneOrigin(appOrigin({}, { ...mtls("us-east-1"), ...more }));
const LAMBDAS = "DefaultCacheBehavior.LambdaFunctionAssociations";

export const fixtures: Fixture[] = [
	{
		name: "a certificate in another Region",
		base: "modern",
		format: "xml",
		change: bend(toOneOrigin(appOrigin({}, mtls("eu-west-1")))),
		findings: [`origin-mtls-region ${CONNECTION}.OriginMtlsConfig.ClientCertificateArn`],
	},
	{
		name: "the viewer's protocol",
		base: "modern",
		format: "python",
		change: bend(secured({ OriginProtocolPolicy: "match-viewer" })),
		findings: [`origin-mtls-http ${CONNECTION}.OriginProtocolPolicy`],
	},
	{
		name: "gRPC",
		base: "modern",
		change: bend({
			...secured(),
			"DefaultCacheBehavior.GrpcConfig": { Enabled: true },
			"DefaultCacheBehavior.AllowedMethods": allMethods,
		}),
		findings: ["origin-mtls-grpc DefaultCacheBehavior.GrpcConfig.Enabled"],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "an origin trigger",
		base: "modern",
		change: bend({ ...secured(), [LAMBDAS]: lambdaOn("origin-request") }),
		findings: [`origin-mtls-lambda ${LAMBDAS}.Items[0].EventType`],
	},
	{
		name: "a viewer trigger",
		base: "modern",
		change: bend({ ...secured(), [LAMBDAS]: lambdaOn("viewer-request") }),
		findings: [],
	},
];
