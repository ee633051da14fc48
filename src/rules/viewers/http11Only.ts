import { isSet, present, trimmedText } from "../../model/accessors";
import { DISTRIBUTION_TYPES } from "../../model/distribution";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "upgrade",
	on: DISTRIBUTION_TYPES,
	since: "2016-09-07",
	cases: {
		http11: {
			severity: "info",
			title: "HTTP/1.1 only",
			why: "HTTP/2 sends many files over one connection at the same time, and browsers without it fall back automatically. It is the default of new distributions; `http2and3` adds HTTP/3. Continuous deployment does not support HTTP/3.",
			basis: "doc",
			source: "Developer Guide 2023-06, supported HTTP versions",
			example: {
				bad: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "Enabled": true, "HttpVersion": "http1.1" }',
				good: '{ "Comment": "Site of Example", "DefaultRootObject": "index.html", "Enabled": true, "HttpVersion": "http2and3" }',
			},
		},
	},
	check(distribution, { apiVersion, report }) {
		const version = present(distribution, "HttpVersion");
		// Lists of distributions spell it in capitals.
		if (!version || trimmedText(version)?.toLowerCase() !== "http1.1") return;
		const takesHttp3 = apiVersion >= "2020-05-31" && !isSet(distribution.get("ContinuousDeploymentPolicyId"));
		report("http11", version, {
			message: `Viewers can use only HTTP/1.1; ${takesHttp3 ? "“http2” or “http2and3” serve" : "“http2” serves"} newer browsers faster`,
			...replaceValueFix(version, "http2"),
		});
	},
};
