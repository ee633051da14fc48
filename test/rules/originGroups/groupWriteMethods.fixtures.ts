import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const METHODS = "DefaultCacheBehavior.AllowedMethods";
const ALL = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];
const allowed = (...methods: string[]) => ({ ...(pair(...methods) as object), CachedMethods: pair("GET", "HEAD") });

export const fixtures: Fixture[] = [
	{
		name: "all methods on a group",
		base: "modern",
		format: "xml",
		change: bend({ [METHODS]: allowed(...ALL) }),
		findings: [`InvalidArgument/group-write-methods ${METHODS}`],
		also: [
			"cors-origin-header DefaultCacheBehavior.CachePolicyId",
			"write-methods-open DefaultCacheBehavior.AllowedMethods",
		],
	},
	{
		name: "a path behavior alone",
		base: "modern",
		format: "python",
		change: bend({
			CacheBehaviors: pair({
				PathPattern: "upload/*",
				TargetOriginId: "media with standby",
				ViewerProtocolPolicy: "https-only",
				Compress: true,
				CachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
				ResponseHeadersPolicyId: "67f7725c-6f97-4210-82d7-5512b31e9d03",
				AllowedMethods: allowed(...ALL),
			}),
		}),
		findings: ["InvalidArgument/group-write-methods CacheBehaviors.Items[0].AllowedMethods"],
		also: ["write-methods-open CacheBehaviors.Items[0].AllowedMethods"],
	},
	{
		name: "methods that only read",
		base: "modern",
		change: bend({ [METHODS]: allowed("GET", "HEAD", "OPTIONS") }),
		findings: [],
		also: ["cors-origin-header DefaultCacheBehavior.CachePolicyId"],
	},
];
