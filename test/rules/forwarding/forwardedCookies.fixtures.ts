import { appOrigin, toOneOrigin } from "../appOrigin";
import { bases } from "../bases";
import { behaviors } from "../behaviorList";
import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const COOKIES = "CacheBehaviors.Items[0].ForwardedValues.Cookies";
const LISTED = { Forward: "whitelist", WhitelistedNames: pair("lang") };

export const fixtures: Fixture[] = [
	{
		name: "cookies for a bucket",
		base: "classic",
		format: "xml",
		change: bend({ "DefaultCacheBehavior.ForwardedValues.Cookies": LISTED }),
		findings: [
			"cookies-to-s3 DefaultCacheBehavior.ForwardedValues.Cookies.Forward",
			"cookies-no-conditional DefaultCacheBehavior.ForwardedValues.Cookies.Forward",
		],
	},
	{
		name: "all cookies in the key",
		base: "classic",
		format: "python",
		change: bend({ [`${COOKIES}.Forward`]: "all" }),
		findings: [
			`cookies-all ${COOKIES}.Forward`,
			`cookies-no-conditional ${COOKIES}.Forward`,
			`cookies-set-cookie-shared ${COOKIES}.Forward`,
		],
	},
	{
		name: "listed cookies, where only the origin's word makes objects stay",
		base: "classic",
		change: bend({ [COOKIES]: LISTED, "CacheBehaviors.Items[0].DefaultTTL": 0 }),
		findings: [`cookies-no-conditional ${COOKIES}.Forward`],
		also: ["ttl-zero-not-uncached CacheBehaviors.Items[0].MaxTTL"],
	},
	{
		name: "signing in without cookies",
		base: "classic",
		format: "xml",
		change: bend({ CacheBehaviors: behaviors("classic", { PathPattern: "/wp-login.php" }) }),
		findings: [`cookies-none-strips-set-cookie ${COOKIES}.Forward`],
	},
	{
		name: "all cookies and no caching",
		base: "classic",
		format: "python",
		change: bend({
			[`${COOKIES}.Forward`]: "all",
			"CacheBehaviors.Items[0].DefaultTTL": 0,
			"CacheBehaviors.Items[0].MaxTTL": 0,
		}),
		findings: [],
		also: ["ttl-all-zero CacheBehaviors.Items[0].MaxTTL"],
	},
	{
		name: "policies without cookies where people sign in",
		base: "modern",
		change: bend({
			...toOneOrigin(appOrigin()),
			CacheBehaviors: pair({
				...bases.modern.config.DefaultCacheBehavior,
				PathPattern: "login*",
				TargetOriginId: "app",
				ViewerProtocolPolicy: "https-only",
			}),
		}),
		findings: ["cookies-none-strips-set-cookie CacheBehaviors.Items[0].CachePolicyId"],
	},
];
