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
			title: "Quantity is not the number of items",
			why: "Lists travel with a count beside them. CloudFront compares the two and refuses the whole config when they differ, which mostly happens after an item was added or removed by hand.",
			example: {
				bad: '{ "Aliases": { "Quantity": 1, "Items": ["www.example.com", "example.com"] } }',
				good: '{ "Aliases": { "Quantity": 2, "Items": ["www.example.com", "example.com"] } }',
			},
		},
		"InconsistentQuantities/items-absent": {
			...base,
			title: "Quantity announces items that are not there",
			why: "The count says that there are items, but the list itself is left out. Whether the items were lost or the count is a leftover only its author knows, so nothing is guessed here: a 0 would throw them away.",
			example: {
				bad: '{ "CacheBehaviors": { "Quantity": 2 } }',
				good: '{ "CacheBehaviors": { "Quantity": 0 } }',
			},
		},
		"InconsistentQuantities/zero-with-items": {
			...base,
			title: "Quantity is 0 although there are items",
			why: "A count of 0 says that the list is empty, yet items follow. CloudFront does not choose between the two; it refuses the config.",
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
				message: `${name} states a Quantity of ${stated} but has no Items`,
			});
			return;
		}
		const zero = stated === 0;
		report(zero ? "InconsistentQuantities/zero-with-items" : "InconsistentQuantities/mismatch", quantity, {
			message: `${name} states a Quantity of ${stated} but holds ${formatCount(items.length, "item")}`,
			related: [{ place: list, message: formatCount(items.length, "item") }],
			// After a 0 the items may be what was not meant.
			...proposeFix(`Set Quantity to ${items.length}`, () => setQuantity(pair.document, pair.node), !zero),
		});
	},
};
