import { appOrigin, toOneOrigin } from "../appOrigin";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const POLICY = "DefaultCacheBehavior.OriginRequestPolicyId";
const ALL_VIEWER = "216adef6-5c7f-47e4-b989-5492eafa07d3";

export const fixtures: Fixture[] = [
	{
		name: "the whole request reaches the origin and is not in the key",
		base: "modern",
		format: "xml",
		change: bend({ ...toOneOrigin(appOrigin()), [POLICY]: ALL_VIEWER }),
		findings: [`personal-outside-key ${POLICY}`],
	},
	{
		name: "query strings reach the origin and are not in the key",
		base: "modern",
		format: "python",
		change: bend({ ...toOneOrigin(appOrigin()), [POLICY]: "775133bc-15f2-49f9-abea-afb2e0bf67d2" }),
		findings: [`query-outside-key ${POLICY}`],
	},
	{
		name: "nothing is cached by default",
		base: "modern",
		change: bend({
			...toOneOrigin(appOrigin()),
			[POLICY]: ALL_VIEWER,
			"DefaultCacheBehavior.CachePolicyId": "4cc15a8a-d715-48a4-82b8-cc0b614638fe",
		}),
		findings: [],
	},
	{
		name: "no origin request policy",
		base: "modern",
		change: bend(toOneOrigin(appOrigin())),
		findings: [],
	},
];
