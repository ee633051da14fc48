import { setValue } from "../../formats/edits";
import { itemsOf, present } from "../../model/accessors";
import { formatCount } from "../../schema/units";
import type { Rule } from "../rule";
import { proposeFix } from "../shared/fixBuilders";

export const rule: Rule = {
	kind: "rejection",
	on: ["DistributionConfig"],
	since: "2020-05-31",
	cases: {
		"InvalidArgument/staging-aliases": {
			severity: "warning",
			title: "Staging distribution with aliases",
			why: "Viewers reach a staging distribution only through the domain names of its primary, so its own aliases could never be used. CloudFront may reject them.",
			basis: "inferred",
			source: "Developer Guide 2023, continuous deployment",
			error: "InvalidArgument",
			example: {
				bad: '{ "Staging": true, "Aliases": { "Quantity": 1, "Items": ["www.example.com"] } }',
				good: '{ "Staging": true, "Aliases": { "Quantity": 0 } }',
			},
		},
	},
	check(config, { report }) {
		const aliases = present(config, "Aliases");
		const count = itemsOf(aliases).items.length;
		if (!config.get("Staging")?.boolean || !aliases || count === 0) return;
		report("InvalidArgument/staging-aliases", aliases, {
			message: `This staging distribution has ${formatCount(count, "alias", "aliases")}, which CloudFront may reject`,
			...proposeFix("Remove the aliases", () => setValue(config.document, aliases.node, { Quantity: 0 })),
		});
	},
};
