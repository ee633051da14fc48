import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["ViewerCertificate"],
	cases: {
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
	},
	check(certificate, { report }) {
		const isDefault = present(certificate, "CloudFrontDefaultCertificate")?.boolean === true;
		const [old, source] = [present(certificate, "Certificate"), present(certificate, "CertificateSource")];
		const newer = isDefault
			? "cloudfront"
			: (trimmedText(present(certificate, "ACMCertificateArn")) ??
				trimmedText(present(certificate, "IAMCertificateId")));
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
	},
};
