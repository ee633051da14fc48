import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["CustomOriginConfig"],
	cases: {
		"ssl-protocols-ignored": {
			severity: "info",
			title: "TLS settings of an HTTP-only origin",
			why: "With [[CustomOriginConfig.OriginProtocolPolicy]] `http-only`, CloudFront never uses TLS with the origin. [[CustomOriginConfig.OriginSslProtocols]] and a changed HTTPS port have no effect until you change the policy.",
			basis: "doc",
			source: "API reference 2017-03-25, CustomOriginConfig; Developer Guide 2023, Minimum origin SSL protocol",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 8443, "OriginProtocolPolicy": "http-only", "OriginSslProtocols": { "Quantity": 1, "Items": ["TLSv1.2"] } } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 8443, "OriginProtocolPolicy": "https-only", "OriginSslProtocols": { "Quantity": 1, "Items": ["TLSv1.2"] } } }] } }',
			},
		},
		"http-port-ignored": {
			severity: "info",
			title: "HTTP port of an HTTPS-only origin",
			why: "With [[CustomOriginConfig.OriginProtocolPolicy]] `https-only`, CloudFront uses only [[CustomOriginConfig.HTTPSPort]]. An [[CustomOriginConfig.HTTPPort]] other than 80 has no effect.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomOriginConfig",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 8080, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only" } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 8443, "OriginProtocolPolicy": "https-only" } }] } }',
			},
		},
	},
	check(custom, { report }) {
		const policy = trimmedText(present(custom, "OriginProtocolPolicy"));
		const https = otherPort(custom, "HTTPSPort", 443);
		if (policy === "http-only" && https) {
			const message = `Port ${https.number} has no effect: CloudFront connects to the origin over HTTP only`;
			report("ssl-protocols-ignored", https, { message, ...replaceValueFix(https, 443, true) });
		}
		const http = otherPort(custom, "HTTPPort", 80);
		if (policy === "https-only" && http) {
			const message = `Port ${http.number} has no effect: CloudFront connects to the origin over HTTPS only`;
			report("http-port-ignored", http, { message, ...replaceValueFix(http, 80, true) });
		}
	},
};

/** The port that is set when it is not the usual one; everybody writes that, as the API asks for a value. */
function otherPort(custom: Cursor, key: string, usual: number): Cursor | undefined {
	const port = present(custom, key);
	return port?.number === undefined || port.number === usual ? undefined : port;
}
