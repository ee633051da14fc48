import { present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const on = (members: string) => `{ "Logging": { "Enabled": true, ${members} } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["LoggingConfig"],
	cases: {
		"logging-prefix-slash": {
			severity: "info",
			title: "Log prefix without a trailing slash, or with a leading one",
			why: "CloudFront adds a `/` to a [[LoggingConfig.Prefix]] that does not end with one, so `cdn` and `cdn/` are the same folder. A leading slash creates a first folder with an empty name.",
			basis: "doc",
			source: "Developer Guide 2023, Log prefix; the empty folder is inferred",
			example: {
				bad: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn"'),
				good: on('"IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/"'),
			},
		},
	},
	check(logging, { report }) {
		const at = present(logging, "Prefix");
		const prefix = trimmedText(at);
		if (present(logging, "Enabled")?.boolean !== true || !at || !prefix) return;
		const folder = prefix.replace(/^\/+|\/$/g, "");
		const fix = replaceValueFix(at, folder && `${folder}/`);
		if (prefix.startsWith("/")) {
			const message = `The leading slash of ${quote(prefix)} creates a first folder without a name`;
			report("logging-prefix-slash", at, { message, ...fix });
		} else if (!prefix.endsWith("/")) {
			const message = `Logs go to ${quote(`${prefix}/`)}: CloudFront adds a slash`;
			report("logging-prefix-slash", at, { message, ...fix });
		}
	},
};
