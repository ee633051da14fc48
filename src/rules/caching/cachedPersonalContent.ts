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
			title: "Answers of sessions are cached against the origin's word",
			why: "A session cookie in the cache key says that the answers differ from viewer to viewer. With a minimum TTL above 0 CloudFront keeps each of them for that long even when the origin marks it `private` or `no-store`: after signing out, or with a session id that leaked, the page is still served from the cache. Set the minimum TTL to 0, so that the origin decides.",
			basis: "inferred",
			source: "Developer Guide 2023-06, managing how long content stays in the cache",
			example: { bad: exampleOf(60, [], ["sessionid"]), good: exampleOf(0, [], ["sessionid"]) },
		},
		"authorization-cached": {
			supersedes: ["min-ttl-overrides-no-store"],
			severity: "warning",
			title: "Authorized answers are cached against the origin's word",
			why: "With `Authorization` in the cache key and a minimum TTL above 0, CloudFront keeps what the origin sent to one authorized viewer for that long, even if marked `private` or `no-store`, and gives it to whoever sends the same header: a token that was withdrawn meanwhile still opens it. Set the minimum TTL to 0, so that the origin decides.",
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
				message: `${who} keeps the answers for each value of the ${sessions.length === 1 ? "cookie" : "cookies"} ${joinWords(sessions.map(quote))} ${kept}`,
				...fix,
			});
		}
		if (namesIn(headers).some((name) => name.toLowerCase() === "authorization")) {
			report("authorization-cached", at, {
				message: `${who} keeps the answers for each value of Authorization ${kept}`,
				...fix,
			});
		}
	},
};

function namesIn(taken: ReturnType<typeof getCacheKey>["cookies"]): readonly string[] {
	return taken !== null && typeof taken === "object" && "only" in taken ? taken.only : [];
}
