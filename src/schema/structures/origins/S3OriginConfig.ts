import { defineStructure } from "../../definitions";

export const S3OriginConfig = defineStructure({
	name: "S3OriginConfig",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Settings of an origin that is an S3 bucket.",
		more: "CloudFront uses the bucket's REST endpoint. To keep the bucket private, let CloudFront sign requests with [[Origin.OriginAccessControlId]] or the older [[S3OriginConfig.OriginAccessIdentity]].",
		watch: [
			"CloudFront uses the viewer's protocol with the bucket, so plain HTTP for HTTP viewers. `redirect-to-https` in [[CacheBehavior.ViewerProtocolPolicy]] avoids that.",
			"When neither of the two signs requests, the bucket must be public, so viewers can bypass CloudFront.",
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
					"Use the full form `origin-access-identity/cloudfront/ID`. CloudFront refuses a bare id with [[error:InvalidOriginAccessIdentity]].",
					"CloudFront refuses it together with [[Origin.OriginAccessControlId]] with [[error:IllegalOriginAccessConfiguration]].",
					"It does not support SSE-KMS or Regions opened after December 2022. Where S3 requires Signature Version 4, POST fails and PUT needs `x-amz-content-sha256`.",
				],
				versions: "Legacy since origin access control was released on 2022-08-24, but not marked deprecated.",
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
				line: "How long CloudFront waits for the first packet of a response, and then between packets.",
				watch: ["[[Origin.ResponseCompletionTimeout]] must not be less."],
				absent: "30 seconds.",
				versions: "Before July 2025 the timeout for S3 was fixed at 30 seconds.",
				example: "30",
			},
		},
	},
});
