import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "two behaviors are told of once",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].SmoothStreaming": true, "DefaultCacheBehavior.SmoothStreaming": true }),
		findings: ["smooth-streaming CacheBehaviors.Items[0].SmoothStreaming"],
		also: [
			"smooth-streaming-invalidation DefaultCacheBehavior.SmoothStreaming",
			"smooth-streaming-invalidation CacheBehaviors.Items[0].SmoothStreaming",
		],
	},
	{
		name: "a lone behavior",
		base: "classic",
		changeText: () =>
			"<CacheBehavior><PathPattern>video/*</PathPattern><SmoothStreaming>true</SmoothStreaming></CacheBehavior>",
		findings: ["smooth-streaming SmoothStreaming"],
		also: ["smooth-streaming-invalidation SmoothStreaming"],
	},
	{ name: "none", base: "modern", format: "python", findings: [] },
];
