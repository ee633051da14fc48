import { appOrigin, lambdaOn, toOneOrigin } from "../appOrigin";
import { ALL_METHODS, behaviors, signers } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "an open bucket with an identity",
		base: "classic",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.AllowedMethods": ALL_METHODS }),
		findings: [
			"write-methods-open DefaultCacheBehavior.AllowedMethods",
			"oai-post DefaultCacheBehavior.AllowedMethods",
		],
		also: ["cors-origin-header DefaultCacheBehavior.ForwardedValues.Headers"],
	},
	{
		name: "an open bucket with access control, by a path behavior",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors("modern", {
				PathPattern: "upload/*",
				TargetOriginId: "media",
				AllowedMethods: ALL_METHODS,
			}),
		}),
		findings: ["write-methods-open CacheBehaviors.Items[0].AllowedMethods"],
		also: ["cors-origin-header CacheBehaviors.Items[0].CachePolicyId"],
	},
	{
		name: "a function URL with access control",
		base: "modern",
		change: bend({
			"Origins.Items[1]": {
				Id: "standby",
				DomainName: "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws",
				OriginAccessControlId: "E2VBV9JQ9F5SDB",
				CustomOriginConfig: { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" },
			},
			CacheBehaviors: behaviors("modern", {
				PathPattern: "fn/*",
				TargetOriginId: "standby",
				AllowedMethods: ALL_METHODS,
			}),
		}),
		findings: ["oac-lambda-post CacheBehaviors.Items[0].AllowedMethods"],
		also: ["query-dropped CacheBehaviors.Items[0].CachePolicyId"],
	},
	{
		name: "a function URL behind a function that may add the hash",
		base: "modern",
		change: bend({
			...toOneOrigin(
				appOrigin({
					DomainName: "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws",
					OriginAccessControlId: "E2VBV9JQ9F5SDB",
				}),
			),
			"DefaultCacheBehavior.AllowedMethods": ALL_METHODS,
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambdaOn("origin-request"),
		}),
		findings: [],
		also: ["query-dropped DefaultCacheBehavior.CachePolicyId"],
	},
	{
		name: "a bucket that needs signatures",
		base: "modern",
		format: "xml",
		change: bend({
			"DefaultCacheBehavior.TargetOriginId": "media",
			"DefaultCacheBehavior.AllowedMethods": ALL_METHODS,
			"DefaultCacheBehavior.TrustedSigners": signers(true),
		}),
		findings: [],
		also: [
			"unused-origin-group OriginGroups.Items[0].Id",
			"key-groups DefaultCacheBehavior.TrustedSigners",
			"methods-too-wide DefaultCacheBehavior.AllowedMethods",
			"cors-origin-header DefaultCacheBehavior.CachePolicyId",
		],
	},
	{ name: "a server that takes writes", base: "classic", format: "python", findings: [] },
];
