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
			title: "A staging distribution with aliases",
			why: "Viewers reach a staging distribution only by the names of its primary, so names of its own could never be used, and they belong to the primary already. CloudFront probably refuses them.",
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
			message: `This staging distribution has ${formatCount(count, "alias", "aliases")} of its own, which CloudFront probably refuses`,
			...proposeFix("Take the aliases out", () => setValue(config.document, aliases.node, { Quantity: 0 })),
		});
	},
};
