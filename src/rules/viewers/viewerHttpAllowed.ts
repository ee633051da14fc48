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
			title: "Viewers can use plain HTTP",
			why: "With `allow-all`, anyone between the viewer and CloudFront can read and change requests, cookies and responses. The protocol is set per behavior, so one open path is enough. Use `redirect-to-https` for pages and `https-only` for APIs, whose clients should never send an unencrypted request first.",
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
			message: `${who} allows plain HTTP (“allow-all”), so requests and responses can be read on the way`,
			...replaceValueFix(policy, "redirect-to-https"),
		});
	},
};
