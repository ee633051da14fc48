import { defineStructure } from "../../definitions";

export const CookiePreference = defineStructure({
	name: "CookiePreference",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Which cookies CloudFront forwards to the origin and adds to the cache key.",
	},
	members: {
		Forward: {
			type: "string",
			required: true,
			enum: "ItemSelection",
			doc: {
				line: "Which cookies to forward and to add to the cache key; `whitelist` uses [[CookiePreference.WhitelistedNames]].",
				more: "`none` forwards no cookies and removes `Set-Cookie` from responses, which breaks logins. `whitelist` forwards and keys only the listed names. `all` caches one object per distinct set of cookies; with analytics cookies there are almost no cache hits.",
				watch: [
					'With `whitelist` or `all`, CloudFront caches the origin\'s `Set-Cookie` and sends it to all viewers with the same key. `Cache-Control: no-cache="Set-Cookie"` prevents that.',
					"With cookies forwarded, CloudFront does not honor `If-Modified-Since` and `If-None-Match` of viewers, and does not collapse requests: simultaneous misses each go to the origin.",
					"S3 does not process cookies: use `none`.",
					"`whitelist` without names, or names with `none` or `all`, is refused with [[error:InvalidForwardCookies]]. The 2017 reference says that an update silently drops such leftover names.",
				],
				example: "none",
			},
		},
		WhitelistedNames: {
			type: { structure: "CookieNames" },
			doc: {
				line: "Names of the cookies to forward and to add to the cache key with [[CookiePreference.Forward]] `whitelist`.",
				watch: ["Required with `whitelist`. Leave it out with `none` and `all`."],
			},
		},
	},
});
