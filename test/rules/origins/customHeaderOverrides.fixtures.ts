import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const CUSTOM = "Origins.Items[1].CustomHeaders";

export const fixtures: Fixture[] = [
	{
		name: "the origin's own value replaces the viewer's",
		base: "classic",
		format: "xml",
		change: bend({
			[CUSTOM]: pair(
				{ HeaderName: "X-Site", HeaderValue: "www" },
				{ HeaderName: "authorization", HeaderValue: "Basic" },
			),
		}),
		findings: [`custom-header-overrides-viewer ${CUSTOM}.Items[1].HeaderName`],
	},
	{
		name: "the policy forwards the header to a member of the group",
		base: "modern",
		format: "python",
		change: bend({
			"Origins.Items[1].CustomHeaders": pair({ HeaderName: "Origin", HeaderValue: "https://www.example.com" }),
			"DefaultCacheBehavior.OriginRequestPolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf",
		}),
		findings: [`custom-header-overrides-viewer ${CUSTOM}.Items[0].HeaderName`],
	},
	{
		name: "a header that no behavior for this origin forwards",
		base: "classic",
		change: bend({
			"Origins.Items[0].CustomHeaders": pair({ HeaderName: "Authorization", HeaderValue: "Basic" }),
		}),
		findings: [],
	},
];
