import type { Severity } from "../finding";
import type { Rule } from "../rule";

/** The tools whose ids rules carry, in the order of the table in the docs. */
export const EQUIVALENT_TOOLS = [
	"Security Hub",
	"AWS Config",
	"Control Tower",
	"Checkov",
	"Trivy",
	"Prowler",
	"cfn-lint",
	"cdk-nag",
	"CIS AWS Foundations",
] as const;

/** What other tools check and no document alone can tell, so that no rule here does. */
export const UNCHECKABLE_CONTROLS: readonly {
	what: string;
	needs: string;
	peers: { readonly [tool: string]: readonly string[] };
}[] = [
	{
		what: "The bucket of an S3 origin exists",
		needs: "the account",
		peers: {
			"Security Hub": ["CloudFront.12"],
			"AWS Config": ["cloudfront-s3-origin-non-existent-bucket"],
			Prowler: ["cloudfront_distributions_s3_origin_non_existent_bucket"],
		},
	},
	{
		what: "The web ACL has the rule group against known bad inputs (Log4j)",
		needs: "the web ACL",
		peers: { Checkov: ["CKV2_AWS_47"] },
	},
	{
		what: "Shield Advanced protects the distribution",
		needs: "the account",
		peers: { Prowler: ["shield_advanced_protection_in_cloudfront_distributions"] },
	},
	{
		what: "A DNS record leads to the distribution",
		needs: "the hosted zone",
		peers: { Checkov: ["CKV2_AWS_23"] },
	},
];

/** One row of the table: a case and the ids under which other tools check the same, or a part of it. */
export interface EquivalentRow {
	id: string;
	title: string;
	severity: Severity;
	kind: Rule["kind"];
	peers: { readonly [tool: string]: readonly string[] };
}

/** What the table of rules and the ids of other tools shows: every security case, and others that some tool has too. */
export function toEquivalentRows(rules: readonly Rule[]): EquivalentRow[] {
	return rules.flatMap(({ kind, cases }) =>
		Object.entries(cases)
			.filter(([, one]) => kind === "security" || one.equivalents)
			.map(([id, { title, severity, equivalents: peers = {} }]) => ({ id, title, severity, kind, peers })),
	);
}
