import type { Node } from "../../document/node";
import { fold } from "../../schema/schema";

/** Words of which a text that holds a config, or CloudFront's refusal of one, has at least one in any spelling. */
const TELLING_TEXT =
	/distribution[_-]?(?:config|list|summary)|caller[_-]?reference|cache[_-]?behaviors?|viewer[_-]?certificate|price[_-]?class|ErrorResponse|cloudfront/i;

/** Whether it is worth the while to look for a config in a text. Costs one pass over it. */
export function mayHoldConfig(text: string): boolean {
	return TELLING_TEXT.test(text);
}

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
