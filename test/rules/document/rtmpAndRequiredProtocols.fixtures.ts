import { bend } from "../bend";
import type { Fixture } from "../fixture";

const WITHOUT = { Origins: undefined, DefaultCacheBehavior: undefined, CacheBehaviors: undefined };

/** A made-up answer in the shape that the command line prints. */
const STREAMING = JSON.stringify({
	ETag: "E2QWRUHAPOMQZL",
	StreamingDistribution: {
		Id: "E1A2B3C4D5E6F7",
		ARN: "arn:aws:cloudfront::111122223333:streaming-distribution/E1A2B3C4D5E6F7",
		Status: "Deployed",
		DomainName: "s5c39gqb8ow64r.cloudfront.net",
		ActiveTrustedSigners: { Enabled: false, Quantity: 0 },
		StreamingDistributionConfig: {
			CallerReference: "a",
			S3Origin: { DomainName: "media-of-example.s3.amazonaws.com", OriginAccessIdentity: "" },
			Aliases: { Quantity: 0 },
			Comment: "",
			TrustedSigners: { Enabled: false, Quantity: 0 },
			Enabled: true,
		},
	},
});

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
	},
	{
		name: "what get-streaming-distribution answers",
		base: "classic",
		changeText: () => STREAMING,
		findings: ["rtmp StreamingDistributionConfig"],
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
