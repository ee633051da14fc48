import type { Cursor } from "../../document/cursor";
import { setValue } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getCacheKey, getForwardedValues, includesName } from "../../model/forwarding";
import { canCache } from "../../model/ttl";
import { findManagedPolicy, managedPolicies } from "../../schema/policies";
import type { FixProposal, Rule } from "../rule";
import { proposeFix, removeItemFix } from "../shared/fixBuilders";

const legacy = (headers: string) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }${headers} } } }`;
const withPolicy = (id: string) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", "Compress": true, "CachePolicyId": "${id}" } }`;
const OPTIMIZED = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const guide = "Developer Guide 2023, Serving compressed files";

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"compress-accept-encoding": {
			severity: "warning",
			title: "Accept-Encoding is forwarded, so CloudFront does not compress",
			why: "With `Accept-Encoding` in [[ForwardedValues.Headers]], CloudFront forwards the viewer's value and caches one object per spelling. Compression is left to the origin, and [[CacheBehavior.Compress]] has no effect.",
			basis: "doc",
			source: guide,
			example: {
				bad: legacy(', "Headers": { "Quantity": 1, "Items": ["Accept-Encoding"] }'),
				good: legacy(""),
			},
		},
		"compress-no-flags": {
			severity: "warning",
			title: "Cache policy without compressed variants",
			why: "Beside a cache policy, CloudFront compresses only in the encodings that the policy enables. This managed policy enables none, so [[CacheBehavior.Compress]] has no effect.",
			basis: "doc",
			source: guide,
			example: { bad: withPolicy("b2884449-e4de-46a7-ac36-70bc7f1ddd6d"), good: withPolicy(OPTIMIZED) },
		},
	},
	check(behavior, { apiVersion, report }) {
		const at = present(behavior, "Compress");
		if (!at?.boolean || canCache(behavior, apiVersion) !== true) return;
		const policy = findManagedPolicy(trimmedText(present(behavior, "CachePolicyId")) ?? "");
		if (policy?.kind === "cache" && policy.encodings.length === 0) {
			const message = `CloudFront compresses nothing: the policy ${policy.name} enables neither gzip nor Brotli`;
			report("compress-no-flags", at, { message, ...withVariants(behavior, policy.name) });
		}
		const values = getForwardedValues(behavior);
		if (!values) return;
		if (includesName(getCacheKey(behavior).headers, "Accept-Encoding")) {
			const message = "CloudFront compresses nothing here, because “Accept-Encoding” is forwarded to the origin";
			const header = itemsOf(present(values, "Headers")).items.find(
				(one) => trimmedText(one)?.toLowerCase() === "accept-encoding",
			);
			report("compress-accept-encoding", at, {
				message,
				...(header && removeItemFix(header, "Do not forward Accept-Encoding")),
			});
		}
	},
};

/** Offers the policy that is the same but for compressed variants. */
function withVariants(behavior: Cursor, policy: string): { fix?: FixProposal } {
	const at = present(behavior, "CachePolicyId");
	const better = managedPolicies.find(({ name }) => name === "CachingOptimized");
	if (!at || !better || policy !== "CachingOptimizedForUncompressedObjects") return {};
	return proposeFix(`Use the managed policy ${better.name}`, () => setValue(at.document, at.node, better.id));
}
