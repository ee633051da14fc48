import { behaviors, lambda } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const GROUP = "OriginGroups.Items[0]";
const CODES = `${GROUP}.FailoverCriteria.StatusCodes`;

export const fixtures: Fixture[] = [
	{
		name: "404 without 403 for a private bucket",
		base: "modern",
		format: "xml",
		change: bend({ [CODES]: pair(404, 500) }),
		findings: [`failover-404-403 ${CODES}`],
		also: ["origin-group-criteria OriginGroups.Items[0].FailoverCriteria.StatusCodes"],
	},
	{
		name: "the same bucket twice",
		base: "modern",
		format: "python",
		change: bend({ "Origins.Items[1].DomainName": "media-of-example.s3.eu-west-1.amazonaws.com" }),
		findings: [`failover-same-origin-host ${GROUP}.Members`],
	},
	{
		name: "two buckets in one Region",
		base: "modern",
		change: bend({ "Origins.Items[1].DomainName": "standby-of-example.s3.eu-west-1.amazonaws.com" }),
		findings: [`failover-region ${GROUP}.Members`],
	},
	{
		name: "a function on origin events, and Origin Shield for one of the two",
		base: "modern",
		format: "python",
		change: bend({
			"DefaultCacheBehavior.LambdaFunctionAssociations": lambda("origin-response"),
			"Origins.Items[0].OriginShield": { Enabled: true, OriginShieldRegion: "eu-west-1" },
		}),
		findings: [
			"lambda-origin-twice DefaultCacheBehavior.LambdaFunctionAssociations",
			"origin-shield-groups Origins.Items[0].OriginShield.Enabled",
		],
		also: [
			"lambda-query-needs-forward DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
			"origin-shield-lambda DefaultCacheBehavior.LambdaFunctionAssociations.Items[0].EventType",
		],
	},
	{
		name: "403 and 404 together, and a function before one origin only",
		base: "modern",
		format: "xml",
		change: bend({
			[CODES]: pair(403, 404),
			CacheBehaviors: behaviors("modern", {
				PathPattern: "img/*",
				TargetOriginId: "media",
				LambdaFunctionAssociations: lambda("origin-response"),
			}),
		}),
		findings: [],
		also: [
			"origin-group-criteria OriginGroups.Items[0].FailoverCriteria.StatusCodes",
			"lambda-query-needs-forward CacheBehaviors.Items[0].LambdaFunctionAssociations.Items[0].EventType",
		],
	},
];
