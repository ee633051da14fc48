import { isInWholeDistribution, isTenantOnly } from "../../model/distribution";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: ["DistributionConfig"],
	cases: {
		"viewer-certificate-present": {
			severity: "advice",
			title: "No ViewerCertificate",
			why: "Without [[DistributionConfig.ViewerCertificate]], a new distribution gets CloudFront's default certificate. It covers only the `cloudfront.net` name and allows TLS 1.0. Set the member even if you want the default certificate: updates require it.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; Security Hub, CloudFront.7",
			example: {
				bad: '{ "Comment": "Site of Example", "Enabled": true, "CallerReference": "2024-02-01", "Origins": { "Quantity": 1, "Items": [{ "Id": "a", "DomainName": "a.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only" } }',
				good: '{ "Comment": "Site of Example", "Enabled": true, "CallerReference": "2024-02-01", "Origins": { "Quantity": 1, "Items": [{ "Id": "a", "DomainName": "a.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only" }, "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021" } }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.7"],
				"AWS Config": ["cloudfront-custom-ssl-certificate"],
				"cdk-nag": ["AwsSolutions-CFR4"],
			},
		},
	},
	check(config, { report }) {
		if (config.get("ViewerCertificate") || !isInWholeDistribution(config) || isTenantOnly(config)) return;
		report("viewer-certificate-present", config, {
			message: "No ViewerCertificate is set, so viewers get the default certificate and can connect with TLS 1.0",
		});
	},
};
