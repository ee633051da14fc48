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
			title: "A log prefix without its slash at the end, or with one in front",
			why: "CloudFront puts a `/` behind a [[LoggingConfig.Prefix]] that has none, so `cdn` and `cdn/` name the same folder. A slash in front makes a first folder whose name is empty.",
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
			const message = `The slash in front of ${quote(prefix)} makes a first folder without a name`;
			report("logging-prefix-slash", at, { message, ...fix });
		} else if (!prefix.endsWith("/")) {
			const message = `Logs are written under ${quote(`${prefix}/`)}: a slash is added`;
			report("logging-prefix-slash", at, { message, ...fix });
		}
	},
};
