import { defineStructure } from "../../definitions";

export const Distribution = defineStructure({
	name: "Distribution",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: {
		line: "A distribution as CloudFront reports it: its identity and state around its config.",
		watch: ["Only [[Distribution.DistributionConfig]] can be sent back in an update; the rest is CloudFront's to say."],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			doc: {
				line: "Identifier that CloudFront gives; operations on the distribution take it in their path.",
				example: "E1A2B3C4D5E6F7",
			},
		},
		ARN: {
			type: "string",
			required: true,
			since: "2016-08-01",
			released: "2016-08-09",
			doc: {
				line: "Amazon Resource Name, for IAM policies and tagging; it has no region.",
				example: "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5E6F7",
			},
		},
		Status: {
			type: "string",
			required: true,
			doc: {
				line: "`InProgress` while a change spreads to the edges, `Deployed` when all have it.",
				watch: [
					"It says nothing of [[DistributionConfig.Enabled]]: a disabled distribution is `Deployed` too. While `InProgress`, some edges still serve by the old config.",
				],
				example: "Deployed",
			},
		},
		LastModifiedTime: {
			type: "timestamp",
			required: true,
			doc: { line: "When the distribution was last changed.", example: "2024-06-01T09:30:00.000Z" },
		},
		InProgressInvalidationBatches: {
			type: "integer",
			required: true,
			doc: { line: "Number of invalidation requests that are still being carried out.", example: "0" },
		},
		DomainName: {
			type: "string",
			required: true,
			fold: "lower",
			doc: {
				line: "Name under `cloudfront.net` by which viewers and DNS records reach the distribution.",
				watch: [
					"With [[enum:ConnectionMode.tenant-only]] it is no endpoint: viewers connect through a connection group instead.",
				],
				example: "d111111abcdef8.cloudfront.net",
			},
		},
		ActiveTrustedSigners: {
			type: { structure: "ActiveTrustedSigners" },
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: {
				line: "Accounts whose CloudFront key pairs now verify signed URLs and cookies.",
				more: "What CloudFront made of [[CacheBehavior.TrustedSigners]]: a signer without key pairs here cannot produce a valid signature.",
				instead: "Key groups: [[Distribution.ActiveTrustedKeyGroups]]",
			},
		},
		ActiveTrustedKeyGroups: {
			type: { structure: "ActiveTrustedKeyGroups" },
			since: "2020-05-31",
			released: "2020-10-21",
			doc: {
				line: "Key groups and their public keys that now verify signed URLs and cookies.",
				more: "What CloudFront made of [[CacheBehavior.TrustedKeyGroups]].",
			},
		},
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			doc: {
				line: "The config in its current version.",
				watch: [
					"Its ETag travels in the response header, not in here; an update needs it as [[UpdateDistributionRequest.IfMatch]].",
				],
			},
		},
		AliasICPRecordals: {
			type: { list: "AliasICPRecordal", xml: "AliasICPRecordal" },
			since: "2019-03-26",
			released: "2019-06-14",
			doc: {
				line: "ICP recordal status in China of each alternate domain name.",
				more: "A bare list without `Quantity`. Reported only; it cannot be set.",
			},
		},
	},
});
