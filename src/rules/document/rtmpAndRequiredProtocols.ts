import type { Cursor } from "../../document/cursor";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";

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
	on: ["DistributionConfig", "Distribution"],
	cases: {
		rtmp: {
			supersedes: ["MalformedXML/missing-required", "MalformedXML/unknown-member"],
			severity: "error",
			title: "Streaming distribution: RTMP has been discontinued",
			why: "This is the config of a streaming distribution, which delivered video over Adobe's RTMP. CloudFront ended all such distributions on December 31, 2020, and accepts no new ones. Serve the files as HLS or DASH from a standard distribution: the bucket becomes an origin, and the signers move to the default behavior.",
			basis: "doc",
			source: "AWS announcement of the end of RTMP distributions",
			example: {
				bad: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "S3Origin": { "DomainName": "media-of-example.s3.amazonaws.com", "OriginAccessIdentity": "" } }',
				good: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "a", "DomainName": "media-of-example.s3.eu-west-1.amazonaws.com", "S3OriginConfig": { "OriginAccessIdentity": "" } }] } }',
			},
			equivalents: { "cdk-nag": ["AwsSolutions-CFR6"] },
		},
		"required-protocols": {
			severity: "advice",
			title: "Config in the format from before 2012",
			why: "The first API versions had one origin, no behaviors, and names, signers and protocols at the top level. Today aliases are in [[DistributionConfig.Aliases]], signers and the protocol policy in each behavior, and the identity in the origin. CloudFront rejects the old members under a newer namespace.",
			basis: "inferred",
			source: "Developer Guide 2017-12, document history",
			example: {
				bad: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "RequiredProtocols": { "Protocol": "https" } }',
				good: '{ "CallerReference": "a", "Comment": "", "Enabled": true, "DefaultCacheBehavior": { "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only" } }',
			},
		},
	},
	check(config, { report }) {
		const streaming = streamingPart(config);
		if (streaming) {
			// What else differs from a DistributionConfig is named, so that it is not told of as a mistake.
			const others = ["TrustedSigners", "Logging"].flatMap((name) => config.get(name) ?? []);
			report("rtmp", streaming, {
				message: "This is a streaming distribution (RTMP); CloudFront ended these on December 31, 2020",
				related: others.map((place) => ({ place, message: "Member of a streaming distribution" })),
			});
			return;
		}
		if (config.node.type !== "DistributionConfig") return;
		const former = config.node.entries.flatMap(({ key }) => (Object.hasOwn(FORMER, key) ? [key] : []));
		const [first] = former;
		const at = first === undefined ? undefined : config.get(first);
		if (!at || config.get("Origins")) return;
		const names = [...new Set(former)];
		const now = names.map((name) => quote(FORMER[name] ?? ""));
		report("required-protocols", at, {
			message: `${joinWords(names.map(quote))} ${names.length === 1 ? "belongs" : "belong"} to API versions before 2012; use ${joinWords(now)} instead`,
		});
	},
};

/** What shows a streaming distribution: its config, or where that names its bucket; undefined in any other document. */
function streamingPart(config: Cursor): Cursor | undefined {
	if (config.node.type === "Distribution") return config.get("StreamingDistributionConfig");
	if (config.get("Origins") || config.get("DefaultCacheBehavior")) return undefined;
	const origin = config.get("S3Origin");
	const isNamed = config.document.name === "StreamingDistributionConfig";
	return isNamed || origin?.get("DomainName") ? (origin ?? config) : undefined;
}
