import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "effect",
	on: ["CustomOriginConfig"],
	cases: {
		"ssl-protocols-ignored": {
			severity: "info",
			title: "TLS settings of an origin that is contacted over HTTP only",
			why: "With [[CustomOriginConfig.OriginProtocolPolicy]] `http-only` CloudFront never speaks TLS to the origin. [[CustomOriginConfig.OriginSslProtocols]], and an HTTPS port of one's own, have no effect until the policy changes.",
			basis: "doc",
			source: "API reference 2017-03-25, CustomOriginConfig; Developer Guide 2023, Minimum origin SSL protocol",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "http-only", "OriginSslProtocols": { "Quantity": 1, "Items": ["TLSv1.2"] } } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginSslProtocols": { "Quantity": 1, "Items": ["TLSv1.2"] } } }] } }',
			},
		},
		"http-port-ignored": {
			severity: "info",
			title: "An HTTP port of an origin that is contacted over HTTPS only",
			why: "With [[CustomOriginConfig.OriginProtocolPolicy]] `https-only` only [[CustomOriginConfig.HTTPSPort]] is used. A value other than 80 in [[CustomOriginConfig.HTTPPort]] looks as if it was meant to count.",
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
		const protocols = present(custom, "OriginSslProtocols");
		const count = itemsOf(protocols).items.length;
		if (policy === "http-only" && protocols && count > 0) {
			const message = `${count === 1 ? "The TLS version" : "The TLS versions"} given here ${count === 1 ? "is" : "are"} never used: the origin is contacted over HTTP only`;
			report("ssl-protocols-ignored", protocols, { message });
		}
		const https = otherPort(custom, "HTTPSPort", 443);
		if (policy === "http-only" && https) {
			const message = `Port ${https.number} is never used: the origin is contacted over HTTP only`;
			report("ssl-protocols-ignored", https, { message, ...replaceValueFix(https, 443, true) });
		}
		const http = otherPort(custom, "HTTPPort", 80);
		if (policy === "https-only" && http) {
			const message = `Port ${http.number} is never used: the origin is contacted over HTTPS only`;
			report("http-port-ignored", http, { message, ...replaceValueFix(http, 80, true) });
		}
	},
};

/** The port that is set when it is not the usual one; everybody writes that, as the API asks for a value. */
function otherPort(custom: Cursor, key: string, usual: number): Cursor | undefined {
	const port = present(custom, key);
	return port?.number === undefined || port.number === usual ? undefined : port;
}
