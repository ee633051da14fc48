import { setMembers } from "../../formats/edits";
import type { Place } from "../place";
import type { Context, Rule } from "../rule";
import { distributionAround } from "../shared/distribution";
import { changingTo, fixBy } from "../shared/fixes";
import { tlsPolicies } from "../shared/tlsPolicies";
import { given, textOf } from "../shared/values";
import { quoted } from "../shared/words";

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
		const isDefault = given(certificate, "CloudFrontDefaultCertificate")?.boolean === true;
		const policy = given(certificate, "MinimumProtocolVersion");
		const wanted = textOf(policy);
		if (policy && isDefault && wanted && wanted !== "TLSv1" && tlsPolicies.has(wanted)) {
			context.report("default-cert-pins-tlsv1", policy, {
				message: `The default certificate sets the security policy to “TLSv1”; ${quoted(wanted)} has no effect`,
				...changingTo(policy, "TLSv1"),
				// Nobody wanted more than they get.
				...(wanted === "SSLv3" && { severity: "info" as const }),
			});
		}
		checkMirror(certificate, isDefault, context);
		const http = textOf(given(distributionAround(certificate) ?? undefined, "HttpVersion"))?.toLowerCase();
		const method = given(certificate, "SSLSupportMethod");
		if (isDefault || !method || textOf(method) !== "vip" || !http?.match(/^http[23]/)) return;
		const message =
			"Viewers that need a dedicated IP address get HTTP/1.1, as newer versions want a server name from them";
		context.report("http2-needs-sni", method, { message });
	},
};

function checkMirror(certificate: Place, isDefault: boolean, { report }: Context): void {
	const source = given(certificate, "CertificateSource");
	const old = given(certificate, "Certificate");
	const newer = isDefault
		? "cloudfront"
		: (textOf(given(certificate, "ACMCertificateArn")) ?? textOf(given(certificate, "IAMCertificateId")));
	// Only what agrees: a contradiction is a matter of InvalidViewerCertificate.
	const agrees = isDefault ? textOf(source) === "cloudfront" : old !== undefined && textOf(old) === newer;
	if (!newer || !agrees) return;
	const at = old ?? source;
	if (!at) return;
	const { document, node } = certificate;
	const edits = () => setMembers(document, node, { Certificate: undefined, CertificateSource: undefined });
	report("certificate-mirror", at, {
		message: "The same certificate is named by a newer member as well",
		...fixBy("Take Certificate and CertificateSource out", edits, true),
	});
}
