import type { Cursor } from "../../document/cursor";
import { getItemKey } from "../../document/path";
import { itemsOf, present, trimmedText } from "../../model/accessors";
import { quote } from "../../model/sentences";
import type { Rule, RuleContext } from "../rule";

const error = "InvalidArgument";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	cases: {
		"InvalidArgument/no-origins": {
			severity: "error",
			title: "No origin",
			why: "A distribution needs at least one place from which it fetches what it serves; the model states a minimum of one item.",
			basis: "model",
			source: "Service models, Origins.Items",
			error,
			example: {
				bad: '{ "Origins": { "Quantity": 0, "Items": [] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] } }',
			},
		},
		"InvalidArgument/origin-id-empty": {
			severity: "error",
			title: "An origin or origin group without a name",
			why: "Behaviors and groups refer to an origin by its [[Origin.Id]]. An empty one was answered with “The parameter name must be non-null”.",
			basis: "seen",
			source: "Answer quoted in provider-upjet-aws",
			error,
			example: {
				bad: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "", "DomainName": "media.example.com" }] } }',
				good: '{ "Origins": { "Quantity": 1, "Items": [{ "Id": "media", "DomainName": "media.example.com" }] } }',
			},
		},
		"InvalidArgument/origin-id-duplicate": {
			severity: "warning",
			title: "Two origins or groups of one name",
			why: "[[CacheBehavior.TargetOriginId]] names an origin or an origin group, so all of their ids share one name space, and a name that two of them have would be ambiguous. CloudFront probably refuses it. Upper and lower case are told apart.",
			basis: "inferred",
			source: "API reference 2017-03-25, Origin; service model 2018-11-05, OriginGroup",
			error,
			example: {
				bad: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "media", "DomainName": "a.example.com" }, { "Id": "media", "DomainName": "b.example.com" }] } }',
				good: '{ "Origins": { "Quantity": 2, "Items": [{ "Id": "media", "DomainName": "a.example.com" }, { "Id": "more", "DomainName": "b.example.com" }] } }',
			},
		},
	},
	check(config, context) {
		const origins = present(config, "Origins");
		const { items, isKnown } = itemsOf(origins);
		if (
			origins?.node.kind === "structure" &&
			items.length === 0 &&
			isKnown &&
			(origins.get("Items") || origins.get("Quantity"))
		) {
			context.report("InvalidArgument/no-origins", origins, { message: "There is no origin; at least one is needed" });
		}
		checkIds([...items, ...itemsOf(present(config, "OriginGroups")).items], context);
	},
};

function checkIds(all: readonly Cursor[], { report }: RuleContext): void {
	const seen = new Map<string, Cursor>();
	for (const one of all) {
		const id = one.get("Id");
		const text = id?.string;
		if (!id || text === undefined || id.isHidden) continue;
		const what = one.node.type === "OriginGroup" ? "origin group" : "origin";
		const first = seen.get(text);
		if (text === "") {
			const host = trimmedText(one.get("DomainName"));
			report("InvalidArgument/origin-id-empty", id, {
				message: `The Id of this ${what}${host ? ` (${quote(host)})` : ""} is empty`,
			});
		} else if (first) {
			report("InvalidArgument/origin-id-duplicate", id, {
				message: `Another origin or group is called ${quote(getItemKey(one.node) ?? text)} already, so CloudFront probably refuses this ${what}`,
				related: [{ place: first, message: "the first of that name" }],
			});
		} else {
			seen.set(text, id);
		}
	}
}
