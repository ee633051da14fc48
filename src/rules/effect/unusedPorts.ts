import type { Place } from "../place";
import type { Rule } from "../rule";
import { changingTo } from "../shared/fixes";
import { given, listed, textOf } from "../shared/values";

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
		const policy = textOf(given(custom, "OriginProtocolPolicy"));
		const protocols = given(custom, "OriginSslProtocols");
		const count = listed(protocols).items.length;
		if (policy === "http-only" && protocols && count > 0) {
			const message = `${count === 1 ? "The TLS version" : "The TLS versions"} given here ${count === 1 ? "is" : "are"} never used: the origin is contacted over HTTP only`;
			report("ssl-protocols-ignored", protocols, { message });
		}
		const https = otherPort(custom, "HTTPSPort", 443);
		if (policy === "http-only" && https) {
			const message = `Port ${https.number} is never used: the origin is contacted over HTTP only`;
			report("ssl-protocols-ignored", https, { message, ...changingTo(https, 443, true) });
		}
		const http = otherPort(custom, "HTTPPort", 80);
		if (policy === "https-only" && http) {
			const message = `Port ${http.number} is never used: the origin is contacted over HTTPS only`;
			report("http-port-ignored", http, { message, ...changingTo(http, 80, true) });
		}
	},
};

/** The port that is set when it is not the usual one; everybody writes that, as the API asks for a value. */
function otherPort(custom: Place, key: string, usual: number): Place | undefined {
	const port = given(custom, key);
	return port?.number === undefined || port.number === usual ? undefined : port;
}
