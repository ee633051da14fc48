import { defineStructure } from "../../definitions";

export const CookiePreference = defineStructure({
	name: "CookiePreference",
	since: "2014-05-31",
	use: "both",
	config: true,
	doc: {
		line: "Choice of the cookies that go to the origin and into the cache key.",
	},
	members: {
		Forward: {
			type: "string",
			required: true,
			enum: "ItemSelection",
			doc: {
				line: "Which cookies to forward and key: `none`, `all`, or with `whitelist` those in [[CookiePreference.WhitelistedNames]].",
				more: "`none` keeps cookies from the origin and takes `Set-Cookie` out of answers, which breaks logins. `whitelist` forwards and keys just the names listed. `all` caches an object per distinct set of cookies: with analytics cookies close to no caching at all.",
				watch: [
					'With `whitelist` or `all`, the origin\'s `Set-Cookie` is cached and replayed to everyone with the same key; `Cache-Control: no-cache="Set-Cookie"` prevents that.',
					"With cookies forwarded, CloudFront does not honor `If-Modified-Since` and `If-None-Match` of viewers, and does not collapse requests: simultaneous misses each go to the origin.",
					"S3 does not process cookies: use `none`.",
					"`whitelist` without names, or names with `none` or `all`, is [[error:InvalidForwardCookies]]; by the 2017 text, an update drops such left-over names silently.",
				],
				example: "none",
			},
		},
		WhitelistedNames: {
			type: { structure: "CookieNames" },
			doc: {
				line: "Names of the cookies to forward and key when [[CookiePreference.Forward]] is `whitelist`.",
				watch: ["Needed with `whitelist`, to be left out with `none` and `all`."],
			},
		},
	},
});
