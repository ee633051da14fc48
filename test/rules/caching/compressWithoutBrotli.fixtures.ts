import { bend } from "../bend";
import type { Fixture } from "../fixture";

const values = {
	"DefaultCacheBehavior.CachePolicyId": undefined,
	"DefaultCacheBehavior.ForwardedValues": { QueryString: false, Cookies: { Forward: "none" } },
};

export const fixtures: Fixture[] = [
	{
		name: "gzip alone where there are policies",
		base: "modern",
		format: "xml",
		change: bend(values),
		findings: ["compress-legacy-no-brotli DefaultCacheBehavior.Compress"],
		also: ["forwarded-values DefaultCacheBehavior.ForwardedValues"],
	},
	{
		name: "no compression",
		base: "modern",
		format: "python",
		change: bend({ ...values, "DefaultCacheBehavior.Compress": false }),
		findings: [],
		also: ["compress DefaultCacheBehavior.Compress", "forwarded-values DefaultCacheBehavior.ForwardedValues"],
	},
	{ name: "an API version without policies", base: "classic", findings: [] },
];
