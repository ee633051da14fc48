import type { Cursor } from "../../document/cursor";
import { setMembers } from "../../formats/edits";
import { isSet, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import { findManagedPolicy, type ManagedPolicy, managedPolicies } from "../../schema/policies";
import type { FixProposal, Rule, RuleContext } from "../rule";
import { proposeFix, replaceValueFix } from "../shared/fixBuilders";

const KINDS = {
	CachePolicyId: { id: "NoSuchCachePolicy/unknown", kind: "cache policy" },
	OriginRequestPolicyId: { id: "NoSuchOriginRequestPolicy/unknown", kind: "origin request policy" },
	ResponseHeadersPolicyId: { id: "NoSuchResponseHeadersPolicy/unknown", kind: "response headers policy" },
} as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const basis = "model";
const severity = "error";

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	since: "2020-05-31",
	cases: {
		"NoSuchCachePolicy/unknown": {
			severity,
			title: "ID of another kind of policy in CachePolicyId",
			why: "[[CacheBehavior.CachePolicyId]] takes the ID of a cache policy. Managed policies have the same ID in every account, and this ID belongs to another kind of policy. This check cannot see the policies of your account.",
			basis,
			source: "API model, NoSuchCachePolicy; ids of managed policies, Developer Guide 2023",
			error: "NoSuchCachePolicy",
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3" } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
		"NoSuchOriginRequestPolicy/unknown": {
			severity,
			title: "ID of another kind of policy in OriginRequestPolicyId",
			why: "[[CacheBehavior.OriginRequestPolicyId]] takes the ID of an origin request policy. Managed policies have the same ID in every account, and this ID belongs to another kind of policy. This check cannot see the policies of your account.",
			basis,
			source: "API model, NoSuchOriginRequestPolicy; ids of managed policies, Developer Guide 2023",
			error: "NoSuchOriginRequestPolicy",
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "OriginRequestPolicyId": "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "OriginRequestPolicyId": "216adef6-5c7f-47e4-b989-5492eafa07d3" } }',
			},
		},
		"NoSuchResponseHeadersPolicy/unknown": {
			severity,
			title: "ID of another kind of policy in ResponseHeadersPolicyId",
			why: "[[CacheBehavior.ResponseHeadersPolicyId]] takes the ID of a response headers policy. Managed policies have the same ID in every account, and this ID belongs to another kind of policy. This check cannot see the policies of your account.",
			basis,
			source: "API model, NoSuchResponseHeadersPolicy; ids of managed policies, Developer Guide 2023",
			error: "NoSuchResponseHeadersPolicy",
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ResponseHeadersPolicyId": "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf" } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6", "ResponseHeadersPolicyId": "60669652-455b-4ae9-85a4-c4c02393f86c" } }',
			},
		},
		"InvalidArgument/policy-id-format": {
			severity: "warning",
			title: "Policy given by something other than its ID",
			why: "Policy members take IDs such as `658327ea-f89d-4fab-a63d-7e88639e58f6`, not names or ARNs. CloudFront may reject anything else. The console shows policy names; in the API, names of managed policies start with `Managed-`.",
			basis: "inferred",
			source: "Ids of policies in the API's answers and in the Developer Guide 2023",
			error: "InvalidArgument",
			example: {
				bad: '{ "DefaultCacheBehavior": { "CachePolicyId": "Managed-CachingOptimized" } }',
				good: '{ "DefaultCacheBehavior": { "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6" } }',
			},
		},
	},
	check(behavior, context) {
		for (const member of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
			const place = present(behavior, member);
			if (place) checkReference(place, member, context);
		}
	},
};

function checkReference(place: Cursor, member: keyof typeof KINDS, { report }: RuleContext): void {
	const id = literalText(place)?.trim();
	if (!id) return;
	const { id: unknown, kind } = KINDS[member];
	const managed = managedNamed(id, member);
	const policy = findManagedPolicy(id.toLowerCase());
	if (policy && policy.member !== member) {
		const message = `${quote(id)} is the ID of ${policy.name}, which is not a ${kind}`;
		report(unknown, place, { message, ...movePolicyFix(place, member, policy) });
	} else if (!UUID.test(id)) {
		const hint = managed ? `; the ID of this managed policy is ${quote(managed)}` : "";
		const message = `CloudFront may reject ${quote(id)} as the ${kind}: use the policy's ID${hint}`;
		report("InvalidArgument/policy-id-format", place, {
			message,
			...(managed && replaceValueFix(place, managed, true)),
		});
	}
}

/** Offers to put an id where policies of its kind belong, in exchange for one that belongs here, or where none is yet. */
function movePolicyFix(place: Cursor, member: keyof typeof KINDS, policy: ManagedPolicy): { fix?: FixProposal } {
	const behavior = place.parent;
	const target = behavior?.get(policy.member);
	const other = findManagedPolicy(trimmedText(target) ?? "");
	const hasKey = policy.member === "ResponseHeadersPolicyId" || isSet(behavior?.get("CachePolicyId"));
	const isFree = !isSet(target) && member !== "CachePolicyId" && hasKey;
	if (!behavior || (other?.member !== member && !isFree)) return {};
	const changes = { [policy.member]: policy.id, [member]: isFree ? undefined : other?.id };
	return proposeFix(`Move it to ${policy.member}`, () => setMembers(behavior.document, behavior.node, changes));
}

/** The id that belongs to the name of a managed policy. */
function managedNamed(name: string, member: string): string | undefined {
	const bare = name.replace(/^managed-/i, "").toLowerCase();
	return managedPolicies.find((one) => one.member === member && one.name.toLowerCase() === bare)?.id;
}
