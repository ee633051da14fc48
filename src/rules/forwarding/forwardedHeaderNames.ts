import type { Cursor } from "../../document/cursor";
import { removeItem } from "../../formats/edits";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { quote } from "../../model/sentences";
import { describeDuration } from "../../schema/units";
import type { Rule, RuleContext } from "../rule";
import { findEnclosingPair, proposeFix, removeItemFix, replaceValueFix } from "../shared/fixBuilders";

const error = "InvalidArgument";

/** Named in the guide as not to be listed for a custom origin. */
const REFUSED = new Set(["connection", "cookie", "proxy-authorization", "te", "upgrade"]);
/** No behavior can be based on them by the guide's table, which also names two that CloudFront was seen to accept. */
const PROBABLY_REFUSED = new Set([
	"content-length",
	"max-forwards",
	"proxy-authenticate",
	"proxy-connection",
	"request-range",
	"trailer",
	"transfer-encoding",
	"x-amz-cf-id",
	"x-forwarded-proto",
	"x-real-ip",
]);

export const rule: Rule = {
	kind: "rejection",
	on: BEHAVIOR_TYPES,
	cases: {
		"InvalidArgument/headers-star-min-ttl": {
			severity: "error",
			title: "All headers forwarded with a minimum TTL above 0",
			why: "With `*` among the forwarded headers, CloudFront caches nothing and sends every request to the origin. It rejects `*` together with a [[CacheBehavior.MinTTL]] above 0.",
			basis: "doc",
			source: "API reference 2017-03-25, Headers; refusal reported by a user of Terraform",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "MinTTL": 60, "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "all" }, "Headers": { "Quantity": 1, "Items": ["*"] } } } }',
				good: '{ "DefaultCacheBehavior": { "MinTTL": 0, "ForwardedValues": { "QueryString": true, "Cookies": { "Forward": "all" }, "Headers": { "Quantity": 1, "Items": ["*"] } } } }',
			},
		},
		"InvalidArgument/headers-star-mixed": {
			severity: "error",
			title: "“*” beside other header names",
			why: "`*` means all headers and must be the only item of [[Headers.Items]]. With other names beside it, CloudFront cannot tell whether you mean all headers or only those.",
			basis: "doc",
			source: "API reference 2017-03-25, Headers",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 2, "Items": ["*", "Origin"] } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Origin"] } } } }',
			},
		},
		"InvalidArgument/headers-not-allowed": {
			severity: "error",
			title: "A header that cannot be forwarded by name",
			why: "[[Headers.Items]] cannot list some headers of the connection or of CloudFront itself, for example `Connection`, `Cookie`, `Proxy-Authorization`, `TE` and `Upgrade`, and according to the guide `Trailer` and `X-Real-IP`. Forward cookies with [[CookiePreference.Forward]]. For the viewer's protocol, use `CloudFront-Forwarded-Proto`.",
			basis: "doc",
			source: "Developer Guide 2023, Request and response behavior for custom origins",
			error,
			example: {
				bad: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": { "Quantity": 1, "Items": ["Cookie"] } } } }',
				good: '{ "DefaultCacheBehavior": { "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "all" }, "Headers": { "Quantity": 0 } } } }',
			},
		},
	},
	check(behavior, context) {
		const headers = itemsOf(present(behavior, "ForwardedValues", "Headers")).items;
		const star = headers.find((one) => trimmedText(one) === "*");
		if (star) checkStar(star, headers, present(behavior, "MinTTL"), context);
		for (const header of headers) checkName(header, context);
	},
};

function checkStar(
	star: Cursor,
	headers: readonly Cursor[],
	minimum: Cursor | undefined,
	{ report }: RuleContext,
): void {
	if (minimum?.number) {
		report("InvalidArgument/headers-star-min-ttl", minimum, {
			message: `The minimum TTL of ${describeDuration(minimum.number)} must be 0 while all headers are forwarded`,
			related: [{ place: star, message: "Forwards all headers" }],
			// Nothing is kept in any case.
			...replaceValueFix(minimum, 0, true),
		});
	}
	const other = headers.find((one) => trimmedText(one) !== "*");
	if (!other) return;
	const others = headers.flatMap((one, index) => (one === star ? [] : [index]));
	const around = findEnclosingPair(star);
	report("InvalidArgument/headers-star-mixed", star, {
		message: "“*” means all headers and must be the only item",
		related: [{ place: other, message: "Another header" }],
		...(around && proposeFix("Keep only “*”", () => removeItem(star.document, around.pair, others))),
	});
}

function checkName(header: Cursor, { report }: RuleContext): void {
	const name = trimmedText(header);
	const key = name?.toLowerCase();
	if (name === undefined || key === undefined) return;
	if (REFUSED.has(key)) {
		const hint = key === "cookie" ? "; forward cookies with Cookies" : "";
		const message = `The header ${quote(name)} cannot be forwarded by name${hint}`;
		report("InvalidArgument/headers-not-allowed", header, {
			message,
			...removeItemFix(header, `Do not forward ${name}`),
		});
	} else if (PROBABLY_REFUSED.has(key) || key.startsWith("x-edge-")) {
		const message = `CloudFront may reject ${quote(name)} as a forwarded header`;
		report("InvalidArgument/headers-not-allowed", header, {
			message,
			severity: "warning",
			...removeItemFix(header, `Do not forward ${name}`),
		});
	}
}
