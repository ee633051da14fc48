import type { Cursor } from "../../document/cursor";
import { joinEdits, setMembers } from "../../formats/edits";
import { present } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { getCacheKey, getForwardedValues } from "../../model/forwarding";
import { capitalize, joinWords } from "../../model/sentences";
import { getTtls } from "../../model/ttl";
import { type ManagedPolicy, managedPolicies } from "../../schema/policies";
import { formatCount } from "../../schema/units";
import type { ApiVersion } from "../../schema/versions";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { DISTRIBUTIONS_OR_BEHAVIORS, getBehaviorsToReport } from "../shared/perDistribution";

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	since: "2020-05-31",
	cases: {
		"forwarded-values": {
			severity: "info",
			title: "ForwardedValues instead of cache policies",
			why: "Cache policies (cache key, TTLs) and origin request policies (values only for the origin) replace [[CacheBehavior.ForwardedValues]], `MinTTL`, `DefaultTTL` and `MaxTTL`, which are deprecated but still work. They can be shared between behaviors and allow Brotli. A managed policy can have other TTLs (CachingOptimized caches even `no-store` responses for 1 second), and a new cache key starts with an empty cache.",
			basis: "model",
			source: "Service model 2020-05-31, CacheBehavior.ForwardedValues",
			example: {
				bad: '{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "MinTTL": 0, "Compress": true, "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } }',
				good: '{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "Compress": true, "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" }',
			},
		},
	},
	check(place, { apiVersion, report }) {
		const behaviors = getBehaviorsToReport(place).filter(getForwardedValues);
		const equals = behaviors.flatMap((behavior) => {
			const policy = managedEqual(behavior, apiVersion);
			return policy ? [{ behavior, policy }] : [];
		});
		const [equal] = equals;
		const first = equal?.behavior ?? behaviors[0];
		const at = first && getForwardedValues(first);
		if (!at) return;
		const others = behaviors.filter((behavior) => behavior !== first);
		const who =
			others.length === 0
				? `${capitalize(toBehaviorName(first))} uses`
				: `${formatCount(behaviors.length, "behavior")} use`;
		const instead = equal
			? `; the closest managed policy for ${toBehaviorName(first)} is ${equal.policy.name}`
			: ", which are deprecated; use cache policies";
		report("forwarded-values", at, {
			severity: equal ? "advice" : "info",
			message: `${who} ForwardedValues and TTLs of ${others.length === 0 ? "its" : "their"} own${instead}`,
			...usePoliciesFix(equals),
			related: others.map((behavior) => ({
				place: present(behavior, "ForwardedValues") ?? behavior,
				message: `${capitalize(toBehaviorName(behavior))} does too`,
			})),
		});
	},
};

/** Offers managed policies for all behaviors that come to one. */
function usePoliciesFix(equals: readonly { behavior: Cursor; policy: ManagedPolicy }[]): { fix?: FixProposal } {
	const taken = { ForwardedValues: undefined, MinTTL: undefined, DefaultTTL: undefined, MaxTTL: undefined };
	const edits = () =>
		joinEdits(
			...equals.map(({ behavior, policy }) =>
				setMembers(behavior.document, behavior.node, { CachePolicyId: policy.id, ...taken }),
			),
		);
	const names = [...new Set(equals.map(({ policy }) => policy.name))];
	const where = equals.length > 1 ? ` in ${formatCount(equals.length, "behavior")}` : "";
	return proposeFix(`Use ${joinWords(names)}${where} instead of ForwardedValues`, edits);
}

/** The managed policy that settings come to; undefined when they come to none. */
function managedEqual(behavior: Cursor, version: ApiVersion): ManagedPolicy | undefined {
	const name = nameOfEqual(behavior, version);
	return managedPolicies.find((one) => one.kind === "cache" && one.name === name);
}

function nameOfEqual(behavior: Cursor, version: ApiVersion): string | null {
	const key = getCacheKey(behavior);
	const ttl = getTtls(behavior, version);
	if (!ttl || key.headers !== "none" || key.cookies !== "none" || key.queryStrings !== "none") return null;
	if (ttl.max === 0) return "CachingDisabled";
	if (ttl.min > 1 || ttl.default !== 86_400 || ttl.max !== 31_536_000) return null;
	const compresses = present(behavior, "Compress")?.boolean;
	return compresses ? "CachingOptimized" : "CachingOptimizedForUncompressedObjects";
}
