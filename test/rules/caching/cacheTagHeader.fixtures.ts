import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "a blank and a colon",
		base: "modern",
		format: "xml",
		change: bend({ CacheTagConfig: { HeaderName: "Cache Tags:" } }),
		findings: ["InvalidArgument/cache-tag-header CacheTagConfig.HeaderName"],
	},
	{
		name: "the name of a header",
		base: "modern",
		format: "python",
		change: bend({ CacheTagConfig: { HeaderName: "Cache-Tags" } }),
		findings: [],
	},
];
