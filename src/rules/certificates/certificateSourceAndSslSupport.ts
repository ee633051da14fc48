import type { Cursor } from "../../document/cursor";
import { type MemberChanges, removeMember, setMembers } from "../../formats/edits";
import { isOmitted, isSet, itemsOf, present, trimmedText } from "../../model/accessors";
import { getCertificateKind } from "../../model/certificate";
import { findEnclosingDistribution } from "../../model/distribution";
import { quote } from "../../model/sentences";
import { isResponse } from "../../model/uncertainty";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { useSniFix } from "../shared/certificateFixes";
import { proposeFix, replaceValueFix, setMemberFix } from "../shared/fixBuilders";

const error = "InvalidViewerCertificate";
const OWN = { ACMCertificateArn: "an ACM certificate", IAMCertificateId: "an IAM certificate" };

const defaultOnly = '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }';
const ownCertificate =
	'{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }';

/** The newer member that each CertificateSource stands for. */
const SOURCES: { readonly [source: string]: string } = {
	acm: "ACMCertificateArn",
	iam: "IAMCertificateId",
	cloudfront: "CloudFrontDefaultCertificate",
};

const WITHOUT_PAIR = { Certificate: undefined, CertificateSource: undefined };

export const rule: Rule = {
	kind: "rejection",
	on: ["ViewerCertificate"],
	cases: {
		"InvalidViewerCertificate/more-than-one": {
			severity: "error",
			title: "More than one certificate",
			why: "A distribution has one certificate: the default one, one from ACM or one from IAM. Set only one of [[ViewerCertificate.CloudFrontDefaultCertificate]] true, [[ViewerCertificate.ACMCertificateArn]] and [[ViewerCertificate.IAMCertificateId]]. CloudFrontDefaultCertificate false beside one of the others does no harm.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; API model 2020-05-31",
			error,
			wireMessage: [
				"You cannot specify more than one of",
				"Exactly one of [AcmCertificateArn, CloudFrontDefaultCertificate, IamCertificateId] needs to be specified",
			],
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }',
				good: ownCertificate,
			},
		},
		"InvalidViewerCertificate/none": {
			severity: "error",
			title: "No certificate is set",
			why: "A ViewerCertificate needs [[ViewerCertificate.ACMCertificateArn]], [[ViewerCertificate.IAMCertificateId]] or [[ViewerCertificate.CloudFrontDefaultCertificate]] true. A security policy alone or CloudFrontDefaultCertificate false is not enough. Add one of the three, or leave the whole ViewerCertificate out.",
			basis: "seen",
			source: "API reference 2017-03-25, ViewerCertificate; response recorded in a public issue",
			error,
			wireMessage: [
				"Your ViewerCertificate is missing one of ACMCertificateArn, IAMCertificateId, or CloudFrontDefaultCertificate",
			],
			example: { bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": false } }', good: defaultOnly },
		},
		"InvalidViewerCertificate/ssl-support-missing": {
			severity: "error",
			title: "Custom certificate without SSLSupportMethod",
			why: "A custom certificate needs [[ViewerCertificate.SSLSupportMethod]]: `sni-only` for all current clients, or `vip` for dedicated IP addresses at a monthly fee. There is no default.",
			basis: "seen",
			source: "API reference 2017-03-25, ViewerCertificate; refusals reported by users of the AWS CDK and Terraform",
			error,
			example: {
				bad: '{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef" } }',
				good: ownCertificate,
			},
		},
		"InvalidViewerCertificate/ssl-support-with-default": {
			severity: "info",
			title: "SSLSupportMethod beside the default certificate",
			why: "The reference says to leave [[ViewerCertificate.SSLSupportMethod]] out with the default certificate. It has no effect there, and CloudFront accepts it. CloudFront responses can contain `vip` there, which is not reported.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; answers of the service differ",
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "SSLSupportMethod": "sni-only" } }',
				good: defaultOnly,
			},
		},
		"InvalidViewerCertificate/legacy-pair": {
			severity: "error",
			title: "Older certificate members contradict the newer ones",
			why: "[[ViewerCertificate.Certificate]] and [[ViewerCertificate.CertificateSource]] repeat the certificate of the newer members, and CloudFront still returns both. If you change only one of them, they disagree and CloudFront rejects the config. Remove the older pair.",
			basis: "seen",
			source: "API reference 2017-03-25, ViewerCertificate; refusals quoted in certbot-s3front issues 6 and 12",
			error,
			wireMessage: [
				'Cannot specify IAMCertificateId and a CertificateSource not equal to "iam".',
				"Your IAMCertificateId does not match the given Certificate field.",
			],
			example: {
				bad: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLENEWID1234", "SSLSupportMethod": "sni-only", "Certificate": "ASCAEXAMPLEOLDID1234", "CertificateSource": "iam" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLENEWID1234", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(certificate, context) {
		const isDefault = present(certificate, "CloudFrontDefaultCertificate");
		const own = Object.keys(OWN).flatMap((member) => {
			const place = certificate.get(member);
			return isSet(place) ? [place] : [];
		});
		checkCount(certificate, isDefault, own, context);
		if (own.length === 0 && (isDefault?.boolean === false || isSourceless(certificate)))
			checkNone(certificate, isDefault ?? certificate, context);
		checkSupport(certificate, context);
		if (context.apiVersion >= "2015-09-17") checkPair(certificate, context);
	},
};

function checkCount(
	certificate: Cursor,
	isDefault: Cursor | undefined,
	own: readonly Cursor[],
	{ report }: RuleContext,
): void {
	const [first, second] = own;
	if (!first || first.isHidden || second?.isHidden) return;
	if (second) {
		const message = "An ACM certificate and an IAM certificate cannot both be set";
		report("InvalidViewerCertificate/more-than-one", second, {
			message,
			related: [{ place: first, message: "The other certificate" }],
		});
	} else if (isDefault?.boolean === true) {
		const name = OWN[first.entry?.key as keyof typeof OWN] ?? "a custom certificate";
		report("InvalidViewerCertificate/more-than-one", isDefault, {
			message: `CloudFrontDefaultCertificate is true beside ${name}; only one certificate can be used`,
			related: [{ place: first, message: "The other certificate" }],
			...changeMembersFix(certificate, `Keep ${name}`, { CloudFrontDefaultCertificate: undefined }),
		});
	}
}

/** Whether there is a ViewerCertificate with something in it, but nothing that could name a certificate. */
function isSourceless(certificate: Cursor): boolean {
	const { node, document } = certificate;
	return node.entries.length > 0 && isOmitted(certificate, "CloudFrontDefaultCertificate") && !isResponse(document);
}

function checkNone(certificate: Cursor, place: Cursor, { report }: RuleContext): void {
	const isElsewhere = isSet(certificate.get("Certificate")) || isSet(certificate.get("CertificateSource"));
	const isSure = Object.keys(OWN).every((member) => certificate.get(member) || isOmitted(certificate, member));
	if (isElsewhere || !isSure) return;
	const isDeclined = place !== certificate;
	const message = isDeclined
		? "CloudFrontDefaultCertificate is false, but no other certificate is set"
		: "No certificate is set; set ACMCertificateArn, IAMCertificateId or CloudFrontDefaultCertificate";
	const aliases = itemsOf(present(findEnclosingDistribution(certificate) ?? undefined, "Aliases")).items;
	report("InvalidViewerCertificate/none", place, {
		message,
		// For aliases it would be the wrong one.
		...(aliases.length === 0 && useDefaultFix(certificate)),
	});
}

/** Offers the default certificate; with SSLSupportMethod beside it, which means nothing there, there is more to decide. */
function useDefaultFix(certificate: Cursor): { fix?: FixProposal } {
	const member = present(certificate, "CloudFrontDefaultCertificate");
	if (member) return replaceValueFix(member, true);
	return setMemberFix(certificate, "CloudFrontDefaultCertificate", true);
}

function checkSupport(certificate: Cursor, { report }: RuleContext): void {
	// Before SSLSupportMethod there was, CloudFront's answers came without it.
	if (isResponse(certificate.document)) return;
	const kind = getCertificateKind(certificate);
	const method = present(certificate, "SSLSupportMethod");
	if (kind === "own" && isOmitted(certificate, "SSLSupportMethod")) {
		const message = "A custom certificate needs SSLSupportMethod, usually “sni-only”";
		report("InvalidViewerCertificate/ssl-support-missing", certificate, { message, ...useSniFix(certificate) });
	} else if (kind === "default" && method && isSet(method) && trimmedText(method) !== "vip") {
		const message = `${quote(trimmedText(method) ?? "")} has no effect beside the default certificate`;
		const { document, node } = certificate;
		report("InvalidViewerCertificate/ssl-support-with-default", method, {
			message,
			...proposeFix("Remove SSLSupportMethod", () => removeMember(document, node, "SSLSupportMethod"), true),
		});
	}
}

function checkPair(certificate: Cursor, { report }: RuleContext): void {
	const source = trimmedText(present(certificate, "CertificateSource"));
	const place = certificate.get("Certificate");
	const member = source === "acm" ? "ACMCertificateArn" : source === "iam" ? "IAMCertificateId" : null;
	const newer = member === null ? undefined : certificate.get(member);
	const [older, current] = [trimmedText(place), trimmedText(newer)];
	if (isSet(place) && isOmitted(certificate, "CertificateSource")) {
		const message = "The older member Certificate needs CertificateSource; remove it instead";
		report("InvalidViewerCertificate/legacy-pair", place, {
			message,
			severity: "warning",
			...translateFix(certificate, trimmedText(place) ?? ""),
		});
	} else if (place && newer && older && current && older !== current) {
		report("InvalidViewerCertificate/legacy-pair", place, {
			message: `The older member Certificate is ${quote(older)}, but the newer member is ${quote(current)}`,
			related: [{ place: newer, message: "The newer member" }],
			...changeMembersFix(certificate, "Remove the older member", WITHOUT_PAIR),
		});
	} else if (contradictsSource(certificate, source)) {
		const message = `CertificateSource is ${quote(source ?? "")}, but ViewerCertificate sets a certificate from another source`;
		report("InvalidViewerCertificate/legacy-pair", present(certificate, "CertificateSource") ?? certificate, {
			message,
			...changeMembersFix(certificate, "Remove CertificateSource", WITHOUT_PAIR),
		});
	}
}

/** Whether CertificateSource and the only newer member that names a certificate speak of different sources. */
function contradictsSource(certificate: Cursor, source: string | undefined): boolean {
	if (source === undefined || !Object.hasOwn(SOURCES, source)) return false;
	const own = Object.keys(OWN).filter((member) => isSet(certificate.get(member)));
	const isDefault = present(certificate, "CloudFrontDefaultCertificate")?.boolean === true;
	return own.length === 1 && !isDefault && SOURCES[source] !== own[0];
}

/** Offers other members; with a certificate of one's own alone, SSLSupportMethod has to be there. */
function changeMembersFix(certificate: Cursor, title: string, changes: MemberChanges): { fix?: FixProposal } {
	const { document, node } = certificate;
	const method = isOmitted(certificate, "SSLSupportMethod") ? { SSLSupportMethod: "sni-only" } : {};
	return proposeFix(title, () => setMembers(document, node, { ...method, ...changes }));
}

/** Offers the newer member for what the older one names, or to do without where a newer one is there. */
function translateFix(certificate: Cursor, older: string): { fix?: FixProposal } {
	if (Object.keys(OWN).some((member) => isSet(certificate.get(member)))) {
		return changeMembersFix(certificate, "Remove Certificate", WITHOUT_PAIR);
	}
	const member = older.startsWith("arn:aws:acm:")
		? "ACMCertificateArn"
		: /^ASCA/.test(older)
			? "IAMCertificateId"
			: null;
	return member ? changeMembersFix(certificate, `Use ${member} instead`, { [member]: older, ...WITHOUT_PAIR }) : {};
}
