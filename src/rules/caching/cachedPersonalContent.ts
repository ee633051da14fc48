import { present } from "../../model/accessors";
import { BEHAVIOR_TYPES, toBehaviorName } from "../../model/behaviors";
import { getCacheKey } from "../../model/forwarding";
import { capitalize, joinWords, quote } from "../../model/sentences";
import { getTtls } from "../../model/ttl";
import { describeDuration } from "../../schema/units";
import type { Rule } from "../rule";
import { replaceValueFix } from "../shared/fixBuilders";

/** Cookies whose names say that they stand for a person who has signed in. */
const SESSION = /sess|(?:^|[-_.])sid$|auth|token|jwt|log-?_?in|remember_?me|\bidentity\b/i;

const exampleOf = (minTtl: number, headers: string[], cookies: string[]) =>
	JSON.stringify({
		PathPattern: "account/*",
		TargetOriginId: "a",
		ViewerProtocolPolicy: "https-only",
		MinTTL: minTtl,
		ForwardedValues: {
			QueryString: true,
			Cookies: cookies.length
				? { Forward: "whitelist", WhitelistedNames: { Quantity: cookies.length, Items: cookies } }
				: { Forward: "none" },
			Headers: { Quantity: headers.length, Items: headers },
		},
	});

export const rule: Rule = {
	kind: "security",
	on: BEHAVIOR_TYPES,
	cases: {
		"cookie-whitelist-session-cached": {
			supersedes: ["min-ttl-overrides-no-store"],
			severity: "warning",
			title: "Per-session responses are cached despite private or no-store",
			why: "A session cookie in the cache key suggests that responses differ by viewer. With a minimum TTL above 0, CloudFront caches each response for that long, even if the origin sends `private` or `no-store`: a signed-out or leaked session ID still gets the page. Set the minimum TTL to 0 to let the origin decide.",
			basis: "inferred",
			source: "Developer Guide 2023-06, managing how long content stays in the cache",
			example: { bad: exampleOf(60, [], ["sessionid"]), good: exampleOf(0, [], ["sessionid"]) },
		},
		"authorization-cached": {
			supersedes: ["min-ttl-overrides-no-store"],
			severity: "warning",
			title: "Authorized responses are cached despite private or no-store",
			why: "With `Authorization` in the cache key and a minimum TTL above 0, CloudFront caches authorized responses for that long, even if the origin sends `private` or `no-store`. A token revoked in the meantime still gets the cached response. Set the minimum TTL to 0 to let the origin decide.",
			basis: "inferred",
			source: "Developer Guide 2023-06, managing how long content stays in the cache",
			example: { bad: exampleOf(60, ["Authorization"], []), good: exampleOf(0, ["Authorization"], []) },
		},
	},
	check(behavior, { apiVersion, report }) {
		const min = getTtls(behavior, apiVersion)?.min ?? 0;
		if (min <= 0) return;
		const { cookies, headers } = getCacheKey(behavior);
		const who = capitalize(toBehaviorName(behavior));
		const kept = `for ${describeDuration(min)}, even if the origin says “private” or “no-store”`;
		const ttl = present(behavior, "MinTTL");
		const at = ttl ?? present(behavior, "CachePolicyId") ?? behavior;
		const fix = ttl && replaceValueFix(ttl, 0);
		const sessions = namesIn(cookies).filter((name) => SESSION.test(name.slice(0, 300)));
		if (sessions.length > 0) {
			report("cookie-whitelist-session-cached", at, {
				message: `${who} caches responses per value of the ${sessions.length === 1 ? "cookie" : "cookies"} ${joinWords(sessions.map(quote))} ${kept}`,
				...fix,
			});
		}
		if (namesIn(headers).some((name) => name.toLowerCase() === "authorization")) {
			report("authorization-cached", at, {
				message: `${who} caches responses per Authorization value ${kept}`,
				...fix,
			});
		}
	},
};

function namesIn(set: ReturnType<typeof getCacheKey>["cookies"]): readonly string[] {
	return set !== null && typeof set === "object" && "only" in set ? set.only : [];
}
