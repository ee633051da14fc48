import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getOriginHost } from "../../model/hosts";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { removeProtocolsFix, SSLV3_EQUIVALENTS } from "../shared/originProtocolFixes";

const OLD: ReadonlySet<string> = new Set(["TLSv1", "TLSv1.1"]);

const exampleOf = (policy: string, ...protocols: string[]) =>
	`{ "Id": "a", "DomainName": "a.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "${policy}", "OriginSslProtocols": ${JSON.stringify({ Quantity: protocols.length, Items: protocols })} } }`;

export const rule: Rule = {
	kind: "security",
	on: ["Origin"],
	since: "2016-01-13",
	cases: {
		"origin-sslv3": {
			severity: "warning",
			title: "SSL 3.0 to the origin",
			why: "SSL 3.0 is broken (RFC 7568): someone between CloudFront and the origin can decrypt part of the traffic. While it is listed, CloudFront starts connections to this origin with SSL 3.0, even if the origin supports better. List only `TLSv1.2` unless the origin supports nothing newer.",
			basis: "doc",
			source: "Developer Guide 2017-12, origin SSL protocols; Security Hub, CloudFront.10",
			example: { bad: exampleOf("http-only", "SSLv3", "TLSv1.2"), good: exampleOf("http-only", "TLSv1.2") },
			equivalents: SSLV3_EQUIVALENTS,
		},
		"origin-tls-old": {
			severity: "advice",
			title: "TLS 1.0 or 1.1 to the origin",
			why: "TLS 1.0 and TLS 1.1 are deprecated (RFC 8996). While they are listed, CloudFront uses them with an origin that supports nothing better, and nothing shows it. Practically every server supports TLS 1.2: list only that once you know that your origin does.",
			basis: "peers",
			source: "RFC 8996; Prowler, check using_deprecated_ssl_protocols",
			example: {
				bad: exampleOf("https-only", "TLSv1", "TLSv1.1", "TLSv1.2"),
				good: exampleOf("https-only", "TLSv1.2"),
			},
			equivalents: {
				Prowler: ["cloudfront_distributions_using_deprecated_ssl_protocols"],
				"cdk-nag": ["AwsSolutions-CFR5"],
			},
		},
	},
	check(origin, { report }) {
		const protocols = present(origin, "CustomOriginConfig", "OriginSslProtocols");
		if (!protocols) return;
		const isUnused = trimmedText(present(origin, "CustomOriginConfig", "OriginProtocolPolicy")) === "http-only";
		const host = getOriginHost(origin);
		const name = host ? quote(host) : "this origin";
		const { items } = itemsOf(protocols);
		const sslv3 = items.find((item) => trimmedText(item) === "SSLv3");
		if (sslv3) {
			report("origin-sslv3", sslv3, {
				severity: isUnused ? "info" : "warning",
				message: `SSL 3.0 is allowed to ${name}${isUnused ? ", although “http-only” prevents its use" : " and is tried first"}`,
				...removeProtocolsFix(["SSLv3"], protocols, isUnused),
			});
		}
		const old = items.filter((item) => OLD.has(trimmedText(item) ?? ""));
		if (old.length > 0 && !isUnused) {
			const names = old.map((item) => (trimmedText(item) === "TLSv1" ? "TLS 1.0" : "TLS 1.1"));
			report("origin-tls-old", protocols, {
				message: `CloudFront may use ${joinWords(names)} with ${name}`,
				...removeProtocolsFix(["SSLv3", ...OLD], protocols),
			});
		}
	},
};
