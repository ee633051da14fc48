import { expect, it } from "vitest";
import { casesById } from "../../src/rules/catalogue";
import { UNCHECKABLE_CONTROLS } from "../../src/rules/uncheckable";

const numbered = (prefix: string, numbers: readonly (number | string)[]) => numbers.map((one) => `${prefix}${one}`);
const split = (names: string) => names.trim().split(/\s+/);

/** The checks of a distribution that each tool documents. */
const DOCUMENTED: { readonly [tool: string]: readonly string[] } = {
	"Security Hub": numbered("CloudFront.", [1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17]),
	"AWS Config": numbered(
		"cloudfront-",
		split(`accesslogs-enabled associated-with-waf custom-ssl-certificate default-root-object-configured
			no-deprecated-ssl-protocols origin-access-identity-enabled origin-failover-enabled security-policy-check
			sni-enabled traffic-to-origin-encrypted viewer-policy-https s3-origin-non-existent-bucket
			s3-origin-access-control-enabled ssl-policy-check origin-lambda-url-oac-enabled
			distribution-key-group-enabled`),
	),
	"Control Tower": numbered("CT.CLOUDFRONT.PR.", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
	Checkov: [
		...numbered("CKV_AWS_", [34, 68, 86, 174, 216, 259, 305, 310, 374]),
		...numbered("CKV2_AWS_", [23, 32, 42, 46, 47, 54, 72]),
	],
	Trivy: ["AWS-0010", "AWS-0011", "AWS-0012", "AWS-0013"],
	Prowler: numbered(
		"cloudfront_distributions_",
		split(`custom_ssl_certificate default_root_object field_level_encryption_enabled geo_restrictions_enabled
			https_enabled https_sni_enabled logging_enabled multiple_origin_failover_configured origin_traffic_encrypted
			pqc_tls_enabled s3_origin_access_control s3_origin_non_existent_bucket using_deprecated_ssl_protocols using_waf`),
	),
	"cfn-lint": ["E3013", "E3057", "E3722", "W3704"],
	"cdk-nag": numbered("AwsSolutions-CFR", [1, 2, 3, 4, 5, 6, 7]),
};

/** Tools whose checks of a distribution are not listed here: they number them otherwise. */
const OTHER_TOOLS = ["CIS AWS Foundations"];

const cases = [...casesById.values(), ...UNCHECKABLE_CONTROLS];

it.each(Object.entries(DOCUMENTED))("every check of %s has a rule, or a reason for having none", (tool, ids) => {
	const known = cases.flatMap((one) => one.equivalents?.[tool] ?? []);
	expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

it("the tools are spelled alike everywhere", () => {
	const tools = new Set(cases.flatMap((one) => Object.keys(one.equivalents ?? {})));
	expect([...tools].sort()).toEqual([...Object.keys(DOCUMENTED), ...OTHER_TOOLS].sort());
});
