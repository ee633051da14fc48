import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[1].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a load balancer that everybody may call",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "site-1234567890.eu-west-1.elb.amazonaws.com" }),
		findings: [`alb-direct-access ${NAME}`],
		also: ["origin-elb-https CacheBehaviors.Items[0].TargetOriginId"],
	},
	{
		name: "a load balancer that demands a header",
		base: "classic",
		format: "python",
		change: bend({
			[NAME]: "site-1234567890.eu-west-1.elb.amazonaws.com",
			"Origins.Items[1].CustomHeaders": pair({ HeaderName: "X-Origin-Verify", HeaderValue: "<secret>" }),
		}),
		findings: [],
		also: ["origin-elb-https CacheBehaviors.Items[0].TargetOriginId"],
	},
	{ name: "another server", base: "modern", findings: [] },
];
