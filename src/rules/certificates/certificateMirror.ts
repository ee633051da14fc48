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
			why: "CloudFront returns the deprecated [[ViewerCertificate.Certificate]] and [[ViewerCertificate.CertificateSource]] beside the member that replaced them. In a request they add nothing, and they contradict the new member if you edit only one. Leave the old pair out.",
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
			message: "A newer member sets the same certificate",
			...proposeFix("Remove Certificate and CertificateSource", edits, true),
		});
	},
};
