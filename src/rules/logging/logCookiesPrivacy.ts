import { present } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (cookies: boolean) =>
	`{ "Enabled": true, "IncludeCookies": ${cookies}, "Bucket": "logs-of-example.s3.amazonaws.com", "Prefix": "cdn/" }`;

export const rule: Rule = {
	kind: "security",
	on: ["LoggingConfig"],
	cases: {
		"log-cookies-privacy": {
			severity: "advice",
			title: "Cookies are written to the logs",
			why: "CloudFront then logs every cookie of every request, whether or not it forwards any: session ids, which let whoever reads the log act as the viewer, signed cookies, and ids by which people can be told apart. Logs are kept long and read by many. Log cookies only while you look for something, and then delete these logs.",
			basis: "doc",
			source: "Developer Guide 2023-06, cookie logging",
			example: { bad: exampleOf(true), good: exampleOf(false) },
		},
	},
	check(logging, { report }) {
		const cookies = present(logging, "IncludeCookies");
		if (cookies?.boolean !== true || present(logging, "Enabled")?.boolean !== true) return;
		report("log-cookies-privacy", cookies, {
			message: "Every cookie that viewers send is written to the logs, session ids and signed cookies included",
			...replaceValueFix(cookies, false),
		});
	},
};
