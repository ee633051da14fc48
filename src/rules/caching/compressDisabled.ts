import type { Cursor } from "../../document/cursor";
import { present, trimmedText } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { isFalse } from "../../model/distribution";
import { getCacheKey, includesName } from "../../model/forwarding";
import { capitalize } from "../../model/sentences";
import { canCache } from "../../model/ttl";
import type { Rule } from "../rule";
import { setMemberFix } from "../shared/fixBuilders";

/** Names that end so are texts, which compression shrinks to a fraction. */
const TEXTUAL = /\.(?:html?|css|m?js|json|xml|svg|txt|csv|map|rss|atom|webmanifest)\*?$/i;

const exampleOf = (compress: boolean) =>
	`{ "PathPattern": "*.css", "TargetOriginId": "a", "ViewerProtocolPolicy": "https-only", "Compress": ${compress} }`;

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	since: "2015-09-17",
	cases: {
		compress: {
			severity: "info",
			title: "Text responses are not compressed",
			why: "With `Compress`, CloudFront compresses text of 1,000 to 10,000,000 bytes for browsers that accept it. Pages, styles and scripts shrink to about a quarter of their size, and transfer costs less. You do not need it if the origin compresses; only the default behavior and text patterns that can be cached are reported.",
			basis: "peers",
			source: "Developer Guide 2023-06, serving compressed files; CloudSploit",
			example: { bad: exampleOf(false), good: exampleOf(true) },
		},
	},
	check(behavior, { apiVersion, report }) {
		if (!isFalse(behavior, "Compress") || !isForTexts(behavior)) return;
		if (canCache(behavior, apiVersion) === false || includesName(getCacheKey(behavior).headers, "Accept-Encoding"))
			return;
		report("compress", behavior.get("Compress") ?? behavior, {
			message: `${capitalize(toBehaviorName(behavior))} sends text uncompressed unless the origin compresses it`,
			...setMemberFix(behavior, "Compress", true),
		});
	},
};

function isForTexts(behavior: Cursor): boolean {
	if (behavior.node.type === "DefaultCacheBehavior") return true;
	return TEXTUAL.test(trimmedText(present(behavior, "PathPattern"))?.slice(-20) ?? "");
}
