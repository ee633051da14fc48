import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ORIGIN = "Origins.Items[1]";
const CUSTOM = `${ORIGIN}.CustomOriginConfig`;
const WEBSITE = { [`${ORIGIN}.DomainName`]: "site-of-example.s3-website-us-east-1.amazonaws.com" };

export const fixtures: Fixture[] = [
	{
		name: "one port for both",
		base: "classic",
		format: "xml",
		change: bend({ [`${CUSTOM}.OriginProtocolPolicy`]: "match-viewer", [`${CUSTOM}.HTTPPort`]: 443 }),
		findings: [`match-viewer-nonstandard-port ${CUSTOM}.HTTPSPort`],
	},
	{
		name: "HTTP to a website endpoint",
		base: "classic",
		format: "python",
		change: bend({ ...WEBSITE, [`${CUSTOM}.OriginProtocolPolicy`]: "http-only" }),
		findings: [],
		also: [
			"website-endpoint-origin Origins.Items[1].DomainName",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
		],
	},
];
