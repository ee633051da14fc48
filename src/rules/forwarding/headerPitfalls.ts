import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getCacheKey, getForwardedValues } from "../../model/forwarding";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const listing = (...names: string[]) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": ${JSON.stringify({ Quantity: names.length, Items: names })} } } }`;

/** Headers that have many values, with what to use instead. */
const MANY_VALUES: ReadonlyMap<string, string> = new Map([
	["user-agent", "the CloudFront-Is-*-Viewer headers give the device type"],
	["date", "it differs with every request"],
	["referer", "it differs with every referring page"],
	["accept-language", "browsers send hundreds of variants; a function can reduce it to a language"],
	["x-forwarded-for", "it differs with every viewer"],
]);

// Beginning with X- and yet removed unless listed, or never forwarded.
const NOT_PASSED = /^x-(?:http-method-override|real-ip|forwarded-(?:proto|for)|edge-.*|amz-cf-.*)$/;

export const rule: Rule = {
	kind: "effect",
	on: BEHAVIOR_TYPES,
	cases: {
		"header-low-value": {
			severity: "warning",
			title: "High-cardinality header in the cache key",
			why: "CloudFront caches a separate object for every value of a header in [[ForwardedValues.Headers]]. With headers that differ by viewer or by request, hardly any request is a cache hit. The `CloudFront-Is-*-Viewer` and `CloudFront-Viewer-Country` headers have few values.",
			basis: "doc",
			source:
				"Developer Guide 2023, Caching content based on request headers (Date, User-Agent); the other headers inferred",
			example: { bad: listing("User-Agent"), good: listing("CloudFront-Is-Mobile-Viewer") },
		},
		"headers-forwarded-anyway": {
			severity: "info",
			title: "Header reaches the origin without being listed",
			why: "With [[CacheBehavior.ForwardedValues]], CloudFront forwards the viewer's custom headers even if they are not listed. Listing one only adds it to the cache key. That is right if responses depend on it, and lowers the hit ratio if they do not.",
			basis: "doc",
			source: "Developer Guide 2023, HTTP request headers and CloudFront behavior, table of headers, last row",
			example: { bad: listing("X-Request-Id"), good: listing("CloudFront-Viewer-Country") },
		},
	},
	check(behavior, { report }) {
		const values = getForwardedValues(behavior);
		if (!values || getCacheKey(behavior).headers === "all") return;
		for (const place of itemsOf(present(values, "Headers")).items) {
			const name = trimmedText(place) ?? "";
			const folded = name.toLowerCase();
			const reason = MANY_VALUES.get(folded);
			if (reason !== undefined) {
				report("header-low-value", place, {
					message: `${quote(name)} splits the cache into countless objects: ${reason}`,
				});
			} else if (folded.startsWith("x-") && !NOT_PASSED.test(folded)) {
				const message = `${quote(name)} reaches the origin anyway; listing it only adds it to the cache key`;
				report("headers-forwarded-anyway", place, { message });
			}
		}
	},
};
