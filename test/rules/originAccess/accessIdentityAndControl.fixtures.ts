import type { Value } from "../../../src/document/value";
import { bases } from "../bases";
import { bend } from "../bend";
import type { Fixture } from "../fixture";

const IDENTITY = "Origins.Items[0].S3OriginConfig.OriginAccessIdentity";
const CONTROL = "Origins.Items[0].OriginAccessControlId";
const custom = { HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only" };

export const fixtures: Fixture[] = [
	{
		name: "an access control for S3 on a custom origin",
		base: "modern",
		format: "xml",
		change: bend({
			"Origins.Items[1].S3OriginConfig": undefined,
			"Origins.Items[1].CustomOriginConfig": bases.classic.config.Origins.Items[1]?.CustomOriginConfig as Value,
		}),
		findings: ["IllegalOriginAccessConfiguration/type Origins.Items[1].CustomOriginConfig"],
	},
	{
		name: "a bare identity",
		base: "classic",
		format: "xml",
		change: bend({ [IDENTITY]: "E1A2B3C4D5E6F7" }),
		findings: [`InvalidOriginAccessIdentity/format ${IDENTITY}`],
	},
	{
		name: "both",
		base: "modern",
		format: "python",
		change: bend({ [IDENTITY]: "origin-access-identity/cloudfront/E1A2B3C4D5E6F7" }),
		findings: [`IllegalOriginAccessConfiguration/oac-and-oai ${IDENTITY}`],
	},
	{
		name: "a name in place of the ID",
		base: "modern",
		change: bend({ [CONTROL]: "media-access" }),
		findings: [`InvalidOriginAccessControl/unknown ${CONTROL}`],
	},
	{
		name: "a server that takes no signed requests",
		base: "modern",
		format: "xml",
		change: bend({
			"Origins.Items[0].DomainName": "media.example.com",
			"Origins.Items[0].S3OriginConfig": undefined,
			"Origins.Items[0].CustomOriginConfig": custom,
		}),
		findings: [`InvalidDomainNameForOriginAccessControl/domain ${CONTROL}`],
	},
	{
		name: "a Lambda function URL",
		base: "modern",
		change: bend({
			"Origins.Items[0].DomainName": "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-west-1.on.aws",
			"Origins.Items[0].S3OriginConfig": undefined,
			"Origins.Items[0].CustomOriginConfig": custom,
		}),
		findings: [],
	},
	{
		name: "an identity blacked out",
		base: "classic",
		format: "xml",
		change: bend({ [IDENTITY]: "origin-access-identity/cloudfront/REDACTED" }),
		findings: [],
	},
];
