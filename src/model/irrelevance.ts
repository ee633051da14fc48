import { getNode, getString, getText } from "../document/access";
import type { Node } from "../document/node";

/** Structures that share their members with another, under that one's name. */
const structureTwins: { readonly [structure: string]: string } = {
	DefaultCacheBehavior: "CacheBehavior",
	DistributionSummary: "DistributionConfig",
};

/** Name of a structure under which the tables of this folder know it. */
export function toCanonicalStructure(structure: string | null): string | null {
	return structure !== null && Object.hasOwn(structureTwins, structure)
		? (structureTwins[structure] ?? structure)
		: structure;
}

/** Methods that are accepted and cached when nothing is said, sorted; undefined for other structures. */
export function getDefaultMethods(structure: string): string | undefined {
	return structure === "AllowedMethods" || structure === "CachedMethods" ? "GET,HEAD" : undefined;
}

/** Members that mean nothing beside what the others of a structure say (API reference and what the service was seen to answer). */
const irrelevanceByStructure: { readonly [structure: string]: (node: Node) => readonly string[] } = {
	CookiePreference: (node) => (hasOtherValue(node, "Forward", "whitelist") ? ["WhitelistedNames"] : []),
	CustomOriginConfig: (node) =>
		hasValue(node, "OriginProtocolPolicy", "http-only") ? ["HTTPSPort", "OriginSslProtocols"] : [],
	LoggingConfig: (node) => (isFeatureDisabled(node) ? ["Bucket", "IncludeCookies", "Prefix"] : []),
	OriginShield: (node) => (isFeatureDisabled(node) ? ["OriginShieldRegion"] : []),
	ViewerCertificate: getIrrelevantCertificateMembers,
};

/** Members of a structure that make no difference, whatever they hold. */
export function getIrrelevantMembers(node: Node): readonly string[] {
	const name = node.type ?? "";
	return Object.hasOwn(irrelevanceByStructure, name) ? (irrelevanceByStructure[name]?.(node) ?? []) : [];
}

function hasValue(node: Node, key: string, value: string): boolean {
	return getString(getNode(node, key)) === value;
}

function hasOtherValue(node: Node, key: string, value: string): boolean {
	const said = getString(getNode(node, key));
	return said !== undefined && said !== value;
}

function isFeatureDisabled(node: Node): boolean {
	const enabled = getNode(node, "Enabled");
	return enabled === undefined || enabled.kind === "null" || getText(enabled)?.toLowerCase() === "false";
}

function getIrrelevantCertificateMembers(node: Node): readonly string[] {
	const isDefault = isDefaultCertificate(node);
	if (isDefault === null) return [];
	const settings = ["Certificate", "MinimumProtocolVersion", "SSLSupportMethod"];
	if (isDefault) return usesDefaultCertificate(node) ? [...settings, "CertificateSource"] : settings;
	return isPairRedundant(node) ? ["Certificate", "CertificateSource"] : [];
}

/** Whether viewers get CloudFront's own certificate; null when the members contradict each other or say too little. */
export function isDefaultCertificate(certificate: Node): boolean | null {
	const isOwn = isNonEmpty(certificate, "ACMCertificateArn") || isNonEmpty(certificate, "IAMCertificateId");
	const source = getString(getNode(certificate, "CertificateSource"));
	const isPaired = isNonEmpty(certificate, "Certificate") && (source === "acm" || source === "iam");
	const isDefault = usesDefaultCertificate(certificate);
	if (isOwn || isPaired) return isDefault ? null : false;
	return isDefault || source === "cloudfront" ? true : null;
}

function usesDefaultCertificate(certificate: Node): boolean {
	return getText(getNode(certificate, "CloudFrontDefaultCertificate"))?.toLowerCase() === "true";
}

function isNonEmpty(node: Node, key: string): boolean {
	const member = getNode(node, key);
	return member !== undefined && member.kind !== "null" && member.value !== "";
}

const PAIRED_MEMBERS: { readonly [source: string]: string } = { acm: "ACMCertificateArn", iam: "IAMCertificateId" };

/** The newer member in whose place the pair Certificate and CertificateSource stands; null when it stands for none. */
export function getPairedCertificateMember(certificate: Node): string | null {
	const source = getString(getNode(certificate, "CertificateSource")) ?? "";
	const member = Object.hasOwn(PAIRED_MEMBERS, source) ? PAIRED_MEMBERS[source] : undefined;
	return member && isNonEmpty(certificate, "Certificate") && getNode(certificate, member) === undefined ? member : null;
}

/** Whether the pair of the older spelling is missing or says no more than the newer members. */
function isPairRedundant(certificate: Node): boolean {
	const source = getText(getNode(certificate, "CertificateSource")) ?? "";
	const named = getText(getNode(certificate, "Certificate"));
	if (named === undefined && source === "") return true;
	const newer = Object.hasOwn(PAIRED_MEMBERS, source) ? getNode(certificate, PAIRED_MEMBERS[source] ?? "") : undefined;
	return newer !== undefined && (named === undefined || getText(newer) === named);
}

/** Whether a member only repeats a change of others: the older spelling of a certificate where the newer one changes. */
export function isRepeatedChange(before: Node, after: Node, key: string): boolean {
	if (before.type !== "ViewerCertificate" || (key !== "Certificate" && key !== "CertificateSource")) return false;
	return Object.values(PAIRED_MEMBERS).some(
		(member) => getText(getNode(before, member)) !== getText(getNode(after, member)),
	);
}

/** Members that changes of an older spelling are listed with. */
export const NEWER_CERTIFICATE_MEMBERS: readonly string[] = Object.values(PAIRED_MEMBERS);
