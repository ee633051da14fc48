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
			title: "Viewers get HTTP/1.1 only",
			why: "HTTP/2 sends many files over one connection at a time, and browsers that cannot do it fall back by themselves. New distributions have had it since September 2016, and HTTP/3 can be chosen since August 2022: `http2and3` offers both. HTTP/3 does not go together with continuous deployment.",
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
			message: `Viewers get HTTP/1.1 only; ${takesHttp3 ? "“http2” or “http2and3” serve" : "“http2” serves"} newer browsers faster`,
			...replaceValueFix(version, "http2"),
		});
	},
};
