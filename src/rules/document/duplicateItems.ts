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
			title: "The same item twice in a list",
			why: "The list is a set: order means nothing in it, and neither does naming something twice. The second one is a leftover, or stands in the place of another that was meant. CloudFront probably refuses it, and it counts toward the quota.",
			source: "Service models; no document states it",
			error: "InvalidArgument",
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
			error: "CNAMEAlreadyExists",
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
				message: `${set.what} ${quote(one.text)} is listed twice, which CloudFront probably refuses`,
				related: [{ place: one.first, message: "listed here before" }],
				...(set.key === undefined ? together : removeItemFix(one.item, "Take the second one out")),
			});
		}
	},
};

/** Offers to take out all that is listed before, as a long list would take as many rounds as it has such items. */
function withoutAny({ document, node }: Cursor, repeated: readonly Repeated[]): { fix?: FixProposal } {
	const indexes = repeated.map(({ index }) => index);
	const title = indexes.length === 1 ? "Take the second one out" : `Take the ${indexes.length} repeated ones out`;
	let known: Edits | undefined;
	const edits = () => {
		known ??= removeItem(document, node, indexes);
		return known;
	};
	return proposeFix(title, edits, true);
}
