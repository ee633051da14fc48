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
			why: "CloudFront logs every cookie of every request, even if it forwards none. These include session IDs, with which a reader of the logs can act as the viewer, signed cookies and tracking IDs. Log cookies only while you investigate something, and delete these logs afterward.",
			basis: "doc",
			source: "Developer Guide 2023-06, cookie logging",
			example: { bad: exampleOf(true), good: exampleOf(false) },
		},
	},
	check(logging, { report }) {
		const cookies = present(logging, "IncludeCookies");
		if (cookies?.boolean !== true || present(logging, "Enabled")?.boolean !== true) return;
		report("log-cookies-privacy", cookies, {
			message: "The logs contain every cookie that viewers send, including session IDs and signed cookies",
			...replaceValueFix(cookies, false),
		});
	},
};
