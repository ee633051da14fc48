import { bend } from "../bend";
import type { Fixture } from "../fixture";

const ID = "MalformedXML/unknown-member";

export const fixtures: Fixture[] = [
	{
		name: "a member younger than the version",
		base: "classic",
		format: "python",
		apiVersion: "2016-01-13",
		change: bend({
			WebACLId: "",
			HttpVersion: undefined,
			IsIPV6Enabled: undefined,
			"DefaultCacheBehavior.LambdaFunctionAssociations": undefined,
			"DefaultCacheBehavior.ForwardedValues.QueryStringCacheKeys": undefined,
			"CacheBehaviors.Items[0].LambdaFunctionAssociations": undefined,
			"CacheBehaviors.Items[0].ForwardedValues.QueryStringCacheKeys": undefined,
			"Origins.Items[1].CustomOriginConfig.OriginReadTimeout": undefined,
			"Origins.Items[1].CustomOriginConfig.OriginKeepaliveTimeout": undefined,
			"ViewerCertificate.MinimumProtocolVersion": "TLSv1",
		}),
		findings: [`${ID} ViewerCertificate.ACMCertificateArn`],
		also: ["waf WebACLId"],
	},
	{
		name: "names of CloudFormation",
		base: "modern",
		changeText: (text) =>
			text.replace('"IsIPV6Enabled"', '"IPV6Enabled"').replace('"ACMCertificateArn"', '"AcmCertificateArn"'),
		findings: [`${ID} IPV6Enabled`, `${ID} ViewerCertificate.ACMCertificateArn`],
	},
	{
		name: "a typing mistake",
		base: "classic",
		format: "xml",
		changeText: (text) => text.replaceAll("PriceClass>", "PriceClas>"),
		findings: [`${ID} PriceClas`],
	},
	{
		name: "the wrong tag for an item",
		base: "modern",
		format: "xml",
		changeText: (text) => text.replaceAll("CNAME>", "Alias>"),
		findings: [`${ID} Aliases.Items[0]`],
	},
	{
		name: "a name that no version has",
		base: "modern",
		format: "python",
		change: bend({ Wunderbar: 1 }),
		findings: [`${ID} Wunderbar`],
	},
	{
		name: "the spelling of CloudTrail throughout",
		base: "modern",
		changeText: (text) =>
			text.replace(/"([A-Z])(\w*)":/g, (_, first: string, rest: string) => `"${first.toLowerCase()}${rest}":`),
		findings: [],
	},
	{ name: "a namespace with a prefix", base: "classic", format: "xml", changeText: prefixed, findings: [] },
];

function prefixed(text: string): string {
	return text.replace(/<(\/?)(\w)/g, "<$1cf:$2").replace("xmlns=", "xmlns:cf=");
}
