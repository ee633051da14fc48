import { defineStructure } from "../../definitions";

export const S3OriginConfig = defineStructure({
	name: "S3OriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Settings of an origin that is an S3 bucket.",
		more: "CloudFront reaches the bucket's REST endpoint. To keep the bucket private, have requests signed: [[Origin.OriginAccessControlId]], or the older [[S3OriginConfig.OriginAccessIdentity]].",
		watch: [
			"CloudFront speaks to the bucket as the viewer does, plain HTTP for HTTP viewers: `redirect-to-https` in [[CacheBehavior.ViewerProtocolPolicy]] avoids that.",
			"Present without either way of signing, the bucket must be public, so viewers can bypass CloudFront.",
		],
	},
	members: {
		OriginAccessIdentity: {
			type: "string",
			required: true,
			neutral: "",
			doc: {
				line: "Origin access identity that CloudFront uses to read the bucket; empty for none.",
				watch: [
					"The full form `origin-access-identity/cloudfront/ID`; a bare id is refused with [[error:InvalidOriginAccessIdentity]].",
					"Not together with [[Origin.OriginAccessControlId]]: [[error:IllegalOriginAccessConfiguration]].",
					"No SSE-KMS, no Regions opened after December 2022; where S3 requires Signature Version 4, POST fails and PUT needs `x-amz-content-sha256`.",
				],
				versions: "Superseded, though not marked deprecated, since origin access control came on 2022-08-24.",
				instead: "[[Origin.OriginAccessControlId]], with an empty string here.",
				example: "origin-access-identity/cloudfront/E2EXAMPLE1OAI",
			},
		},
		OriginReadTimeout: {
			type: "integer",
			since: "2020-05-31",
			released: "2025-07-30",
			range: [1, 120],
			unit: "seconds",
			default: 30,
			doc: {
				line: "How long CloudFront waits for the first packet of a response, and then for each next one.",
				watch: ["[[Origin.ResponseCompletionTimeout]] must not be smaller."],
				absent: "30 seconds.",
				versions: "Before July 2025 the wait for S3 was 30 seconds and could not be changed.",
				example: "30",
			},
		},
	},
});
