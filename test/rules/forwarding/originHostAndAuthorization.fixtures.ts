import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const FIRST = "CacheBehaviors.Items[0]";
const HEADERS = `${FIRST}.ForwardedValues.Headers`;
const HOST = "Origins.Items[1].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "API Gateway gets the viewer's host",
		base: "classic",
		format: "xml",
		change: bend({
			[HOST]: "a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com",
			[HEADERS]: pair("Host", "Authorization"),
		}),
		findings: [`host-forwarded-breaks ${HEADERS}`],
	},
	{
		name: "a policy sends a group of buckets the viewer's host",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3" }),
		findings: ["host-forwarded-breaks DefaultCacheBehavior.OriginRequestPolicyId"],
	},
	{
		name: "HTTPS to a load balancer by its own name",
		base: "classic",
		change: bend({ [HOST]: "api-1234567890.eu-west-1.elb.amazonaws.com" }),
		findings: [`origin-elb-https ${FIRST}.TargetOriginId`],
		also: ["alb-direct-access Origins.Items[1].DomainName"],
	},
	{
		name: "an API without Authorization",
		base: "classic",
		format: "xml",
		change: bend({ [HEADERS]: pair("Origin") }),
		findings: [`authorization-dropped ${HEADERS}`],
		also: ["options-not-cached CacheBehaviors.Items[0].AllowedMethods.CachedMethods"],
	},
	{
		name: "everything but Host, and a policy of the account",
		base: "modern",
		format: "python",
		change: bend({ "DefaultCacheBehavior.OriginRequestPolicyId": "b689b0a8-53d0-40ab-baf2-68738e2966ac" }),
		findings: [],
		also: ["s3-response-parameters DefaultCacheBehavior.OriginRequestPolicyId"],
	},
	{
		name: "a load balancer that gets the viewer's host",
		base: "classic",
		format: "python",
		change: bend({ [HOST]: "api-1234567890.eu-west-1.elb.amazonaws.com", [HEADERS]: pair("Host", "Authorization") }),
		findings: [],
		also: ["alb-direct-access Origins.Items[1].DomainName"],
	},
];
