import { behaviors, signers } from "../behaviorList";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

export const fixtures: Fixture[] = [
	{
		name: "another spelling is open on the same server",
		base: "classic",
		format: "xml",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "Paid/*", TrustedSigners: signers(true) },
				{ PathPattern: "p*" },
			),
		}),
		findings: ["signed-default-gap CacheBehaviors.Items[0].PathPattern"],
	},
	{
		name: "another spelling leads elsewhere, or to a bucket",
		base: "classic",
		format: "python",
		change: bend({
			CacheBehaviors: behaviors(
				"classic",
				{ PathPattern: "paid/*", TrustedSigners: signers(true) },
				{ PathPattern: "films/*", TargetOriginId: "media", TrustedSigners: signers(true) },
			),
		}),
		findings: [],
		also: [
			"query-all-in-key CacheBehaviors.Items[1].ForwardedValues.QueryString",
			"cors-origin-header CacheBehaviors.Items[1].ForwardedValues.Headers",
			"InvalidHeadersForS3Origin/2017-set CacheBehaviors.Items[1].ForwardedValues.Headers.Items[0]",
			"oai-post CacheBehaviors.Items[1].AllowedMethods",
			"methods-too-wide CacheBehaviors.Items[1].AllowedMethods",
		],
	},
];
