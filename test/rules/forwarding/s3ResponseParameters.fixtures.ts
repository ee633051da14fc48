import { appOrigin, toOneOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "DefaultCacheBehavior.OriginRequestPolicyId";
const EXCEPT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

export const fixtures: Fixture[] = [
	{
		name: "everything but Host to buckets",
		base: "modern",
		format: "xml",
		change: bend({ [POLICY]: EXCEPT_HOST }),
		findings: [`s3-response-parameters ${POLICY}`],
	},
	{
		name: "all query strings in the cache key",
		base: "modern",
		format: "python",
		change: bend({
			[POLICY]: EXCEPT_HOST,
			"DefaultCacheBehavior.CachePolicyId": "2e54312d-136d-493c-8eb9-b001f22f67d2",
		}),
		findings: [],
		also: [
			"host-forwarded-breaks DefaultCacheBehavior.OriginRequestPolicyId",
			"authorization-cached DefaultCacheBehavior.CachePolicyId",
		],
	},
	{
		name: "another origin",
		base: "modern",
		change: bend({ ...toOneOrigin(appOrigin()), [POLICY]: EXCEPT_HOST }),
		findings: [],
		also: ["personal-outside-key DefaultCacheBehavior.OriginRequestPolicyId"],
	},
];
