import { getNode, getString, getText } from "../document/access";
import type { Node } from "../document/node";
import { getIrrelevantCertificateMembers } from "./certificate";

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
