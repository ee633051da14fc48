/** What other tools check and no document alone can tell, so that no rule here does. */
export const UNCHECKABLE_CONTROLS: readonly {
	what: string;
	needs: string;
	equivalents: { readonly [tool: string]: readonly string[] };
}[] = [
	{
		what: "The bucket of an S3 origin exists",
		needs: "the account",
		equivalents: {
			"Security Hub": ["CloudFront.12"],
			"AWS Config": ["cloudfront-s3-origin-non-existent-bucket"],
			Prowler: ["cloudfront_distributions_s3_origin_non_existent_bucket"],
		},
	},
	{
		what: "The web ACL includes the rule group for known bad inputs (Log4j)",
		needs: "the web ACL",
		equivalents: { Checkov: ["CKV2_AWS_47"] },
	},
	{
		what: "Shield Advanced protects the distribution",
		needs: "the account",
		equivalents: { Prowler: ["shield_advanced_protection_in_cloudfront_distributions"] },
	},
	{
		what: "A DNS record points to the distribution",
		needs: "the hosted zone",
		equivalents: { Checkov: ["CKV2_AWS_23"] },
	},
	{
		what: "Viewers are limited to some countries",
		needs: "what the site is for",
		equivalents: {
			Checkov: ["CKV_AWS_374"],
			Prowler: ["cloudfront_distributions_geo_restrictions_enabled"],
			"cdk-nag": ["AwsSolutions-CFR1"],
		},
	},
	{
		what: "Fields of POST requests are encrypted for the origin",
		needs: "what the fields hold",
		equivalents: { Prowler: ["cloudfront_distributions_field_level_encryption_enabled"] },
	},
	{
		what: "Only TLS 1.3 is accepted, for its post-quantum key exchange",
		needs: "which clients the site has",
		equivalents: { Prowler: ["cloudfront_distributions_pqc_tls_enabled"] },
	},
	{
		what: "A second origin takes over when one fails",
		needs: "whether there is a second origin",
		equivalents: {
			"Security Hub": ["CloudFront.4"],
			"AWS Config": ["cloudfront-origin-failover-enabled"],
			"Control Tower": ["CT.CLOUDFRONT.PR.4"],
			Checkov: ["CKV_AWS_310"],
			Prowler: ["cloudfront_distributions_multiple_origin_failover_configured"],
		},
	},
];
