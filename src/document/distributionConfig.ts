import type { Cursor } from "./cursor";
import type { Trail } from "./walk";

/** Paths to the DistributionConfig in structures that wrap one: requests, responses and their payloads. */
const CONFIG_PATHS: readonly (readonly string[])[] = [
	["DistributionConfig"],
	["Distribution", "DistributionConfig"],
	["DistributionConfigWithTags", "DistributionConfig"],
];

/** The DistributionConfig that a value is or wraps; null when there is none. */
export function findDistributionConfig(root: Cursor): Cursor | null {
	if (root.node.type === "DistributionConfig") return root;
	const wrapped = findWrappedConfig(root);
	return wrapped?.node.type === "DistributionConfig" ? wrapped : null;
}

/**
 * The value at a wrapper's DistributionConfig path, whatever its type, also for wrappers the schema does not know; null
 * when there is none.
 */
export function findWrappedConfig(wrapper: Cursor): Cursor | null {
	for (const path of CONFIG_PATHS) {
		const found = wrapper.get(...path);
		if (found) return found;
	}
	return null;
}

/**
 * The steps from the enclosing DistributionConfig, so that a member has the same path whether or not the config is
 * wrapped. All steps for nodes outside a config and for configs in lists of distributions.
 */
export function toConfigTrail(trail: Trail): Trail {
	const depth = trail.findLastIndex(({ entry }) => entry.node.type === "DistributionConfig") + 1;
	return trail.slice(0, depth).some(({ parent }) => parent.kind === "list") ? trail : trail.slice(depth);
}
