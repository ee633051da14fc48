import type { Place } from "../place";
import type { Rule } from "../rule";
import { inWords, quoted } from "../shared/words";

/** Members that a DistributionConfig had until 2012, and where what they said stands now. */
const FORMER: { readonly [name: string]: string } = {
	RequiredProtocols: "ViewerProtocolPolicy",
	CNAME: "Aliases",
	TrustedSigners: "DefaultCacheBehavior.TrustedSigners",
	OriginAccessIdentity: "S3OriginConfig.OriginAccessIdentity",
	Origin: "Origins",
	CacheControl: "MinTTL",
};

export const rule: Rule = {
	kind: "upgrade",
	on: ["DistributionConfig"],
	cases: {
		rtmp: {
			severity: "warning",
			title: "RTMP distributions are no more",
			why: "A config of a streaming distribution delivered video by Adobe's RTMP. CloudFront ended all such distributions on December 31, 2020, and takes no new ones. The same files can be delivered by an ordinary distribution to players for HLS or DASH; the bucket becomes an origin, and signers go to the default behavior.",
			basis: "doc",
			source: "AWS announcement of the end of RTMP distributions",
			example: {
				bad: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "S3Origin": { "DomainName": "media-of-example.s3.amazonaws.com", "OriginAccessIdentity": "" } }',
				good: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "a", "DomainName": "media-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] } }',
			},
			peers: { "cdk-nag": ["AwsSolutions-CFR6"] },
		},
		"required-protocols": {
			severity: "advice",
			title: "A config of the time before 2012",
			why: "The first API versions had one origin, no behaviors, and names, signers and protocols at the top of the config. Versions since 2012 keep several origins and behaviors, so the same statements stand elsewhere: aliases in [[DistributionConfig.Aliases]], signers and the protocol policy in each behavior, the identity in the origin. CloudFront refuses the old members under a newer namespace.",
			basis: "inferred",
			source: "Developer Guide 2017-12, document history",
			example: {
				bad: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "RequiredProtocols": { "Protocol": "https" } }',
				good: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "DefaultCacheBehavior": { "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only" } }',
			},
		},
	},
	check(config, { report }) {
		const streaming = streamingOrigin(config);
		if (streaming) {
			report("rtmp", streaming, {
				message: "This is the config of an RTMP distribution; CloudFront ended these on December 31, 2020",
			});
			return;
		}
		const former = config.node.entries.flatMap(({ key }) => (Object.hasOwn(FORMER, key) ? [key] : []));
		const [first] = former;
		const at = first === undefined ? undefined : config.get(first);
		if (!at || config.get("Origins")) return;
		const names = [...new Set(former)];
		const now = names.map((name) => quoted(FORMER[name] ?? ""));
		report("required-protocols", at, {
			message: `${inWords(names.map(quoted))} ${names.length === 1 ? "belongs" : "belong"} to API versions before 2012; now ${inWords(now)} ${now.length === 1 ? "says" : "say"} it`,
		});
	},
};

/** Where a config of an RTMP distribution names its bucket; undefined in any other config. */
function streamingOrigin(config: Place): Place | undefined {
	if (config.get("Origins") || config.get("DefaultCacheBehavior")) return undefined;
	const origin = config.get("S3Origin");
	const isNamed = config.document.name === "StreamingDistributionConfig";
	return isNamed || origin?.get("DomainName") ? (origin ?? config) : undefined;
}
