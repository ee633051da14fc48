import { removeItem } from "../../formats/edits";
import type { Place } from "../place";
import type { Offer, Rule, RuleCase } from "../rule";
import { fixBy, pairAround } from "../shared/fixes";
import { settledText } from "../shared/known";
import { quoted } from "../shared/words";

/** A list in which nothing should stand twice. */
interface SetLike {
	id: string;
	/** What to call an item. */
	what: string;
	/** The member by which items are told apart; the items themselves when absent. */
	key?: string;
	/** Upper and lower case make no difference. */
	ignoresCase?: boolean;
}

/** Lists whose own rules tell of duplicates are left out: origins, methods, events, error codes. */
const SETS: { readonly [structure: string]: SetLike } = {
	Aliases: { id: "CNAMEAlreadyExists/duplicate", what: "The alias", ignoresCase: true },
	CustomHeaders: {
		id: "InvalidArgument/custom-header-duplicate",
		what: "The header",
		key: "HeaderName",
		ignoresCase: true,
	},
	Headers: { id: "InvalidArgument/duplicate-item", what: "The header", ignoresCase: true },
	CookieNames: { id: "InvalidArgument/duplicate-item", what: "The cookie" },
	QueryStringCacheKeys: { id: "InvalidArgument/duplicate-item", what: "The query string parameter" },
	TrustedSigners: { id: "InvalidArgument/duplicate-item", what: "The signer" },
	TrustedKeyGroups: { id: "InvalidArgument/duplicate-item", what: "The key group" },
	OriginSslProtocols: { id: "InvalidArgument/duplicate-item", what: "The protocol" },
	StatusCodes: { id: "InvalidArgument/duplicate-item", what: "The status code" },
	GeoRestriction: { id: "InvalidArgument/duplicate-item", what: "The country", ignoresCase: true },
};

const base = { severity: "warning", basis: "inferred" } as const satisfies Partial<RuleCase>;

export const rule: Rule = {
	kind: "rejection",
	on: Object.keys(SETS),
	cases: {
		"InvalidArgument/duplicate-item": {
			...base,
			title: "The same item twice in a list",
			why: "The list is a set: order means nothing in it, and neither does naming something twice. The second one is a leftover, or stands in the place of another that was meant. CloudFront probably refuses it, and it counts towards the quota.",
			source: "Service models; no document states it",
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 2, "Items": ["DE", "DE"] } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 2, "Items": ["DE", "AT"] } } }',
			},
		},
		"CNAMEAlreadyExists/duplicate": {
			...base,
			title: "The same alias twice",
			why: "Over all distributions a name may be an alias only once, whatever its letter case. A config that lists it twice claims it twice, and CloudFront probably refuses it as if another distribution had it.",
			source: "Developer Guide 2023, alternate domain names: requirements",
			error: { code: "CNAMEAlreadyExists", status: 409 },
			example: {
				bad: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "www.example.com"] } }',
				good: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "example.com"] } }',
			},
		},
		"InvalidArgument/custom-header-duplicate": {
			...base,
			title: "The same custom header twice",
			why: "Names of headers are the same in upper and lower case, and CloudFront sets each custom header once, in place of what the viewer sent. With two values for one name it probably refuses the config.",
			source: "Emulators of the API; no document states it",
			error: { code: "InvalidArgument", status: 400 },
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomHeaders": { "Quantity": 2, "Items": [{ "HeaderName": "X-From", "HeaderValue": "a" }, { "HeaderName": "x-from", "HeaderValue": "b" }] } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomHeaders": { "Quantity": 1, "Items": [{ "HeaderName": "X-From", "HeaderValue": "a" }] } }] } }',
			},
		},
	},
	check(list, { report }) {
		const set = SETS[list.node.type ?? ""];
		if (!set) return;
		const seen = new Map<string, Place>();
		for (const item of list.items()) {
			const value = set.key === undefined ? item : item.get(set.key);
			const text = value?.number === undefined ? settledText(value) : String(value.number);
			if (value === undefined || text === undefined) continue;
			const key = set.ignoresCase ? text.toLowerCase() : text;
			const first = seen.get(key);
			if (!first) {
				seen.set(key, value);
				continue;
			}
			report(set.id, value, {
				message: `${set.what} ${quoted(text)} is listed twice, which CloudFront probably refuses`,
				related: [{ place: first, message: "listed here before" }],
				...removing(item, set.key === undefined),
			});
		}
	},
};

/** Offers to take an item away; one that has a value of its own only at the user's word. */
function removing(item: Place, safe: boolean): { fix?: Offer } {
	const around = pairAround(item);
	return around
		? fixBy("Take the second one away", () => removeItem(item.document, around.pair, around.index), safe)
		: {};
}
