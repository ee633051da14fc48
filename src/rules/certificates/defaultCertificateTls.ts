import { present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import { tlsPolicies } from "../../model/tlsPolicies";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["ViewerCertificate"],
	cases: {
		"default-cert-pins-tlsv1": {
			severity: "warning",
			title: "The default certificate fixes the security policy at TLSv1",
			why: "With [[ViewerCertificate.CloudFrontDefaultCertificate]], CloudFront sets the security policy to `TLSv1`, whatever [[ViewerCertificate.MinimumProtocolVersion]] says. A stricter policy needs your own domain name and certificate.",
			basis: "doc",
			source: "API reference 2017-03-25, ViewerCertificate; Developer Guide 2023, Security policy",
			example: {
				bad: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true, "MinimumProtocolVersion": "TLSv1.2_2021" } }',
				good: '{ "ViewerCertificate": { "CloudFrontDefaultCertificate": true } }',
			},
		},
	},
	check(certificate, { report }) {
		const policy = present(certificate, "MinimumProtocolVersion");
		const wanted = trimmedText(policy);
		if (present(certificate, "CloudFrontDefaultCertificate")?.boolean !== true) return;
		if (!policy || !wanted || wanted === "TLSv1" || !tlsPolicies.has(wanted)) return;
		report("default-cert-pins-tlsv1", policy, {
			message: `The default certificate sets the security policy to “TLSv1”; ${quote(wanted)} has no effect`,
			...replaceValueFix(policy, "TLSv1"),
			// Nobody wanted more than they get.
			...(wanted === "SSLv3" && { severity: "info" as const }),
		});
	},
};
