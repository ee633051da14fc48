import { getNode, getString, getText } from "../document/access";
import type { Node } from "../document/node";
import { getIrrelevantCertificateMembers } from "./certificate";

/** Members that CloudFront ignores because of the other members (API reference and observed responses). */
const irrelevanceByStructure: { readonly [structure: string]: (node: Node) => readonly string[] } = {
	CookiePreference: (node) => (hasOtherValue(node, "Forward", "whitelist") ? ["WhitelistedNames"] : []),
	CustomOriginConfig: (node) =>
		hasValue(node, "OriginProtocolPolicy", "http-only") ? ["HTTPSPort", "OriginSslProtocols"] : [],
	LoggingConfig: (node) => (isFeatureDisabled(node) ? ["Bucket", "IncludeCookies", "Prefix"] : []),
	OriginShield: (node) => (isFeatureDisabled(node) ? ["OriginShieldRegion"] : []),
	ViewerCertificate: getIrrelevantCertificateMembers,
};

/** Members of a structure that have no effect, whatever their value. */
export function getIrrelevantMembers(node: Node): readonly string[] {
	const name = node.type ?? "";
	return Object.hasOwn(irrelevanceByStructure, name) ? (irrelevanceByStructure[name]?.(node) ?? []) : [];
}

function hasValue(node: Node, key: string, value: string): boolean {
	return getString(getNode(node, key)) === value;
}

function hasOtherValue(node: Node, key: string, value: string): boolean {
	const setting = getString(getNode(node, key));
	return setting !== undefined && setting !== value;
}

function isFeatureDisabled(node: Node): boolean {
	const enabled = getNode(node, "Enabled");
	return enabled === undefined || enabled.kind === "null" || getText(enabled)?.toLowerCase() === "false";
}
