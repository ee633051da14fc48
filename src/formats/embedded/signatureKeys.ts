import type { Node } from "../../document/node";
import { foldName } from "../../schema/schema";

/**
 * Members that only configs, what wraps them, and their lists have; `Id`, `Status` and the like are in half of all
 * JSON.
 */
const SIGNATURE_KEYS: ReadonlySet<string> = new Set(
	[
		"ActiveTrustedSigners",
		"CacheBehaviors",
		"CallerReference",
		"CustomErrorResponses",
		"DefaultCacheBehavior",
		"DefaultRootObject",
		"Distribution",
		"DistributionConfig",
		"DistributionConfigWithTags",
		"DistributionList",
		"Error",
		"HttpVersion",
		"InProgressInvalidationBatches",
		"IsIPV6Enabled",
		"OriginGroups",
		"Origins",
		"PriceClass",
		"ViewerCertificate",
		"WebACLId",
	].map(foldName),
);

/** Most cached spellings; a text whose keys are data would otherwise fill the memory. */
const MAX_SPELLINGS = 4000;
const foldedNames = new Map<string, string>();

/** Cached `foldName`: a large text has the same few hundred keys a million times. */
export function foldNameCached(key: string): string {
	const known = foldedNames.get(key);
	if (known !== undefined) return known;
	const name = foldName(key);
	if (foldedNames.size < MAX_SPELLINGS) foldedNames.set(key, name);
	return name;
}

/** Whether a structure has a member that is specific to CloudFront. */
export function hasSignatureKey(node: Node): boolean {
	if (node.kind !== "structure") return false;
	for (const entry of node.entries) if (SIGNATURE_KEYS.has(foldNameCached(entry.key))) return true;
	return false;
}
