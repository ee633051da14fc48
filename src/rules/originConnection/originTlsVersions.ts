import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { joinWords, quote } from "../../model/sentences";
import type { Rule } from "../rule";
import { removeProtocolsFix, SSLV3_EQUIVALENTS } from "../shared/originProtocolFixes";

const exampleOf = (...protocols: string[]) =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "web.example.com", "CustomOriginConfig": { "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "https-only", "OriginSslProtocols": ${JSON.stringify({ Quantity: protocols.length, Items: protocols })} } }] } }`;

/** Versions of TLS in their order. */
const TLS = ["TLSv1", "TLSv1.1", "TLSv1.2"];

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	cases: {
		"origin-sslv3-only": {
			supersedes: ["origin-sslv3"],
			severity: "warning",
			title: "SSLv3 prevents TLS with the origin",
			why: "With SSLv3 in [[CustomOriginConfig.OriginSslProtocols]], CloudFront opens connections with SSLv3, which is broken (RFC 7568), even if the origin supports TLS. Remove SSLv3.",
			basis: "doc",
			source: "Developer Guide 2017, Values that you specify: Origin SSL protocols",
			example: {
				bad: exampleOf("SSLv3", "TLSv1"),
				good: exampleOf("TLSv1.2"),
			},
			equivalents: SSLV3_EQUIVALENTS,
		},
		"origin-ssl-gap": {
			severity: "info",
			title: "Gap in the list of TLS versions",
			why: "[[CustomOriginConfig.OriginSslProtocols]] lists the versions that CloudFront can use. Listing an older and a newer one without the one between is seldom intended; the console sets only a minimum version.",
			basis: "inferred",
			source: "Developer Guide 2023, Minimum origin SSL protocol",
			example: {
				bad: exampleOf("TLSv1", "TLSv1.2"),
				good: exampleOf("TLSv1.1", "TLSv1.2"),
			},
		},
	},
	check(origin, { report }) {
		const custom = present(origin, "CustomOriginConfig");
		if (!custom || !usesHttps(custom)) return;
		const list = present(custom, "OriginSslProtocols");
		const { items, isKnown } = itemsOf(list);
		const names = items.flatMap((one) => trimmedText(one) ?? []);
		const old = items.find((one) => trimmedText(one) === "SSLv3");
		if (old) {
			const better = names.filter((one) => one !== "SSLv3").map(quote);
			const message = `With “SSLv3” in the list, CloudFront ${better.length > 0 ? `will not use ${joinWords(better, "or")}` : "will not use TLS"} with an origin that accepts SSLv3`;
			report("origin-sslv3-only", old, { message, ...(list && removeProtocolsFix(["SSLv3"], list)) });
		}
		const versions = TLS.filter((one) => names.includes(one));
		if (!list || !isKnown || versions.length !== 2 || versions.includes("TLSv1.1")) return;
		report("origin-ssl-gap", list, { message: "“TLSv1” and “TLSv1.2” are listed, but not “TLSv1.1”" });
	},
};

function usesHttps(custom: Cursor): boolean {
	const policy = trimmedText(present(custom, "OriginProtocolPolicy"));
	return policy === "https-only" || policy === "match-viewer";
}
