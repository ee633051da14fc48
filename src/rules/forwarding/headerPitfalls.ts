import { itemsOf, present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES } from "../../model/behaviors";
import { getCacheKey, getForwardedValues } from "../../model/forwarding";
import { quote } from "../../model/sentences";
import type { Rule } from "../rule";

const listing = (...names: string[]) =>
	`{ "DefaultCacheBehavior": { "TargetOriginId": "web", "ForwardedValues": { "QueryString": false, "Cookies": { "Forward": "none" }, "Headers": ${JSON.stringify({ Quantity: names.length, Items: names })} } } }`;

/** Headers that have many values, with what to use instead. */
const MANY_VALUES: ReadonlyMap<string, string> = new Map([
	["user-agent", "the CloudFront-Is-*-Viewer headers tell kinds of devices apart"],
	["date", "it differs with every request"],
	["referer", "it differs with every page that links here"],
	["accept-language", "browsers send hundreds of variants of it; a function can reduce it to a language"],
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
			title: "A header with thousands of values is in the cache key",
			why: "Every value of a header in [[ForwardedValues.Headers]] makes an object of its own in the cache. Headers that differ from viewer to viewer, or with every request, leave nothing to be served twice. The `CloudFront-Is-*-Viewer` and `CloudFront-Viewer-Country` headers have few values.",
			basis: "doc",
			source:
				"Developer Guide 2023, Caching content based on request headers (Date, User-Agent); the other headers inferred",
			example: { bad: listing("User-Agent"), good: listing("CloudFront-Is-Mobile-Viewer") },
		},
		"headers-forwarded-anyway": {
			severity: "info",
			title: "A header that reaches the origin without being listed",
			why: "Beside [[CacheBehavior.ForwardedValues]] custom headers of the viewer are forwarded whether or not they are listed. Listing one only splits the cache by its values, which is right when answers differ by it and a waste when the origin only wants to see it.",
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
				const message = `${quote(name)} reaches the origin in any case; listing it makes an object of each of its values`;
				report("headers-forwarded-anyway", place, { message });
			}
		}
	},
};
