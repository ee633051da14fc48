import type { Cursor } from "./cursor";
import type { Trail } from "./walk";

/** Ways to a DistributionConfig in the structures that wrap one: requests, responses and what stands in them. */
const CONFIG_WAYS: readonly (readonly string[])[] = [
	["DistributionConfig"],
	["Distribution", "DistributionConfig"],
	["DistributionConfigWithTags", "DistributionConfig"],
];

/** The DistributionConfig that a value is, or that it wraps; null when it is or wraps none. */
export function findDistributionConfig(root: Cursor): Cursor | null {
	if (root.node.type === "DistributionConfig") return root;
	const wrapped = findWrappedConfig(root);
	return wrapped?.node.type === "DistributionConfig" ? wrapped : null;
}

/** What stands where a wrapper has its DistributionConfig, also where the schema knows no such wrapper; null when nothing does. */
export function findWrappedConfig(wrapper: Cursor): Cursor | null {
	for (const way of CONFIG_WAYS) {
		const found = wrapper.get(...way);
		if (found) return found;
	}
	return null;
}

/**
 * The steps from the DistributionConfig around a place, so that a config has the same paths alone and in whatever holds
 * it; all of them for what stands outside of a config, and in lists of distributions.
 */
export function toConfigTrail(trail: Trail): Trail {
	const depth = trail.findLastIndex(({ entry }) => entry.node.type === "DistributionConfig") + 1;
	return trail.slice(0, depth).some(({ parent }) => parent.kind === "list") ? trail : trail.slice(depth);
}
