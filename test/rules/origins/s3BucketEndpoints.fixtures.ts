import { bend } from "../bend";
import type { Fixture } from "../fixture";

const NAME = "Origins.Items[0].DomainName";

export const fixtures: Fixture[] = [
	{
		name: "a server as a bucket",
		base: "classic",
		format: "xml",
		change: bend({ [NAME]: "media.example.com" }),
		findings: [`InvalidOrigin/not-a-bucket ${NAME}`],
	},
	{
		name: "a website endpoint as a bucket",
		base: "modern",
		format: "python",
		change: bend({ [NAME]: "media-of-example.s3-website.eu-west-1.amazonaws.com" }),
		findings: [`InvalidOrigin/website-endpoint ${NAME}`],
		also: [
			"InvalidDomainNameForOriginAccessControl/domain Origins.Items[0].OriginAccessControlId",
			"website-endpoint-origin Origins.Items[0].DomainName",
		],
	},
	{
		name: "the bucket in the path",
		base: "classic",
		change: bend({ [NAME]: "s3.amazonaws.com/media-of-example" }),
		findings: [`InvalidArgument/s3-path-style ${NAME}`],
	},
	{
		name: "no bucket",
		base: "modern",
		format: "xml",
		change: bend({ [NAME]: "s3.eu-west-1.amazonaws.com" }),
		findings: [`InvalidArgument/s3-path-style ${NAME}`],
	},
	{
		name: "transfer acceleration",
		base: "classic",
		format: "python",
		change: bend({ [NAME]: "media-of-example.s3-accelerate.amazonaws.com" }),
		findings: [`InvalidArgument/s3-accelerate ${NAME}`],
	},
	{
		name: "bucket names that cannot be",
		base: "modern",
		change: bend({
			[NAME]: "Media.s3.amazonaws.com",
			"Origins.Items[1].DomainName": "a..b.s3.eu-west-1.amazonaws.com",
		}),
		findings: [`InvalidArgument/s3-bucket-name ${NAME}`, "InvalidArgument/s3-bucket-name Origins.Items[1].DomainName"],
		also: ["s3-global-endpoint Origins.Items[0].DomainName"],
	},
	{
		name: "endpoints of other forms",
		base: "modern",
		format: "xml",
		change: bend({
			[NAME]: "media.of.example.s3.dualstack.eu-west-1.amazonaws.com",
			"Origins.Items[1].DomainName": "alias-111122223333.s3-accesspoint.us-west-2.amazonaws.com",
		}),
		findings: [],
	},
	{
		name: "a website endpoint as a server, and a bucket that is filled in later",
		base: "classic",
		format: "xml",
		change: bend({
			[NAME]: "$BUCKET",
			"Origins.Items[1].DomainName": "media-of-example.s3-website-us-east-1.amazonaws.com",
		}),
		findings: [],
		also: [
			"query-all-in-key CacheBehaviors.Items[0].ForwardedValues.QueryString",
			"s3-website-https Origins.Items[1].CustomOriginConfig.OriginProtocolPolicy",
			"website-endpoint-origin Origins.Items[1].DomainName",
		],
	},
];
