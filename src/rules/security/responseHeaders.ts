import { setMember } from "../../formats/edits";
import { managedPolicies, policyOf } from "../../schema/policies";
import type { Place } from "../place";
import type { Offer, Rule } from "../rule";
import { BEHAVIORS, behaviorName } from "../shared/behaviors";
import { isUnset } from "../shared/distribution";
import { mayRunOn } from "../shared/edgeFunctions";
import { fixBy } from "../shared/fixes";
import { given, textOf } from "../shared/values";
import { capitalized } from "../shared/words";

const HSTS = "Strict-Transport-Security";

/** Managed policies that add the security headers to what another sets. */
const WITH_HSTS: { readonly [policy: string]: string } = {
	SimpleCORS: "CORS-and-SecurityHeadersPolicy",
	"CORS-With-Preflight": "CORS-with-preflight-and-SecurityHeadersPolicy",
};

const exampleOf = (policy: string) =>
	`{ "PathPattern": "img/*", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "ResponseHeadersPolicyId": "${policy}" }`;

const GOOD = exampleOf("67f7725c-6f97-4210-82d7-5512b31e9d03");

export const rule: Rule = {
	kind: "security",
	on: BEHAVIORS,
	since: "2020-05-31",
	cases: {
		"response-headers-policy": {
			severity: "advice",
			title: "No response headers policy",
			why: "A response headers policy adds the headers by which browsers protect a page: HTTPS only, no framing by other sites, no guessing of content types. It does so for cached answers and errors too. The managed `SecurityHeadersPolicy` needs no setting up. Where the origin or a function at the edge sets these headers already, nothing is missing; behaviors with a function on responses are not reported.",
			basis: "peers",
			source: "Checkov, CKV2_AWS_32; Developer Guide 2023-06, response headers policies",
			example: { bad: exampleOf(""), good: GOOD },
			peers: { Checkov: ["CKV2_AWS_32"] },
		},
		hsts: {
			severity: "advice",
			title: "The response headers policy does not ask for HTTPS",
			why: "`Strict-Transport-Security` tells browsers to use HTTPS for this host from then on, so that not even the first request of a later visit travels unencrypted. The managed policies for CORS alone do not set it; those with security headers do. Policies of the account are not looked into, as the config holds only their ids.",
			basis: "peers",
			source: "Checkov, CKV_AWS_259; Developer Guide 2023-06, managed response headers policies",
			example: { bad: exampleOf("60669652-455b-4ae9-85a4-c4c02393f86c"), good: GOOD },
			peers: { Checkov: ["CKV_AWS_259"] },
		},
	},
	check(behavior, { report }) {
		if (mayRunOn(behavior, "viewer-response", "origin-response")) return;
		const id = given(behavior, "ResponseHeadersPolicyId");
		const who = capitalized(behaviorName(behavior));
		if (isUnset(behavior, "ResponseHeadersPolicyId")) {
			report("response-headers-policy", id ?? behavior, {
				message: `${who} adds no security headers to its answers: it has no response headers policy`,
				...attaching("SecurityHeadersPolicy", behavior),
			});
			return;
		}
		const policy = policyOf(textOf(id) ?? "");
		if (!id || policy?.kind !== "response headers" || policy.headers.some(({ name }) => name === HSTS)) return;
		report("hsts", id, {
			message: `${who} has the managed policy ${policy.name}, which does not set ${HSTS}`,
			...attaching(WITH_HSTS[policy.name], behavior),
		});
	},
};

function attaching(name: string | undefined, behavior: Place): { fix?: Offer } {
	const policy = managedPolicies.find((one) => one.member === "ResponseHeadersPolicyId" && one.name === name);
	// One that holds nothing is no behavior yet.
	if (!policy || behavior.node.entries.length === 0) return {};
	const edits = () => setMember(behavior.document, behavior.node, policy.member, policy.id);
	return fixBy(`Use the managed policy ${policy.name}`, edits);
}
