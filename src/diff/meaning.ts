import { get, stringValue, text } from "../document/access";
import type { Node } from "../document/node";

/** Structures that share their members with another, under that one's name. */
const twins: { readonly [structure: string]: string } = {
	DefaultCacheBehavior: "CacheBehavior",
	DistributionSummary: "DistributionConfig",
};

/** Name of a structure under which the tables of this folder know it. */
export function enclosingName(structure: string | null): string | null {
	return structure !== null && Object.hasOwn(twins, structure) ? (twins[structure] ?? structure) : structure;
}

/** Methods that are accepted and cached when nothing is said, sorted; undefined for other structures. */
export function defaultMethods(structure: string): string | undefined {
	return structure === "AllowedMethods" || structure === "CachedMethods" ? "GET,HEAD" : undefined;
}

/** Members that mean nothing beside what the others of a structure say (API reference and what the service was seen to answer). */
const irrelevance: { readonly [structure: string]: (node: Node) => readonly string[] } = {
	CookiePreference: (node) => (saysOther(node, "Forward", "whitelist") ? ["WhitelistedNames"] : []),
	CustomOriginConfig: (node) =>
		says(node, "OriginProtocolPolicy", "http-only") ? ["HTTPSPort", "OriginSslProtocols"] : [],
	LoggingConfig: (node) => (isOff(node) ? ["Bucket", "IncludeCookies", "Prefix"] : []),
	OriginShield: (node) => (isOff(node) ? ["OriginShieldRegion"] : []),
	ViewerCertificate: irrelevantOfCertificate,
};

/** Members of a structure that make no difference, whatever they hold. */
export function irrelevantMembers(node: Node): readonly string[] {
	const name = node.type ?? "";
	return Object.hasOwn(irrelevance, name) ? (irrelevance[name]?.(node) ?? []) : [];
}

function says(node: Node, key: string, value: string): boolean {
	return stringValue(get(node, key)) === value;
}

function saysOther(node: Node, key: string, value: string): boolean {
	const said = stringValue(get(node, key));
	return said !== undefined && said !== value;
}

function isOff(node: Node): boolean {
	const enabled = get(node, "Enabled");
	return enabled === undefined || enabled.kind === "null" || text(enabled)?.toLowerCase() === "false";
}

function irrelevantOfCertificate(node: Node): readonly string[] {
	const isDefault = isDefaultCertificate(node);
	if (isDefault === null) return [];
	const settings = ["Certificate", "MinimumProtocolVersion", "SSLSupportMethod"];
	if (isDefault) return saysDefault(node) ? [...settings, "CertificateSource"] : settings;
	return isPairRedundant(node) ? ["Certificate", "CertificateSource"] : [];
}

/** Whether viewers get CloudFront's own certificate; null when the members contradict each other or say too little. */
export function isDefaultCertificate(certificate: Node): boolean | null {
	const isOwn = isNamed(certificate, "ACMCertificateArn") || isNamed(certificate, "IAMCertificateId");
	const source = stringValue(get(certificate, "CertificateSource"));
	const isPaired = isNamed(certificate, "Certificate") && (source === "acm" || source === "iam");
	const isDefault = saysDefault(certificate);
	if (isOwn || isPaired) return isDefault ? null : false;
	return isDefault || source === "cloudfront" ? true : null;
}

function saysDefault(certificate: Node): boolean {
	return text(get(certificate, "CloudFrontDefaultCertificate"))?.toLowerCase() === "true";
}

function isNamed(node: Node, key: string): boolean {
	const member = get(node, key);
	return member !== undefined && member.kind !== "null" && member.value !== "";
}

const PAIRED: { readonly [source: string]: string } = { acm: "ACMCertificateArn", iam: "IAMCertificateId" };

/** The newer member in whose place the pair Certificate and CertificateSource stands; null when it stands for none. */
export function pairedCertificate(certificate: Node): string | null {
	const source = stringValue(get(certificate, "CertificateSource")) ?? "";
	const member = Object.hasOwn(PAIRED, source) ? PAIRED[source] : undefined;
	return member && isNamed(certificate, "Certificate") && get(certificate, member) === undefined ? member : null;
}

/** Whether the pair of the older spelling is missing or says no more than the newer members. */
function isPairRedundant(certificate: Node): boolean {
	const source = text(get(certificate, "CertificateSource")) ?? "";
	const named = text(get(certificate, "Certificate"));
	if (named === undefined && source === "") return true;
	const newer = Object.hasOwn(PAIRED, source) ? get(certificate, PAIRED[source] ?? "") : undefined;
	return newer !== undefined && (named === undefined || text(newer) === named);
}

/** Whether a member only repeats a change of others: the older spelling of a certificate where the newer one changes. */
export function repeatsChange(before: Node, after: Node, key: string): boolean {
	if (before.type !== "ViewerCertificate" || (key !== "Certificate" && key !== "CertificateSource")) return false;
	return Object.values(PAIRED).some((member) => text(get(before, member)) !== text(get(after, member)));
}

/** Members that changes of an older spelling are listed with. */
export const newerMembers: readonly string[] = Object.values(PAIRED);
