import { setValue } from "../../formats/edits";
import { isSet } from "../../model/accessors";
import { isResponse } from "../../model/uncertainty";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/continuous-deployment-on-create": {
			severity: "error",
			title: "Continuous deployment policy on a new distribution",
			why: "A distribution gets its continuous deployment policy by an update. Create it with an empty [[DistributionConfig.ContinuousDeploymentPolicyId]], create the policy, then update the distribution with its ID.",
			basis: "seen",
			source: "Response recorded in cdk-preflight",
			error: "InvalidArgument",
			wireMessage: ["Continuous deployment policy is not supported during distribution creation."],
			example: {
				operation: "create",
				bad: '{ "ContinuousDeploymentPolicyId": "5b8e5d2c-1d2a-4c3b-9e4f-111122223333", "HttpVersion": "http2" }',
				good: '{ "ContinuousDeploymentPolicyId": "", "HttpVersion": "http2" }',
			},
		},
	},
	check(config, { operation, report }) {
		const policy = config.get("ContinuousDeploymentPolicyId");
		if (operation !== "create" || !isSet(policy) || isResponse(config.document)) return;
		report("InvalidArgument/continuous-deployment-on-create", policy, {
			message: "A new distribution cannot have a continuous deployment policy; add it with an update",
			...proposeFix("Empty ContinuousDeploymentPolicyId", () => setValue(config.document, policy.node, "")),
		});
	},
};
