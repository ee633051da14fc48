import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ORIGIN = "Origins.Items[1]";
const CUSTOM = `${ORIGIN}.CustomOriginConfig`;
const WEBSITE = { [`${ORIGIN}.DomainName`]: "site-of-example.s3-website-us-east-1.amazonaws.com" };

export const fixtures: Fixture[] = [
	{
		name: "HTTPS to a website endpoint",
		base: "classic",
		format: "xml",
		change: bend(WEBSITE),
		findings: [`s3-website-https ${CUSTOM}.OriginProtocolPolicy`],
		also: [
			"website-endpoint-origin Origins.Items[1].DomainName",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
		],
	},
	{
		name: "the viewer's protocol to a website endpoint, spelled with a dot",
		base: "classic",
		format: "python",
		change: bend({
			[`${ORIGIN}.DomainName`]: "site-of-example.s3-website.eu-central-1.amazonaws.com",
			[`${CUSTOM}.OriginProtocolPolicy`]: "match-viewer",
		}),
		findings: [`s3-website-https ${CUSTOM}.OriginProtocolPolicy`],
		also: [
			"website-endpoint-origin Origins.Items[1].DomainName",
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
		],
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
