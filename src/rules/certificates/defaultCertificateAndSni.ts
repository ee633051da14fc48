import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import { tlsPolicies } from "../../model/tlsPolicies";
import type { Rule, RuleContext } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["ViewerCertificate"],
	cases: {
		"default-cert-pins-tlsv1": {
			severity: "warning",
			title: "The default certificate fixes the security policy at TLSv1",
			why: "With [[ViewerCertificate.CloudFrontDefaultCertificate]] viewers may use TLS from version 1.0 on, whatever [[ViewerCertificate.MinimumProtocolVersion]] asks for: CloudFront sets the policy to `TLSv1` itself. A stricter one takes a domain name and certificate of one's own.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; Developer Guide 2023, Security policy",
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "MinimumProtocolVersion": "TLSv1.2_2021" } }',
				good: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }',
			},
		},
		"certificate-mirror": {
			severity: "info",
			title: "The certificate is named twice, in old and new members",
			why: "CloudFront returns [[ViewerCertificate.Certificate]] and [[ViewerCertificate.CertificateSource]] beside the member that took their place. Sent back they add nothing, and once only one of the two is edited they contradict each other. Leave the old pair out.",
			basis: "inferred",
			source: "API reference 2017-03-25, ViewerCertificate: both are deprecated",
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "CertificateSource": "cloudfront" } }',
				good: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }',
			},
		},
		"http2-needs-sni": {
			severity: "info",
			title: "HTTP/2 and HTTP/3 only for viewers that send a server name",
			why: "HTTP/2 needs TLS 1.2 and HTTP/3 needs TLS 1.3, both with the server name in the handshake (SNI). The viewers for whom one pays for [[enum:SSLSupportMethod.vip]] cannot send it, so they stay at HTTP/1.1.",
			basis: "doc",
			source: "Developer Guide 2023, Supported HTTP versions",
			example: {
				bad: '{ "HttpVersion": "http2", "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLE123EXAMPLE", "SSLSupportMethod": "vip" } }',
				good: '{ "HttpVersion": "http2", "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLE123EXAMPLE", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(certificate, context) {
		const isDefault = present(certificate, "CloudFrontDefaultCertificate")?.boolean === true;
		const policy = present(certificate, "MinimumProtocolVersion");
		const wanted = trimmedText(policy);
		if (policy && isDefault && wanted && wanted !== "TLSv1" && tlsPolicies.has(wanted)) {
			context.report("default-cert-pins-tlsv1", policy, {
				message: `The default certificate sets the security policy to “TLSv1”; ${quote(wanted)} has no effect`,
				...replaceValueFix(policy, "TLSv1"),
				// Nobody wanted more than they get.
				...(wanted === "SSLv3" && { severity: "info" as const }),
			});
		}
		checkMirror(certificate, isDefault, context);
		const http = trimmedText(
			present(findEnclosingDistribution(certificate) ?? undefined, "HttpVersion"),
		)?.toLowerCase();
		const method = present(certificate, "SSLSupportMethod");
		if (isDefault || !method || trimmedText(method) !== "vip" || !http?.match(/^http[23]/)) return;
		const message =
			"Viewers that need a dedicated IP address get HTTP/1.1, as newer versions want a server name from them";
		context.report("http2-needs-sni", method, { message });
	},
};

function checkMirror(certificate: Cursor, isDefault: boolean, { report }: RuleContext): void {
	const source = present(certificate, "CertificateSource");
	const old = present(certificate, "Certificate");
	const newer = isDefault
		? "cloudfront"
		: (trimmedText(present(certificate, "ACMCertificateArn")) ?? trimmedText(present(certificate, "IAMCertificateId")));
	// Only what agrees: a contradiction is a matter of InvalidViewerCertificate.
	const agrees = isDefault ? trimmedText(source) === "cloudfront" : old !== undefined && trimmedText(old) === newer;
	if (!newer || !agrees) return;
	const at = old ?? source;
	if (!at) return;
	const { document, node } = certificate;
	const edits = () => setMembers(document, node, { Certificate: undefined, CertificateSource: undefined });
	report("certificate-mirror", at, {
		message: "The same certificate is named by a newer member as well",
		...proposeFix("Take Certificate and CertificateSource out", edits, true),
	});
}
