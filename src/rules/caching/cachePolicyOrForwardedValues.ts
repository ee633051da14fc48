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
			title: "A behavior without cache policy and without ForwardedValues",
			why: "Each behavior has to say what its cache key is made of: by [[CacheBehavior.CachePolicyId]] or, the older way, by [[CacheBehavior.ForwardedValues]]. With neither CloudFront answers that ForwardedValues is required. The managed policy CachingOptimized suits most static content.",
			basis: "seen",
			source: "Refusal reported by users of Terraform (“ForwardedValues is required”)",
			error,
			example: {
				bad: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "redirect-to-https" } }',
				good: '{ "Enabled": true, "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] }, "DefaultCacheBehavior": { "TargetOriginId": "media", "ViewerProtocolPolicy": "redirect-to-https", "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
		"InvalidArgument/forwarded-values-with-policy": {
			severity: "error",
			title: "ForwardedValues beside a cache policy",
			why: "A cache policy stands in for [[CacheBehavior.ForwardedValues]]: the two cannot be on one behavior. Some tools add ForwardedValues with everything off by themselves, and even that is refused. What only the origin needs goes into [[CacheBehavior.OriginRequestPolicyId]].",
			basis: "seen",
			source: "Refusals reported by users of Terraform and Pulumi",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" } } } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
			equivalents: { "cfn-lint": ["W3704"] },
		},
		"InvalidArgument/ttl-with-policy": {
			severity: "error",
			title: "TTLs beside a cache policy",
			why: "A cache policy brings its own minimum, default and maximum TTL. [[CacheBehavior.MinTTL]], [[CacheBehavior.DefaultTTL]] and [[CacheBehavior.MaxTTL]] cannot be given beside it, not even as 0.",
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
			title: "An origin request policy without a cache policy",
			why: "An origin request policy adds to what the cache policy already sends to the origin, and works only together with one. Beside [[CacheBehavior.ForwardedValues]] it is refused.",
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
			const message = `Nothing says what ${name} caches by: it needs a cache policy or ForwardedValues`;
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
		const message = "ForwardedValues cannot stand beside a cache policy, which takes its place";
		report("InvalidArgument/forwarded-values-with-policy", values, {
			message,
			related,
			...proposeFix("Take ForwardedValues out", () =>
				removeMember(behavior.document, behavior.node, "ForwardedValues"),
			),
		});
	}
	const ttls = Object.keys(TTLS).flatMap((member) => present(behavior, member) ?? []);
	const [first] = ttls;
	if (!first) return;
	const names = Object.entries(TTLS).flatMap(([member, name]) => (present(behavior, member) ? [name] : []));
	const message = `The ${joinWords(names)} TTL cannot be set beside a cache policy, which brings its own`;
	report("InvalidArgument/ttl-with-policy", first, {
		message,
		related,
		...proposeFix(
			`Take the ${joinWords(names)} TTL out`,
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
