import { removeMember } from "../../formats/edits";
import { isSet, itemsOf, present } from "../../model/accessors";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const exampleOf = (policy: string) =>
	`{ "Enabled": true, "ContinuousDeploymentPolicyId": "${policy}", "Origins": { "Quantity": 1, "Items": [{ "Id": "app", "DomainName": "app.example.com", "ResponseCompletionTimeout": 100 }] } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"continuous-deployment-timeout": {
			severity: "warning",
			title: "ResponseCompletionTimeout with continuous deployment",
			why: "[[Origin.ResponseCompletionTimeout]] does not support continuous deployment. Remove it while a distribution has a continuous deployment policy or is a staging distribution.",
			basis: "doc",
			source: "Developer Guide, current edition, Origin settings: response completion timeout",
			example: { bad: exampleOf("5b8e5d2c-1d2a-4c3b-9e4f-111122223333"), good: exampleOf("") },
		},
	},
	check(config, { report }) {
		const policy = config.get("ContinuousDeploymentPolicyId");
		const staging = present(config, "Staging");
		const cause = isSet(policy) ? policy : staging?.boolean === true ? staging : undefined;
		if (!cause) return;
		for (const origin of itemsOf(present(config, "Origins")).items) {
			const timeout = present(origin, "ResponseCompletionTimeout");
			if (!timeout) continue;
			report("continuous-deployment-timeout", timeout, {
				message: "ResponseCompletionTimeout does not support continuous deployment",
				related: [{ place: cause, message: "Continuous deployment" }],
				...proposeFix("Remove ResponseCompletionTimeout", () =>
					removeMember(origin.document, origin.node, "ResponseCompletionTimeout"),
				),
			});
		}
	},
};
