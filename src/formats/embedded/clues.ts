import type { Node } from "../../document/node";
import { fold } from "../../schema/schema";

/** Members that only configs, what wraps them, and their lists have; `Id`, `Status` and the like are in half of all JSON. */
const TELLING_KEYS: ReadonlySet<string> = new Set(
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
	].map(fold),
);

/** Most spellings remembered; a text whose keys are data would fill the memory otherwise. */
const MAX_SPELLINGS = 4000;
const spellings = new Map<string, string>();

/** `fold`, remembered: the same few hundred keys stand a million times in a large text. */
export function folded(key: string): string {
	const known = spellings.get(key);
	if (known !== undefined) return known;
	const name = fold(key);
	if (spellings.size < MAX_SPELLINGS) spellings.set(key, name);
	return name;
}

/** Whether a structure has a member that hardly anything but CloudFront has. */
export function isTelling(node: Node): boolean {
	if (node.kind !== "structure") return false;
	for (const entry of node.entries) if (TELLING_KEYS.has(folded(entry.key))) return true;
	return false;
}
