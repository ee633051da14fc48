import type { Cursor } from "../../document/cursor";
import { joinEdits, setMember } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { toBehaviorName } from "../../model/behaviors";
import { isApiPattern, isStaticPattern } from "../../model/contentHints";
import { isUnset } from "../../model/distribution";
import { mayRunFunctionOn } from "../../model/edgeFunctions";
import { capitalize } from "../../model/sentences";
import { findManagedPolicy, managedPolicies } from "../../schema/policies";
import type { FixProposal, Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";
import { DISTRIBUTIONS_OR_BEHAVIORS, getBehaviorsToReport } from "../shared/perDistribution";

const HSTS = "Strict-Transport-Security";

/** Managed policies that add the security headers to what another sets. */
const WITH_HSTS: { readonly [policy: string]: string } = {
	SimpleCORS: "CORS-and-SecurityHeadersPolicy",
	"CORS-With-Preflight": "CORS-with-preflight-and-SecurityHeadersPolicy",
};

const exampleOf = (policy: string) =>
	`{ "PathPattern": "docs/*", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "ResponseHeadersPolicyId": "${policy}" }`;

const GOOD = exampleOf("67f7725c-6f97-4210-82d7-5512b31e9d03");

export const rule: Rule = {
	kind: "security",
	on: DISTRIBUTIONS_OR_BEHAVIORS,
	since: "2020-05-31",
	cases: {
		"response-headers-policy": {
			severity: "advice",
			title: "No response headers policy",
			why: "A response headers policy adds security headers to every response, including cached ones and errors: HTTPS only, no framing by other sites, no content type sniffing. The managed `SecurityHeadersPolicy` needs no setup. You do not need it if the origin or an edge function sets these headers; behaviors with a function on responses are not reported.",
			basis: "peers",
			source: "Checkov, CKV2_AWS_32; Developer Guide 2023-06, response headers policies",
			example: { bad: exampleOf(""), good: GOOD },
			equivalents: { Checkov: ["CKV2_AWS_32"] },
		},
		hsts: {
			severity: "advice",
			title: "Response headers policy without Strict-Transport-Security",
			why: "`Strict-Transport-Security` tells browsers to use HTTPS for this host, so that later visits do not start with a plain HTTP request. Managed policies with security headers set it; those for CORS alone do not. The headers of your own policies are not part of the config and are not checked.",
			basis: "peers",
			source: "Checkov, CKV_AWS_259; Developer Guide 2023-06, managed response headers policies",
			example: { bad: exampleOf("60669652-455b-4ae9-85a4-c4c02393f86c"), good: GOOD },
			equivalents: { Checkov: ["CKV_AWS_259"] },
		},
	},
	check(place, { report }) {
		const behaviors = getBehaviorsToReport(place).filter(mayServePages);
		const without = behaviors.filter((one) => isUnset(one, "ResponseHeadersPolicyId"));
		const [first, ...others] = without;
		if (first) {
			const who = capitalize(toBehaviorName(first));
			report("response-headers-policy", first.get("ResponseHeadersPolicyId") ?? first, {
				message: `${who} ${others.length > 0 ? `and ${others.length} more have` : "has"} no response headers policy, so CloudFront adds no security headers`,
				related: others.map((one) => ({ place: one, message: `${capitalize(toBehaviorName(one))} too` })),
				...attachPolicyFix("SecurityHeadersPolicy", without),
			});
		}
		for (const behavior of behaviors) {
			const id = present(behavior, "ResponseHeadersPolicyId");
			const policy = findManagedPolicy(trimmedText(id) ?? "");
			if (!id || policy?.kind !== "response headers" || policy.headers.some(({ name }) => name === HSTS)) continue;
			report("hsts", id, {
				message: `${capitalize(toBehaviorName(behavior))} has the managed policy ${policy.name}, which does not set ${HSTS}`,
				...attachPolicyFix(WITH_HSTS[policy.name], [behavior]),
			});
		}
	},
};

/** Whether browsers may show what a behavior serves: it is neither for an API nor for files of pages. */
function mayServePages(behavior: Cursor): boolean {
	const pattern = trimmedText(present(behavior, "PathPattern"));
	if (isApiPattern(pattern) || isStaticPattern(pattern)) return false;
	return !mayRunFunctionOn(behavior, "viewer-response", "origin-response");
}

function attachPolicyFix(name: string | undefined, behaviors: readonly Cursor[]): { fix?: FixProposal } {
	const policy = managedPolicies.find((one) => one.member === "ResponseHeadersPolicyId" && one.name === name);
	// One that holds nothing is no behavior yet.
	const usable = behaviors.filter((one) => one.node.entries.length > 0);
	if (!policy || usable.length === 0) return {};
	const edits = () => joinEdits(...usable.map((one) => setMember(one.document, one.node, policy.member, policy.id)));
	return proposeFix(`Use the managed policy ${policy.name}`, edits);
}
