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
];
