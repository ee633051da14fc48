import { type MemberChanges, removeMember, setMembers } from "../../formats/edits";
import type { Place } from "../place";
import type { Context, Offer, Rule } from "../rule";
import { certificateOf, usingSni } from "../shared/certificate";
import { distributionAround } from "../shared/distribution";
import { changingTo, fixBy } from "../shared/fixes";
import { isAnswer } from "../shared/known";
import { given, isLeftOut, isSet, listed, textOf } from "../shared/values";
import { quoted } from "../shared/words";

const error = { code: "InvalidViewerCertificate", status: 400 };
const OWN = { ACMCertificateArn: "an ACM certificate", IAMCertificateId: "an IAM certificate" };

const defaultOnly = '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }';
const ownCertificate =
	'{ "ViewerCertificate": { "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }';

const WITHOUT_PAIR = { Certificate: undefined, CertificateSource: undefined };

export const rule: Rule = {
	kind: "rejection",
	on: ["ViewerCertificate"],
	cases: {
		"InvalidViewerCertificate/more-than-one": {
			severity: "error",
			title: "More than one certificate",
			why: "A distribution has one certificate: the default one, one from ACM or one from IAM. [[ViewerCertificate.CloudFrontDefaultCertificate]] true, [[ViewerCertificate.ACMCertificateArn]] and [[ViewerCertificate.IAMCertificateId]] exclude each other; false beside one of the others does no harm.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; API model 2020-05-31",
			error,
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "ACMCertificateArn": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-90ab-cdef-1234-567890abcdef", "SSLSupportMethod": "sni-only" } }',
				good: ownCertificate,
			},
		},
		"InvalidViewerCertificate/none": {
			severity: "error",
			title: "No certificate at all",
			why: "[[ViewerCertificate.CloudFrontDefaultCertificate]] false needs another certificate beside it, from ACM or from IAM. Without one of your own, set it to true or leave the whole ViewerCertificate out.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate",
			error,
			example: { bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": false } }', good: defaultOnly },
		},
		"InvalidViewerCertificate/ssl-support-missing": {
			severity: "error",
			title: "An own certificate without SSLSupportMethod",
			why: "With a certificate of your own, [[ViewerCertificate.SSLSupportMethod]] has to say how viewers reach it: `sni-only` for all clients of today, `vip` for dedicated IP addresses at a monthly fee. CloudFront assumes neither.",
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
			why: "The reference says to leave [[ViewerCertificate.SSLSupportMethod]] out with the default certificate. It has no effect there, and CloudFront accepts it: its own answers may carry `vip` in that place, of which this rule says nothing.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; answers of the service differ",
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "SSLSupportMethod": "sni-only" } }',
				good: defaultOnly,
			},
		},
		"InvalidViewerCertificate/legacy-pair": {
			severity: "warning",
			title: "The older certificate members contradict the newer ones",
			why: "[[ViewerCertificate.Certificate]] and [[ViewerCertificate.CertificateSource]] name the same certificate as the members that replaced them, and CloudFront still returns both. After a change to one of the two they disagree, which CloudFront probably refuses. Drop the pair.",
			basis: "inferred",
			source: "API reference 2017-03-25, ViewerCertificate",
			error,
			example: {
				bad: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLENEWID1234", "SSLSupportMethod": "sni-only", "Certificate": "ASCAEXAMPLEOLDID1234", "CertificateSource": "iam" } }',
				good: '{ "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLENEWID1234", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(certificate, context) {
		const isDefault = given(certificate, "CloudFrontDefaultCertificate");
		const own = Object.keys(OWN).flatMap((member) => {
			const place = certificate.get(member);
			return isSet(place) ? [place] : [];
		});
		checkCount(certificate, isDefault, own, context);
		if (isDefault?.boolean === false && own.length === 0) checkNone(certificate, isDefault, context);
		checkSupport(certificate, context);
		if (context.apiVersion >= "2015-09-17") checkPair(certificate, context);
	},
};

function checkCount(
	certificate: Place,
	isDefault: Place | undefined,
	own: readonly Place[],
	{ report }: Context,
): void {
	const [first, second] = own;
	if (!first || first.isHidden || second?.isHidden) return;
	if (second) {
		const message = "A certificate from ACM and one from IAM exclude each other";
		report("InvalidViewerCertificate/more-than-one", second, {
			message,
			related: [{ place: first, message: "The other certificate" }],
		});
	} else if (isDefault?.boolean === true) {
		const name = OWN[first.entry?.key as keyof typeof OWN] ?? "a certificate of your own";
		report("InvalidViewerCertificate/more-than-one", isDefault, {
			message: `CloudFront's default certificate is asked for beside ${name}; only one can be used`,
			related: [{ place: first, message: "The other certificate" }],
			...changing(certificate, `Keep ${name}`, { CloudFrontDefaultCertificate: undefined }),
		});
	}
}

