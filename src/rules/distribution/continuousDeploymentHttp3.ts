import { setValue } from "../../formats/edits";
import { isSet, present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/continuous-deployment-http3": {
			severity: "error",
			title: "HTTP/3 together with a continuous deployment policy",
			why: "Continuous deployment does not support HTTP/3. While a continuous deployment policy is attached, [[DistributionConfig.HttpVersion]] must be `http2` or `http1.1`.",
			basis: "doc",
			source: "Developer Guide 2023, continuous deployment: quotas and other considerations",
			error: "InvalidArgument",
			example: {
				bad: '{ "ContinuousDeploymentPolicyId": "5b8e5d2c-1d2a-4c3b-9e4f-111122223333", "HttpVersion": "http2and3" }',
				good: '{ "ContinuousDeploymentPolicyId": "5b8e5d2c-1d2a-4c3b-9e4f-111122223333", "HttpVersion": "http2" }',
			},
		},
	},
	check(config, { report }) {
		const version = present(config, "HttpVersion");
		const policy = config.get("ContinuousDeploymentPolicyId");
		const name = trimmedText(version)?.toLowerCase();
		if (!version || !isSet(policy) || policy.isHidden || (name !== "http3" && name !== "http2and3")) return;
		report("InvalidArgument/continuous-deployment-http3", version, {
			message: `Continuous deployment does not support HttpVersion “${name}”; use “http2”`,
			related: [{ place: policy, message: "The continuous deployment policy" }],
			...proposeFix("Change to “http2”", () => setValue(config.document, version.node, "http2")),
		});
	},
};
