import type { Cursor } from "../../document/cursor";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { getOriginHost, parseS3Host } from "../../model/hosts";
import { joinWords, quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";
import { removeProtocolsFix, SSLV3_EQUIVALENTS } from "../shared/originProtocolFixes";

const origin = (host: string, policy: string, more = "", ports = '"HTTPPort": 80, "HTTPSPort": 443') =>
	`{ "Origins": { "Quantity": 1, "Items": [{ "Id": "web", "DomainName": "${host}", "CustomOriginConfig": { ${ports}, "OriginProtocolPolicy": "${policy}"${more} } }] } }`;
const protocols = (...names: string[]) =>
	`, "OriginSslProtocols": ${JSON.stringify({ Quantity: names.length, Items: names })}`;
const WEBSITE = "media.s3-website-us-east-1.amazonaws.com";

/** Versions of TLS in their order. */
const TLS = ["TLSv1", "TLSv1.1", "TLSv1.2"];

export const rule: Rule = {
	kind: "effect",
	on: ["Origin"],
	cases: {
		"s3-website-https": {
			severity: "warning",
			title: "HTTPS to an S3 website endpoint, which has none",
			why: "Website endpoints of S3 speak plain HTTP on port 80 only. With `https-only` every request fails with 502 or 504, with `match-viewer` those of viewers on HTTPS. Use `http-only`, or the bucket's REST endpoint, which takes HTTPS and can stay private.",
			basis: "doc",
			source: "Developer Guide 2017 and 2023, Requiring HTTPS between CloudFront and an S3 origin: website endpoints",
			example: { bad: origin(WEBSITE, "https-only"), good: origin(WEBSITE, "http-only") },
		},
		"origin-sslv3-only": {
			supersedes: ["origin-sslv3"],
			severity: "warning",
			title: "SSLv3 keeps CloudFront from using TLS with the origin",
			why: "With SSLv3 among [[CustomOriginConfig.OriginSslProtocols]] CloudFront opens connections in the way of SSLv3, which has been broken since 2014 (RFC 7568). An origin that could do better is not asked for it. Leave SSLv3 out.",
			basis: "doc",
			source: "Developer Guide 2017, Values that you specify: Origin SSL protocols",
			example: {
				bad: origin("web.example.com", "https-only", protocols("SSLv3", "TLSv1")),
				good: origin("web.example.com", "https-only", protocols("TLSv1.2")),
			},
			equivalents: SSLV3_EQUIVALENTS,
		},
		"origin-ssl-gap": {
			severity: "info",
			title: "A version of TLS in the middle is left out",
			why: "[[CustomOriginConfig.OriginSslProtocols]] lists the versions that CloudFront may use. An older and a newer one without the one between them is seldom meant; the console knows only a lowest version.",
			basis: "inferred",
			source: "Developer Guide 2023, Minimum origin SSL protocol",
			example: {
				bad: origin("web.example.com", "https-only", protocols("TLSv1", "TLSv1.2")),
				good: origin("web.example.com", "https-only", protocols("TLSv1.1", "TLSv1.2")),
			},
		},
		"match-viewer-nonstandard-port": {
			supersedes: ["http-port-443", "https-origin-non-443"],
			severity: "warning",
			title: "HTTP and HTTPS on the same port",
			why: "With `match-viewer` HTTP goes to [[CustomOriginConfig.HTTPPort]] and HTTPS to [[CustomOriginConfig.HTTPSPort]]. A port answers one of the two, so that with the same number in both the requests of one kind of viewers fail.",
			basis: "inferred",
			source: "API reference 2017-03-25, CustomOriginConfig",
			example: {
				bad: origin("web.example.com", "match-viewer", "", '"HTTPPort": 8443, "HTTPSPort": 8443'),
				good: origin("web.example.com", "match-viewer", "", '"HTTPPort": 8080, "HTTPSPort": 8443'),
			},
		},
	},
	check(origin, context) {
		const custom = present(origin, "CustomOriginConfig");
		const at = present(custom, "OriginProtocolPolicy");
		const policy = trimmedText(at);
		if (!custom || !at || (policy !== "https-only" && policy !== "match-viewer")) return;
		if (parseS3Host(getOriginHost(origin))?.isWebsite) {
			const who = policy === "https-only" ? "every request" : "every request of a viewer on HTTPS";
			const message = `The S3 website endpoint has no HTTPS, so ${who} fails with 502 or 504`;
			context.report("s3-website-https", at, { message, ...replaceValueFix(at, "http-only") });
		}
		checkProtocols(custom, context);
		const [http, https] = [present(custom, "HTTPPort"), present(custom, "HTTPSPort")];
		if (policy !== "match-viewer" || !https || https.number === undefined || http?.number !== https.number) return;
		context.report("match-viewer-nonstandard-port", https, {
			message: `HTTP and HTTPS both go to port ${https.number}, where one of the two will fail`,
			related: [{ place: http, message: "The same port for HTTP" }],
			...(https.number === 443 ? replaceValueFix(http, 80) : https.number === 80 && replaceValueFix(https, 443)),
		});
	},
};

function checkProtocols(custom: Cursor, { report }: RuleContext): void {
	const list = present(custom, "OriginSslProtocols");
	const { items, isKnown } = itemsOf(list);
	const names = items.flatMap((one) => trimmedText(one) ?? []);
	const old = items.find((one) => trimmedText(one) === "SSLv3");
	if (old) {
		const better = names.filter((one) => one !== "SSLv3").map(quote);
		const message = `With “SSLv3” in the list CloudFront ${better.length > 0 ? `will not use ${joinWords(better, "or")}` : "will not use TLS"} with an origin that takes SSLv3`;
		report("origin-sslv3-only", old, { message, ...(list && removeProtocolsFix(["SSLv3"], list)) });
	}
	const versions = TLS.filter((one) => names.includes(one));
	if (!list || !isKnown || versions.length !== 2 || versions.includes("TLSv1.1")) return;
	report("origin-ssl-gap", list, { message: "“TLSv1” and “TLSv1.2” are allowed, but “TLSv1.1” between them is not" });
}
