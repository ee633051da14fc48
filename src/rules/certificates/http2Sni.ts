import { present, trimmedText } from "../../model/accessors";
import { findEnclosingDistribution } from "../../model/distribution";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "effect",
	on: ["ViewerCertificate"],
	cases: {
		"http2-needs-sni": {
			severity: "info",
			title: "HTTP/2 and HTTP/3 need clients with SNI",
			why: "HTTP/2 needs TLS 1.2 or later and HTTP/3 needs TLS 1.3, both with SNI. Clients that need [[enum:SSLSupportMethod.vip]] do not send SNI, so they use HTTP/1.1.",
			basis: "doc",
			source: "Developer Guide 2023, Supported HTTP versions",
			example: {
				bad: '{ "HttpVersion": "http2", "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLE123EXAMPLE", "SSLSupportMethod": "vip" } }',
				good: '{ "HttpVersion": "http2", "ViewerCertificate": { "IAMCertificateId": "ASCAEXAMPLE123EXAMPLE", "SSLSupportMethod": "sni-only" } }',
			},
		},
	},
	check(certificate, { report }) {
		const distribution = findEnclosingDistribution(certificate) ?? undefined;
		const http = trimmedText(present(distribution, "HttpVersion"))?.toLowerCase();
		const method = present(certificate, "SSLSupportMethod");
		if (present(certificate, "CloudFrontDefaultCertificate")?.boolean === true) return;
		if (!method || trimmedText(method) !== "vip" || !http?.match(/^http[23]/)) return;
		const message = "Clients that need a dedicated IP address use HTTP/1.1, because HTTP/2 and HTTP/3 require SNI";
		report("http2-needs-sni", method, { message });
	},
};
