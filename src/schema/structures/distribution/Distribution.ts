import { defineStructure } from "../../definitions";

export const Distribution = defineStructure({
	name: "Distribution",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: {
		line: "A distribution as CloudFront returns it: its identity, its state and its config.",
		watch: ["An update takes only [[Distribution.DistributionConfig]]. Everything else is read-only."],
	},
	members: {
		Id: {
			type: "string",
			required: true,
			doc: {
				line: "Identifier that CloudFront assigns. Operations on the distribution have it in their path.",
				example: "E1A2B3C4D5E6F7",
			},
		},
		ARN: {
			type: "string",
			required: true,
			since: "2016-08-01",
			released: "2016-08-09",
			doc: {
				line: "Amazon Resource Name for IAM policies and tagging. It contains no Region.",
				example: "arn:aws:cloudfront::111122223333:distribution/E1A2B3C4D5E6F7",
			},
		},
		Status: {
			type: "string",
			required: true,
			doc: {
				line: "`InProgress` while a change is being deployed, `Deployed` when all edge locations have it.",
				watch: [
					"It is independent of [[DistributionConfig.Enabled]]: a disabled distribution is `Deployed` too. While it is `InProgress`, some edge locations still use the old config.",
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
			doc: { line: "Number of invalidation requests that are still in progress.", example: "0" },
		},
		DomainName: {
			type: "string",
			required: true,
			fold: "lower",
			doc: {
				line: "Name under `cloudfront.net` that viewers and DNS records use for the distribution.",
				watch: [
					"With [[enum:ConnectionMode.tenant-only]] it is not an endpoint. Viewers connect through a connection group.",
				],
				example: "d111111abcdef8.cloudfront.net",
			},
		},
		ActiveTrustedSigners: {
			type: { structure: "ActiveTrustedSigners" },
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: {
				line: "Accounts whose CloudFront key pairs currently verify signed URLs and cookies.",
				more: "CloudFront derives it from [[CacheBehavior.TrustedSigners]]. A signer without key pairs here cannot create a valid signature.",
				instead: "Key groups: [[Distribution.ActiveTrustedKeyGroups]]",
			},
		},
		ActiveTrustedKeyGroups: {
			type: { structure: "ActiveTrustedKeyGroups" },
			since: "2020-05-31",
			released: "2020-10-21",
			doc: {
				line: "Key groups and their public keys that currently verify signed URLs and cookies.",
				more: "CloudFront derives it from [[CacheBehavior.TrustedKeyGroups]].",
			},
		},
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			doc: {
				line: "The current config.",
				watch: [
					"Its ETag is in the response header, not here. An update needs it as [[UpdateDistributionRequest.IfMatch]].",
				],
			},
		},
		AliasICPRecordals: {
			type: { list: "AliasICPRecordal", xml: "AliasICPRecordal" },
			since: "2019-03-26",
			released: "2019-06-14",
			doc: {
				line: "ICP recordal status in China of each alternate domain name.",
				more: "A plain list without `Quantity`. Read-only.",
			},
		},
	},
});
