import { setQuantity } from "../../formats/edits";
import { present } from "../../model/accessors";
import { mayHaveMoreItems } from "../../model/uncertainty";
import { allStructures } from "../../schema/schema";
import { formatCount } from "../../schema/units";
import type { Rule, RuleCase } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

const base = {
	severity: "error",
	basis: "doc",
	source: "API reference 2017-03-25, CreateDistribution: errors; every type with Quantity and Items",
	error: "InconsistentQuantities",
} as const satisfies Partial<RuleCase>;

export const rule: Rule = {
	kind: "rejection",
	on: allStructures.filter((one) => one.config && one.members.Quantity && one.members.Items).map((one) => one.name),
	cases: {
		"InconsistentQuantities/mismatch": {
			...base,
			title: "Quantity differs from the number of items",
			why: "CloudFront compares Quantity with the number of items and rejects the config if they differ. The cause is usually an item that someone added or removed by hand.",
			example: {
				bad: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com", "example.com"] } }',
				good: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "example.com"] } }',
			},
		},
		"InconsistentQuantities/items-absent": {
			...base,
			title: "Quantity above 0 without Items",
			why: "Quantity says that there are items, but Items is missing. Either the items were lost or the Quantity is wrong. Only you can tell, so there is no fix: a 0 could discard the items.",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2 } }',
				good: '{ "CacheBehaviors": { "Quantity": 0 } }',
			},
		},
		"InconsistentQuantities/zero-with-items": {
			...base,
			title: "Quantity is 0 although there are items",
			why: "A Quantity of 0 says that the list is empty, but items follow. CloudFront does not choose between the two and rejects the config.",
			example: {
				bad: '{ "Aliases": { "Quantity": 0, "Items": ["www.example.com"] } }',
				good: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com"] } }',
			},
		},
	},
	check(pair, { report }) {
		const quantity = present(pair, "Quantity");
		const list = present(pair, "Items");
		if (quantity?.number === undefined || (list && list.node.kind !== "list")) return;
		const items = pair.items();
		const stated = quantity.number;
		if (stated === items.length || mayHaveMoreItems(pair)) return;
		const name = pair.entry?.key ?? pair.node.type;
		if (!list) {
			report("InconsistentQuantities/items-absent", quantity, {
				message: `${name} has a Quantity of ${stated} but no Items`,
			});
			return;
		}
		const zero = stated === 0;
		report(zero ? "InconsistentQuantities/zero-with-items" : "InconsistentQuantities/mismatch", quantity, {
			message: `${name} has a Quantity of ${stated} but ${formatCount(items.length, "item")}`,
			related: [{ place: list, message: formatCount(items.length, "item") }],
			// After a 0 the items may be what was not meant.
			...proposeFix(`Set Quantity to ${items.length}`, () => setQuantity(pair.document, pair.node), !zero),
		});
	},
};
