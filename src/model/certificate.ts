import { getNode, getString, getText } from "../document/access";
import type { Node } from "../document/node";

const PAIRED_MEMBERS: { readonly [source: string]: string } = { acm: "ACMCertificateArn", iam: "IAMCertificateId" };

/**
 * Kind of the viewer certificate: CloudFront's default, a custom one (`own`), or `unknown` when the members contradict
 * each
 * other or are not known.
 */
export function getCertificateKind({ node }: { readonly node: Node }): "default" | "own" | "unknown" {
	const source = getString(getNode(node, "CertificateSource"))?.trim();
	const isPaired = isNonEmpty(node, "Certificate") && (source === "acm" || source === "iam");
	const isOwn = isPaired || Object.values(PAIRED_MEMBERS).some((member) => isNonEmpty(node, member));
	const isDefault = usesDefaultCertificate(node);
	if (isOwn) return isDefault ? "unknown" : "own";
	return isDefault || source === "cloudfront" ? "default" : "unknown";
}

function usesDefaultCertificate(certificate: Node): boolean {
	return getText(getNode(certificate, "CloudFrontDefaultCertificate"))?.toLowerCase() === "true";
}

function isNonEmpty(structure: Node, key: string): boolean {
	const member = getNode(structure, key);
	return member !== undefined && member.kind !== "null" && getText(member)?.trim() !== "";
}

/** Members of a ViewerCertificate without an effect beside the others. */
export function getIrrelevantCertificateMembers(node: Node): readonly string[] {
	const kind = getCertificateKind({ node });
	if (kind === "unknown") return [];
	const settings = ["Certificate", "MinimumProtocolVersion", "SSLSupportMethod"];
	if (kind === "default") return usesDefaultCertificate(node) ? [...settings, "CertificateSource"] : settings;
	return isPairRedundant(node) ? ["Certificate", "CertificateSource"] : [];
}

/** The newer member that Certificate and CertificateSource are equivalent to; null when there is none. */
export function getPairedCertificateMember(certificate: Node): string | null {
	const source = getString(getNode(certificate, "CertificateSource")) ?? "";
	const member = Object.hasOwn(PAIRED_MEMBERS, source) ? PAIRED_MEMBERS[source] : undefined;
	return member && isNonEmpty(certificate, "Certificate") && getNode(certificate, member) === undefined ? member : null;
}

/** Whether the deprecated pair is missing or equivalent to the newer members. */
function isPairRedundant(certificate: Node): boolean {
	const source = getText(getNode(certificate, "CertificateSource")) ?? "";
	const named = getText(getNode(certificate, "Certificate"));
	if (named === undefined && source === "") return true;
	const newer = Object.hasOwn(PAIRED_MEMBERS, source) ? getNode(certificate, PAIRED_MEMBERS[source] ?? "") : undefined;
	return newer !== undefined && (named === undefined || getText(newer) === named);
}

/** Whether a member only repeats another change: the deprecated spelling of a certificate when the newer one changes. */
export function isRepeatedChange(before: Node, after: Node, key: string): boolean {
	if (before.type !== "ViewerCertificate" || (key !== "Certificate" && key !== "CertificateSource")) return false;
	return Object.values(PAIRED_MEMBERS).some(
		(member) => getText(getNode(before, member)) !== getText(getNode(after, member)),
	);
}

/** Members that stand for changes of the deprecated spelling. */
export const NEWER_CERTIFICATE_MEMBERS: readonly string[] = Object.values(PAIRED_MEMBERS);
