import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (http: number, https: number) =>
	`{ "HTTPPort": ${http}, "HTTPSPort": ${https}, "OriginProtocolPolicy": "match-viewer" }`;

export const rule: Rule = {
	kind: "security",
	on: ["CustomOriginConfig"],
	cases: {
		"https-origin-non-443": {
			severity: "advice",
			title: "HTTPS to port 80 of the origin",
			why: "Servers usually expect plain HTTP on port 80. A TLS handshake there fails and viewers get 502, unless the server is set up unusually. The two ports are usually mixed up.",
			basis: "inferred",
			source: "Developer Guide 2023-06, HTTPS port",
			example: { bad: exampleOf(80, 80), good: exampleOf(80, 443) },
		},
		"http-port-443": {
			severity: "advice",
			title: "Plain HTTP to port 443 of the origin",
			why: "Servers usually expect TLS on port 443 and answer plain HTTP with an error. To encrypt the connection, set [[CustomOriginConfig.OriginProtocolPolicy]] to `https-only`; the port alone does not.",
			basis: "inferred",
			source: "Developer Guide 2023-06, HTTP port",
			example: { bad: exampleOf(443, 443), good: exampleOf(80, 443) },
		},
	},
	check(custom, { report }) {
		const policy = trimmedText(present(custom, "OriginProtocolPolicy"));
		const http = present(custom, "HTTPPort");
		const https = present(custom, "HTTPSPort");
		if (http && trimmedText(http) === "443" && (policy === "http-only" || policy === "match-viewer")) {
			report("http-port-443", http, {
				message: `Plain HTTP requests (${policy === "http-only" ? "all" : "those of viewers on HTTP"}) go to port 443, where servers expect TLS`,
				...replaceValueFix(http, 80),
			});
		}
		if (https && trimmedText(https) === "80" && (policy === "https-only" || policy === "match-viewer")) {
			report("https-origin-non-443", https, {
				message: `HTTPS requests (${policy === "https-only" ? "all" : "those of viewers on HTTPS"}) go to port 80, where servers expect plain HTTP`,
				...replaceValueFix(https, 443),
			});
		}
	},
};
