import { bend, pair } from "../bend";
import type { Fixture } from "../fixture";

const ORIGIN = "Origins.Items[1]";
const CUSTOM = `${ORIGIN}.CustomOriginConfig`;
const WEBSITE = { [`${ORIGIN}.DomainName`]: "site-of-example.s3-website-us-east-1.amazonaws.com" };

export const fixtures: Fixture[] = [
	{
		name: "SSLv3, and a gap",
		base: "classic",
		change: bend({ [`${CUSTOM}.OriginSslProtocols`]: pair("SSLv3", "TLSv1", "TLSv1.2") }),
		findings: [
			`origin-sslv3-only ${CUSTOM}.OriginSslProtocols.Items[0]`,
			`origin-ssl-gap ${CUSTOM}.OriginSslProtocols`,
		],
		also: ["origin-tls-old Origins.Items[1].CustomOriginConfig.OriginSslProtocols"],
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
