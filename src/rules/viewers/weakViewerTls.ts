import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { isInWholeDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import { getRecommendedPolicy, isOutdatedPolicy, tlsPolicies } from "../../model/tlsPolicies";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const exampleOf = (policy: string) =>
	`{ "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "${policy}" }`;

export const rule: Rule = {
	kind: "security",
	on: ["ViewerCertificate"],
	since: "2014-10-21",
	cases: {
		"viewer-tls-min": {
			severity: "warning",
			title: "Viewers can use TLS older than 1.2",
			why: "SSL 3.0, TLS 1.0 and TLS 1.1 are deprecated (RFC 7568, RFC 8996): known attacks can break them, and payment and other standards forbid them. All browsers of the last ten years support TLS 1.2, so a later [[ViewerCertificate.MinimumProtocolVersion]] excludes only older clients. The default certificate allows no other policy and is not reported here.",
			basis: "doc",
			source: "Developer Guide 2023-06, supported protocols and ciphers; Security Hub, CloudFront.15",
			example: { bad: exampleOf("TLSv1"), good: exampleOf("TLSv1.3_2025") },
			equivalents: {
				"Security Hub": ["CloudFront.15"],
				"AWS Config": ["cloudfront-security-policy-check", "cloudfront-ssl-policy-check"],
				"Control Tower": ["CT.CLOUDFRONT.PR.9"],
				Checkov: ["CKV_AWS_174"],
				Trivy: ["AWS-0013"],
				"cdk-nag": ["AwsSolutions-CFR4"],
			},
		},
		"viewer-tls-ciphers": {
			severity: "advice",
			title: "Viewers can use weak ciphers",
			why: "`TLSv1.2_2018` and `TLSv1.2_2019` offer CBC ciphers, the target of attacks such as Lucky 13. `TLSv1.2_2018` also offers RSA key exchange without forward secrecy. `TLSv1.2_2021` and later offer only authenticated ciphers, which practically every TLS 1.2 client supports.",
			basis: "doc",
			source: "Developer Guide 2023-06, supported protocols and ciphers; Security Hub, CloudFront.15",
			example: { bad: exampleOf("TLSv1.2_2019"), good: exampleOf("TLSv1.3_2025") },
			equivalents: {
				"Security Hub": ["CloudFront.15"],
				"AWS Config": ["cloudfront-ssl-policy-check"],
				Trivy: ["AWS-0013"],
			},
		},
	},
	check(viewerCertificate, context) {
		const member = present(viewerCertificate, "MinimumProtocolVersion");
		const kind = getCertificateKind(viewerCertificate);
		// A certificate that is still missing does not hide an outdated policy.
		if (kind === "unknown" && member && isOutdated(member)) checkPolicy(member, viewerCertificate, context);
		if (kind !== "own") return;
		if (member) checkPolicy(member, viewerCertificate, context);
		else if (context.apiVersion >= "2017-03-25" && isInWholeDistribution(viewerCertificate)) {
			context.report("viewer-tls-min", viewerCertificate, {
				incomplete: true,
				severity: "info",
				message: "MinimumProtocolVersion is not set, so this config does not show which TLS versions viewers can use",
				...usePolicyFix(getRecommendedPolicy(context.apiVersion), viewerCertificate),
			});
		}
	},
};

function checkPolicy(member: Cursor, certificate: Cursor, { apiVersion, report }: RuleContext): void {
	const name = trimmedText(member) ?? "";
	const policy = tlsPolicies.get(name);
	if (!policy) return;
	const better = getRecommendedPolicy(apiVersion);
	if (isOutdatedPolicy(policy)) {
		if (!better && name !== "SSLv3") return;
		const first = isVip(certificate) ? ", which needs “sni-only” instead of “vip”" : "";
		report("viewer-tls-min", member, {
			message: `The policy ${quote(name)} allows ${policy.oldest}; use ${quote(better ?? "TLSv1")} or later${first}`,
			...usePolicyFix(better ?? "TLSv1", certificate),
		});
	} else if (apiVersion >= "2020-05-31" && policy.weakCiphers) {
		report("viewer-tls-ciphers", member, {
			message: `The policy ${quote(name)} offers ${policy.weakCiphers}; “TLSv1.2_2021” and later do not`,
			...usePolicyFix(better, certificate),
		});
	}
}

function isOutdated(member: Cursor): boolean {
	const policy = tlsPolicies.get(trimmedText(member) ?? "");
	return policy !== undefined && isOutdatedPolicy(policy);
}

function isVip(certificate: Cursor): boolean {
	return trimmedText(present(certificate, "SSLSupportMethod")) === "vip";
}

/** Offers a policy, with SNI where dedicated addresses would not go with it. */
function usePolicyFix(policy: string | null, certificate: Cursor): { fix?: FixProposal } {
	if (!policy) return {};
	const needsSni = policy !== "TLSv1" && isVip(certificate);
	const changes = { MinimumProtocolVersion: policy, ...(needsSni && { SSLSupportMethod: "sni-only" }) };
	const edits = () => setMembers(certificate.document, certificate.node, changes);
	return proposeFix(`Set MinimumProtocolVersion to ${quote(policy)}${needsSni ? " with “sni-only”" : ""}`, edits);
}