function checkNone(certificate: Place, isDefault: Place, { report }: Context): void {
	const isElsewhere = isSet(certificate.get("Certificate")) || isSet(certificate.get("CertificateSource"));
	const isSure = Object.keys(OWN).every((member) => certificate.get(member) || isLeftOut(certificate, member));
	if (isElsewhere || !isSure) return;
	const message = "The default certificate is declined, but no other one is named";
	const aliases = listed(given(distributionAround(certificate) ?? undefined, "Aliases")).items;
	report("InvalidViewerCertificate/none", isDefault, {
		message,
		// For aliases it would be the wrong one.
		...(aliases.length === 0 && changingTo(isDefault, true)),
	});
}

function checkSupport(certificate: Place, { report }: Context): void {
	// Before SSLSupportMethod there was, CloudFront's answers came without it.
	if (isAnswer(certificate.document)) return;
	const kind = certificateOf(certificate);
	const method = given(certificate, "SSLSupportMethod");
	if (kind === "own" && isLeftOut(certificate, "SSLSupportMethod")) {
		const message = "A certificate of your own needs SSLSupportMethod, which for most is “sni-only”";
		report("InvalidViewerCertificate/ssl-support-missing", certificate, { message, ...usingSni(certificate) });
	} else if (kind === "default" && method && isSet(method) && textOf(method) !== "vip") {
		const message = `${quoted(textOf(method) ?? "")} has no effect beside the default certificate`;
		const { document, node } = certificate;
		report("InvalidViewerCertificate/ssl-support-with-default", method, {
			message,
			...fixBy("Take SSLSupportMethod out", () => removeMember(document, node, "SSLSupportMethod"), true),
		});
	}
}

function checkPair(certificate: Place, { report }: Context): void {
	const source = textOf(given(certificate, "CertificateSource"));
	const place = certificate.get("Certificate");
	const member = source === "acm" ? "ACMCertificateArn" : source === "iam" ? "IAMCertificateId" : null;
	const newer = member === null ? undefined : certificate.get(member);
	const [older, current] = [textOf(place), textOf(newer)];
	if (isSet(place) && isLeftOut(certificate, "CertificateSource")) {
		const message = "The older member Certificate needs CertificateSource beside it; better drop it";
		report("InvalidViewerCertificate/legacy-pair", place, {
			message,
			...translating(certificate, textOf(place) ?? ""),
		});
	} else if (place && newer && older && current && older !== current) {
		report("InvalidViewerCertificate/legacy-pair", place, {
			message: `The older member Certificate names ${quoted(older)}, the newer one ${quoted(current)}`,
			related: [{ place: newer, message: "The newer member" }],
			...changing(certificate, "Take the older member out", WITHOUT_PAIR),
		});
	} else if (source === "cloudfront" && certificateOf(certificate) === "own") {
		const message = "CertificateSource says that the default certificate is used, the newer members name another one";
		report("InvalidViewerCertificate/legacy-pair", given(certificate, "CertificateSource") ?? certificate, {
			message,
			...changing(certificate, "Take CertificateSource out", WITHOUT_PAIR),
		});
	}
}

/** Offers other members; with a certificate of one's own alone, SSLSupportMethod has to be there. */
function changing(certificate: Place, title: string, changes: MemberChanges): { fix?: Offer } {
	const { document, node } = certificate;
	const method = isLeftOut(certificate, "SSLSupportMethod") ? { SSLSupportMethod: "sni-only" } : {};
	return fixBy(title, () => setMembers(document, node, { ...method, ...changes }));
}

/** Offers the newer member for what the older one names, or to do without where a newer one is there. */
function translating(certificate: Place, older: string): { fix?: Offer } {
	if (Object.keys(OWN).some((member) => isSet(certificate.get(member)))) {
		return changing(certificate, "Take Certificate out", WITHOUT_PAIR);
	}
	const member = older.startsWith("arn:aws:acm:")
		? "ACMCertificateArn"
		: /^ASCA/.test(older)
			? "IAMCertificateId"
			: null;
	return member ? changing(certificate, `Use ${member} instead`, { [member]: older, ...WITHOUT_PAIR }) : {};
}
