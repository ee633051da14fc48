import type { Cursor } from "../../document/cursor";
import { type Edits, removeItem } from "../../formats/edits";
import { quote } from "../../model/sentences";
import { literalText } from "../../model/uncertainty";
import type { FixProposal, Rule, RuleCase } from "../rule";
import { proposeFix, removeItemFix } from "../shared/fixBuilders";

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

/** An item that is there already. */
interface Repeated {
	item: Cursor;
	value: Cursor;
	text: string;
	first: Cursor;
	index: number;
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
			title: "Duplicate item in a list",
			why: "The list is a set: order and repetition have no meaning. The duplicate is left over, or stands in place of another value. CloudFront may reject it, and it counts toward the quota.",
			source: "Service models; no document states it",
			error: "InvalidArgument",
			example: {
				bad: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 2, "Items": ["DE", "DE"] } } }',
				good: '{ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist", "Quantity": 2, "Items": ["DE", "AT"] } } }',
			},
		},
		"CNAMEAlreadyExists/duplicate": {
			...base,
			title: "Duplicate alias",
			why: "An alias is case-insensitive and can belong to only one distribution. A config that lists it twice claims it twice. CloudFront may reject it as if another distribution had the alias.",
			source: "Developer Guide 2023, alternate domain names: requirements",
			error: "CNAMEAlreadyExists",
			example: {
				bad: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "www.example.com"] } }',
				good: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "example.com"] } }',
			},
		},
		"InvalidArgument/custom-header-duplicate": {
			...base,
			title: "Duplicate custom header",
			why: "Header names are case-insensitive, and CloudFront sets each custom header once. CloudFront may reject a config with two values for one header.",
			source: "Emulators of the API; no document states it",
			error: "InvalidArgument",
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomHeaders": { "Quantity": 2, "Items": [{ "HeaderName": "X-From", "HeaderValue": "a" }, { "HeaderName": "x-from", "HeaderValue": "b" }] } }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "api", "DomainName": "api.example.com", "CustomHeaders": { "Quantity": 1, "Items": [{ "HeaderName": "X-From", "HeaderValue": "a" }] } }] } }',
			},
		},
	},
	check(list, { report }) {
		const set = SETS[list.node.type ?? ""];
		if (!set) return;
		const seen = new Map<string, Cursor>();
		const repeated: Repeated[] = [];
		for (const [index, item] of list.items().entries()) {
			const value = set.key === undefined ? item : item.get(set.key);
			const text = value?.number === undefined ? literalText(value) : String(value.number);
			if (value === undefined || text === undefined) continue;
			const key = set.ignoresCase ? text.toLowerCase() : text;
			const first = seen.get(key);
			if (first) repeated.push({ item, value, text, first, index });
			else seen.set(key, value);
		}
		const together = withoutAny(list, repeated);
		for (const one of repeated) {
			report(set.id, one.value, {
				message: `${set.what} ${quote(one.text)} is listed twice, which CloudFront may reject`,
				related: [{ place: one.first, message: "First listed here" }],
				...(set.key === undefined ? together : removeItemFix(one.item, "Remove the second one")),
			});
		}
	},
};

/** Offers to take out all that is listed before, as a long list would take as many rounds as it has such items. */
function withoutAny({ document, node }: Cursor, repeated: readonly Repeated[]): { fix?: FixProposal } {
	const indexes = repeated.map(({ index }) => index);
	const title = indexes.length === 1 ? "Remove the second one" : `Remove the ${indexes.length} duplicates`;
	let known: Edits | undefined;
	const edits = () => {
		known ??= removeItem(document, node, indexes);
		return known;
	};
	return proposeFix(title, edits, true);
}
