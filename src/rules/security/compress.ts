import type { Place } from "../place";
import type { Rule } from "../rule";
import { BEHAVIORS, behaviorName } from "../shared/behaviors";
import { isOff } from "../shared/distribution";
import { settingTo } from "../shared/fixes";
import { inCacheKey, takes } from "../shared/forwarding";
import { caches } from "../shared/lifetimes";
import { given, textOf } from "../shared/values";
import { capitalized } from "../shared/words";

/** Names that end so are texts, which compression shrinks to a fraction. */
const TEXTUAL = /\.(?:html?|css|m?js|json|xml|svg|txt|csv|map|rss|atom|webmanifest)\*?$/i;

const exampleOf = (compress: boolean) =>
	`{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "Compress": ${compress} }`;

export const rule: Rule = {
	kind: "security",
	on: BEHAVIORS,
	since: "2015-09-17",
	cases: {
		compress: {
			severity: "info",
			title: "Texts are not compressed",
			why: "With `Compress` CloudFront compresses texts of 1,000 to 10,000,000 bytes for browsers that accept it: pages, styles and scripts arrive at about a quarter of their size, and the traffic costs less. Where the origin compresses by itself nothing is missing. Only the default behavior and patterns for kinds of text are reported, and none that cannot cache.",
			basis: "peers",
			source: "Developer Guide 2023-06, serving compressed files; CloudSploit",
			example: { bad: exampleOf(false), good: exampleOf(true) },
		},
	},
	check(behavior, { apiVersion, report }) {
		if (!isOff(behavior, "Compress") || !isForTexts(behavior)) return;
		if (caches(behavior, apiVersion) === false || takes(inCacheKey(behavior).headers, "Accept-Encoding")) return;
		report("compress", behavior.get("Compress") ?? behavior, {
			message: `${capitalized(behaviorName(behavior))} sends texts uncompressed unless the origin compresses them`,
			...settingTo(behavior, "Compress", true),
		});
	},
};

function isForTexts(behavior: Place): boolean {
	if (behavior.node.type === "DefaultCacheBehavior") return true;
	return TEXTUAL.test(textOf(given(behavior, "PathPattern"))?.slice(-20) ?? "");
}
