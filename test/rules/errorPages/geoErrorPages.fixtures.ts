import { signers } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const app = pair({
	ErrorCode: 403,
	ResponsePagePath: "/index.html",
	ResponseCode: "200",
	ErrorCachingMinTTL: 10,
});
const AT = "CustomErrorResponses.Items[0].ResponseCode";

export const fixtures: Fixture[] = [
	{
		name: "blocked countries and a web ACL",
		base: "modern",
		format: "xml",
		change: bend({
			CustomErrorResponses: app,
			"Restrictions.GeoRestriction": { RestrictionType: "blacklist", Quantity: 1, Items: ["KP"] },
		}),
		findings: [`geo-403-custom ${AT}`, `geo-error-page-200 ${AT}`],
		also: ["error-status-cache-control CustomErrorResponses.Items[0].ErrorCachingMinTTL"],
	},
	{
		name: "signatures",
		base: "classic",
		format: "python",
		change: bend({
			CustomErrorResponses: app,
			WebACLId: "",
			"CacheBehaviors.Items[0].TrustedSigners": signers(true),
		}),
		findings: [`geo-error-page-200 ${AT}`],
		also: ["error-status-cache-control CustomErrorResponses.Items[0].ErrorCachingMinTTL", "waf WebACLId"],
	},
	{
		name: "nothing refuses",
		base: "classic",
		change: bend({ CustomErrorResponses: app, WebACLId: "" }),
		findings: [],
		also: [
			"error-200-masks CustomErrorResponses.Items[0].ResponseCode",
			"error-status-cache-control CustomErrorResponses.Items[0].ErrorCachingMinTTL",
			"waf WebACLId",
		],
	},
];
