import type { Cursor } from "../../document/cursor";
import { removeMember, setMembers } from "../../formats/edits";
import { isOmitted, isSet, present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isInWholeDistribution } from "../../model/distribution";
import { joinWords } from "../../model/sentences";
import { isResponse } from "../../model/uncertainty";
import { managedPolicies } from "../../schema/policies";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const error = "InvalidArgument";
const TTLS = { MinTTL: "minimum", DefaultTTL: "default", MaxTTL: "maximum" };

const WITHOUT_TTLS = Object.fromEntries(Object.keys(TTLS).map((member) => [member, undefined]));

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"InvalidArgument/no-cache-settings": {
			severity: "error",
			title: "Neither a cache policy nor ForwardedValues",
			why: "Each behavior must define its cache key with [[CacheBehavior.CachePolicyId]] or the older [[CacheBehavior.ForwardedValues]]. Without both, CloudFront reports that ForwardedValues is required. The managed policy CachingOptimized suits most static content.",
			basis: "seen",
			source: "Refusal reported by users of Terraform (“ForwardedValues is required”)",
			error,
			wireMessage: ["The parameter ForwardedValues is required.", "The parameter MinTTL is required."],
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "redirect-to-https" } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "redirect-to-https", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
		"InvalidArgument/forwarded-values-with-policy": {
			severity: "error",
			title: "ForwardedValues together with a cache policy",
			why: "A cache policy replaces [[CacheBehavior.ForwardedValues]], and CloudFront rejects a behavior with both. It also rejects a ForwardedValues with everything off, as some tools add. Forward values that only the origin needs with [[CacheBehavior.OriginRequestPolicyId]].",
			basis: "seen",
			source: "Refusals reported by users of Terraform and Pulumi",
			error,
			wireMessage: [
				"The parameter ForwardedValues cannot be used when a cache policy is associated to the cache behavior.",
			],
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
			equivalents: { "cfn-lint": ["W3704"] },
		},
		"InvalidArgument/ttl-with-policy": {
			severity: "error",
			title: "TTLs together with a cache policy",
			why: "A cache policy has its own minimum, default and maximum TTL. [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] and [[CacheBehavior.MaxTTL]] cannot be set beside it, not even to 0.",
			basis: "doc",
			source: "Developer Guide 2023, cache policies; refusal reported by a user of the SDK for .NET, code not recorded",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "MinTTL": 0 } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
		"InvalidArgument/orp-without-cache-policy": {
			severity: "error",
			title: "Origin request policy without a cache policy",
			why: "An origin request policy adds to what the cache policy sends to the origin, so it works only together with one. CloudFront rejects it beside [[CacheBehavior.ForwardedValues]].",
			basis: "doc",
			source: "Developer Guide 2023, origin request policies",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3", "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "all" } } } }',
				good: '{ "DefaultCacheBehavior": { "OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3", "CachePolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" } }',
			},
		},
	},
	check(behavior, context) {
		const policy = behavior.get("CachePolicyId");
		const values = present(behavior, "ForwardedValues");
		if (isSet(policy)) {
			if (!policy.isHidden) checkBesidePolicy(behavior, policy, values, context);
			return;
		}
		const isUnsaid =
			isInWholeDistribution(behavior) && isOmitted(behavior, "ForwardedValues") && !isResponse(behavior.document);
		if (isUnsaid) {
			const name = toBehaviorName(behavior);
			const message = `${name} defines no cache key: set a cache policy or ForwardedValues`;
			context.report("InvalidArgument/no-cache-settings", behavior, { message, ...usePolicyFix(behavior) });
		}
		const request = behavior.get("OriginRequestPolicyId");
		if (isSet(request) && !request.isHidden && (values || isUnsaid)) {
			const message = "An origin request policy needs a cache policy in the same behavior";
			context.report("InvalidArgument/orp-without-cache-policy", request, { message });
		}
	},
};

function checkBesidePolicy(
	behavior: Cursor,
	policy: Cursor,
	values: Cursor | undefined,
	{ report }: RuleContext,
): void {
	const related = [{ place: policy, message: "The cache policy" }];
	if (values) {
		const message = "ForwardedValues cannot be set beside a cache policy, which replaces it";
		report("InvalidArgument/forwarded-values-with-policy", values, {
			message,
			related,
			...proposeFix("Remove ForwardedValues", () => removeMember(behavior.document, behavior.node, "ForwardedValues")),
		});
	}
	const ttls = Object.keys(TTLS).flatMap((member) => present(behavior, member) ?? []);
	const [first] = ttls;
	if (!first) return;
	const names = Object.entries(TTLS).flatMap(([member, name]) => (present(behavior, member) ? [name] : []));
	const message = `The ${joinWords(names)} TTL cannot be set beside a cache policy, which has its own`;
	report("InvalidArgument/ttl-with-policy", first, {
		message,
		related,
		...proposeFix(
			`Remove the ${joinWords(names)} TTL`,
			() => setMembers(behavior.document, behavior.node, WITHOUT_TTLS),
			// Beside ForwardedValues it is open which of the two is meant.
			!values,
		),
	});
}

function usePolicyFix({ document, node }: Cursor): { fix?: FixProposal } {
	const optimized = managedPolicies.find(({ name }) => name === "CachingOptimized");
	if (!optimized || node.entries.length === 0) return {};
	return proposeFix(`Use the managed policy ${optimized.name}`, () =>
		setMembers(document, node, { ...WITHOUT_TTLS, CachePolicyId: optimized.id }),
	);
}
