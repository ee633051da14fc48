import { isSet, present } from "../../model/accessors";
import { getBehaviors } from "../../model/behaviors";
import { isFalse, isInWholeDistribution, isTenantOnly } from "../../model/distribution";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: ["DistributionConfig"],
	cases: {
		"access-logging": {
			severity: "info",
			title: "No access logs in this config",
			why: "Without logs you cannot find out later who requested what, or what caused an attack or a bill. The config shows two kinds: standard logging (legacy) to an S3 bucket ([[DistributionConfig.Logging]]) and real-time logs of a behavior. Standard logging (v2) is not part of the config; if you use it, turn this rule off.",
			basis: "doc",
			source: "Developer Guide 2023-06, standard logs; Security Hub, CloudFront.5",
			example: {
				bad: '{ "Comment": "Site of Example", "Enabled": true, "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" } }',
				good: '{ "Comment": "Site of Example", "Enabled": true, "Logging": { "Enabled": true, "IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/" } }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.5"],
				"AWS Config": ["cloudfront-accesslogs-enabled"],
				"Control Tower": ["CT.CLOUDFRONT.PR.5"],
				Checkov: ["CKV_AWS_86"],
				Trivy: ["AWS-0010"],
				Prowler: ["cloudfront_distributions_logging_enabled"],
				"cdk-nag": ["AwsSolutions-CFR3"],
				"CIS AWS Foundations": ["7.0: 4.10"],
			},
		},
	},
	check(config, { apiVersion, report }) {
		const logging = present(config, "Logging");
		// A bucket without a word on Enabled is meant to be used, as in CloudFormation.
		const isMeant = logging && !present(logging, "Enabled") && isSet(logging.get("Bucket"));
		const isLogged = logging ? isMeant || !isFalse(logging, "Enabled") : !isInWholeDistribution(config);
		if (isLogged || isTenantOnly(config)) return;
		if (getBehaviors(config).some((behavior) => isSet(behavior.get("RealtimeLogConfigArn")))) return;
		const unless =
			apiVersion < "2020-05-31" ? "" : ", unless standard logging (v2) is on, which the config does not show";
		report("access-logging", logging ?? config, { message: `Requests are not logged${unless}` });
	},
};
