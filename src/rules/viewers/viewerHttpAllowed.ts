import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { capitalize } from "../../model/sentences";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	cases: {
		"viewer-https": {
			severity: "warning",
			title: "Viewers may use plain HTTP",
			why: "With `allow-all` CloudFront answers HTTP as it answers HTTPS: anyone on the way can read the request, its cookies and the answer, and can change them. The protocol is set for each behavior, so one path that is left open is enough. `redirect-to-https` suits pages, `https-only` suits APIs, whose clients should never send anything unencrypted first.",
			basis: "doc",
			source: "Developer Guide 2023-06, viewer protocol policy; Security Hub, CloudFront.3",
			example: {
				bad: '{ "PathPattern": "login/*", "TargetOriginId": "site", "ViewerProtocolPolicy": "allow-all" }',
				good: '{ "PathPattern": "login/*", "TargetOriginId": "site", "ViewerProtocolPolicy": "redirect-to-https" }',
			},
			equivalents: {
				"Security Hub": ["CloudFront.3"],
				"AWS Config": ["cloudfront-viewer-policy-https"],
				"Control Tower": ["CT.CLOUDFRONT.PR.3"],
				Checkov: ["CKV_AWS_34"],
				Trivy: ["AWS-0012"],
				Prowler: ["cloudfront_distributions_https_enabled"],
			},
		},
	},
	check(behavior, { report }) {
		const policy = present(behavior, "ViewerProtocolPolicy");
		if (!policy || trimmedText(policy) !== "allow-all") return;
		const who = capitalize(toBehaviorName(behavior));
		report("viewer-https", policy, {
			message: `${who} serves plain HTTP too (“allow-all”), so what viewers send and get can be read on the way`,
			...replaceValueFix(policy, "redirect-to-https"),
		});
	},
};
