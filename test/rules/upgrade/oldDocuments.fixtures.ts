import { bend } from "../bend";
import type { Fixture } from "../fixture";

const WITHOUT = { Origins: undefined, DefaultCacheBehavior: undefined, CacheBehaviors: undefined };

export const fixtures: Fixture[] = [
	{
		name: "a config of an RTMP distribution",
		base: "classic",
		format: "python",
		change: bend({
			...WITHOUT,
			S3Origin: {
				DomainName: "media-of-example.s3.amazonaws.com",
				OriginAccessIdentity: "",
			},
			TrustedSigners: { Enabled: false, Quantity: 0 },
		}),
		findings: ["rtmp S3Origin"],
		also: [
			"MalformedXML/missing-required",
			"MalformedXML/missing-required",
			"MalformedXML/unknown-member S3Origin",
			"MalformedXML/unknown-member TrustedSigners",
		],
	},
	{
		name: "members of the time before 2012",
		base: "classic",
		change: bend({
			...WITHOUT,
			Aliases: undefined,
			CNAME: "www.example.com",
			RequiredProtocols: {
				Protocol: "https",
			},
		}),
		findings: ["required-protocols CNAME"],
		also: [
			"MalformedXML/missing-required",
			"MalformedXML/missing-required",
			"MalformedXML/unknown-member CNAME",
			"MalformedXML/unknown-member RequiredProtocols",
		],
	},
	{ name: "a config of today", base: "modern", format: "xml", findings: [] },
];
