import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { isSet, present, trimmedText } from "../../model/accessors";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const ARN = "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef";

const GOOD = `{ "ACMCertificateArn": "${ARN}", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.3_2025" }`;

/** What a CertificateSource has become. */
const SUCCESSORS: { readonly [source: string]: string } = {
	acm: "ACMCertificateArn",
	iam: "IAMCertificateId",
	cloudfront: "CloudFrontDefaultCertificate",
};

export const rule: Rule = {
	kind: "upgrade",
	on: ["ViewerCertificate"],
	since: "2016-01-28",
	cases: {
		"certificate-pair": {
			severity: "advice",
			title: "Certificate and CertificateSource are deprecated",
			why: "AWS deprecated the pair in favor of [[ViewerCertificate.ACMCertificateArn]], [[ViewerCertificate.IAMCertificateId]] and [[ViewerCertificate.CloudFrontDefaultCertificate]]. Configs that AWS returns repeat the certificate in the pair; only a pair without the newer member is reported here.",
			basis: "model",
			source: "Service models since 2016-01-28, ViewerCertificate",
			example: {
				bad: `{ "Certificate": "${ARN}", "CertificateSource": "acm", "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.3_2025" }`,
				good: GOOD,
			},
		},
	},
	check(certificate, { report }) {
		const source = present(certificate, "CertificateSource");
		const name = trimmedText(source) ?? "";
		const successor = Object.hasOwn(SUCCESSORS, name) ? SUCCESSORS[name] : undefined;
		const isEcho =
			isSet(certificate.get("ACMCertificateArn")) ||
			isSet(certificate.get("IAMCertificateId")) ||
			present(certificate, "CloudFrontDefaultCertificate")?.boolean === true;
		if (!source || !successor || isEcho) return;
		report("certificate-pair", source, {
			message: `Certificate and CertificateSource are deprecated; use “${successor}” instead`,
			...translateFix(certificate, successor),
		});
	},
};

/** Offers the member that says what the pair says. */
function translateFix(certificate: Cursor, successor: string): { fix?: FixProposal } {
	const value = successor === "CloudFrontDefaultCertificate" || trimmedText(certificate.get("Certificate"));
	if (!value) return {};
	const changes = { [successor]: value, Certificate: undefined, CertificateSource: undefined };
	return proposeFix(
		`Use ${successor} instead`,
		() => setMembers(certificate.document, certificate.node, changes),
		true,
	);
}
