import { setMembers } from "../../formats/edits";
import { present, trimmedText } from "../../model/accessors";
import { joinWords } from "../../model/sentences";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["LoggingConfig"],
	cases: {
		"logging-values-dropped": {
			severity: "info",
			title: "Log settings while logging is off",
			why: "While [[LoggingConfig.Enabled]] is false, CloudFront deletes [[LoggingConfig.Bucket]], [[LoggingConfig.Prefix]] and [[LoggingConfig.IncludeCookies]]. Set them again when you turn logging on.",
			basis: "doc",
			source: "API reference 2017-03-25 and API model 2020-05-31, LoggingConfig",
			example: {
				bad: '{ "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/" } }',
				good: '{ "Logging": { "Enabled": false, "IncludeCookies": false, "Bucket": "", "Prefix": "" } }',
			},
		},
	},
	check(logging, { report }) {
		if (present(logging, "Enabled")?.boolean !== false) return;
		const dropped = ["Bucket", "Prefix", "IncludeCookies"].filter((key) => {
			const member = present(logging, key);
			return member?.boolean === true || Boolean(trimmedText(member));
		});
		if (dropped.length === 0) return;
		const message = `Logging is off, so CloudFront deletes ${joinWords(dropped)}`;
		const empty = Object.fromEntries(dropped.map((key) => [key, key === "IncludeCookies" ? false : ""]));
		report("logging-values-dropped", present(logging, dropped[0] ?? "") ?? logging, {
			message,
			...proposeFix(`Clear ${joinWords(dropped)}`, () => setMembers(logging.document, logging.node, empty), true),
		});
	},
};
