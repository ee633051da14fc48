import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { isRegion, parseArn } from "../../model/arn";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { Rule, RuleContext } from "../rule";

const error = "InvalidViewerCertificate";
/** Longest id of an IAM certificate that the model allows. */
const MAX_ID_CHARACTERS = 32;

export const rule: Rule = {
	kind: "rejection",
	on: ["ViewerCertificate"],
	cases: {
		"InvalidViewerCertificate/acm-region": {
			severity: "error",
			title: "Certificate outside us-east-1",
			why: "CloudFront accepts AWS Certificate Manager certificates from us-east-1 only, wherever your origins are. Request or import the certificate there; you cannot move a certificate between Regions.",
			basis: "seen",
			source: "Developer Guide 2023, Requirements for certificates; refusal reported by a user of Terraform",
			error,
			wireMessage: [
				"The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain.",
			],
			example: {
				bad: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }',
				good: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }',
			},
		},
		"InvalidViewerCertificate/acm-arn": {
			severity: "warning",
			title: "ACMCertificateArn is not an ACM certificate ARN",
			why: "[[ViewerCertificate.ACMCertificateArn]] takes `arn:aws:acm:us-east-1:111122223333:certificate/` and an ID. For an IAM certificate, set [[ViewerCertificate.IAMCertificateId]] to its ID, not its ARN.",
			basis: "inferred",
			source: "ARNs of AWS Certificate Manager",
			error,
			example: {
				bad: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:iam::111122223333:server-certificate/cloudfront/site", "SSLSupportMethod": "sni-only" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only" } }',
			},
		},
		"InvalidViewerCertificate/iam-id": {
			severity: "error",
			title: "IAMCertificateId is not an IAM certificate ID",
			why: "[[ViewerCertificate.IAMCertificateId]] takes the ID that IAM gave the certificate, such as `ASCAEXAMPLEID1234567`, not its ARN or name. It has at most 32 characters. The certificate must have been uploaded with a path that begins with `/cloudfront/`.",
			basis: "model",
			source: "API model 2020-05-31, ViewerCertificate (length); API reference 2017-03-25, ViewerCertificate",
			error,
			example: {
				bad: '{ "ViewerCertificate": { "IAMCertificateId": "arn:aws:iam::111122223333:server-certificate/cloudfront/site", "SSLSupportMethod": "sni-only" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLEID1234567", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(certificate, context) {
		const source = trimmedText(present(certificate, "CertificateSource"));
		const older = present(certificate, "Certificate");
		const isPairAlone = (member: string) => !trimmedText(present(certificate, member));
		const acm = present(certificate, "ACMCertificateArn");
		const iam = present(certificate, "IAMCertificateId");
		if (acm) checkAcm(acm, context);
		if (iam) checkIam(iam, context);
		if (older && source === "acm" && isPairAlone("ACMCertificateArn")) checkAcm(older, context);
		if (older && source === "iam" && isPairAlone("IAMCertificateId")) checkIam(older, context);
	},
};

function checkAcm(place: Cursor, { report }: RuleContext): void {
	const text = literalText(place)?.trim();
	if (!text) return;
	const arn = parseArn(text);
	if (arn?.service !== "acm" || !/^certificate\/[0-9a-f-]{36}$/i.test(arn.resource)) {
		const hint = arn?.service === "iam" ? "; for an IAM certificate, set IAMCertificateId to its ID" : "";
		const message = `CloudFront may reject ${quote(text)}: it is not an ACM certificate ARN${hint}`;
		report("InvalidViewerCertificate/acm-arn", place, { message });
	}
	if (arn?.service === "acm" && arn.partition === "aws" && isRegion(arn.region) && arn.region !== "us-east-1") {
		const message = `The certificate is in ${arn.region}; CloudFront accepts certificates from us-east-1 only`;
		report("InvalidViewerCertificate/acm-region", place, { message });
	}
}

function checkIam(place: Cursor, { report }: RuleContext): void {
	const id = literalText(place)?.trim();
	if (!id || /^ASCA[A-Z0-9]+$/.test(id)) return;
	if (id.length > MAX_ID_CHARACTERS || id.startsWith("arn:")) {
		const message = `${quote(id)} is not an IAM certificate ID, which has at most ${MAX_ID_CHARACTERS} characters`;
		report("InvalidViewerCertificate/iam-id", place, { message });
	} else {
		const message = `CloudFront may reject ${quote(id)}: IDs of IAM certificates usually begin with “ASCA”`;
		report("InvalidViewerCertificate/iam-id", place, { message, severity: "warning" });
	}
}
