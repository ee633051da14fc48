import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

const exampleOf = (http: number, https: number) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": ${http}, "HTTPSPort": ${https}, "OriginProtocolPolicy": "match-viewer" } }] } }`;

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	cases: {
		"match-viewer-nonstandard-port": {
			supersedes: ["http-port-443", "https-origin-non-443"],
			severity: "warning",
			title: "HTTP and HTTPS on the same port",
			why: "With `match-viewer`, HTTP goes to [[CustomOriginConfig.HTTPPort]] and HTTPS to [[CustomOriginConfig.HTTPSPort]]. A port serves only one of the two, so with the same port the other requests fail.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomOriginConfig",
			example: {
				bad: exampleOf(8443, 8443),
				good: exampleOf(8080, 8443),
			},
		},
	},
	check(origin, { report }) {
		const custom = present(origin, "CustomOriginConfig");
		const [http, https] = [present(custom, "HTTPPort"), present(custom, "HTTPSPort")];
		if (trimmedText(present(custom, "OriginProtocolPolicy")) !== "match-viewer") return;
		if (!https || https.number === undefined || http?.number !== https.number) return;
		report("match-viewer-nonstandard-port", https, {
			message: `HTTP and HTTPS both go to port ${https.number}; one of the two will fail`,
			related: [{ place: http, message: "The same port for HTTP" }],
			...(https.number === 443 ? replaceValueFix(http, 80) : https.number === 80 && replaceValueFix(https, 443)),
		});
	},
};
