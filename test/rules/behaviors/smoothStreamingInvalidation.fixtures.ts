import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "Smooth Streaming",
		base: "classic",
		format: "xml",
		change: bend({ "CacheBehaviors.Items[0].SmoothStreaming": true }),
		findings: ["smooth-streaming-invalidation CacheBehaviors.Items[0].SmoothStreaming"],
		also: ["smooth-streaming CacheBehaviors.Items[0].SmoothStreaming"],
	},
	{ name: "no Smooth Streaming", base: "modern", format: "python", findings: [] },
];
