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
			severity: "error",
			title: "Staging distribution with aliases",
			why: "Viewers reach a staging distribution only through the domain names of its primary. CloudFront rejects aliases on the staging distribution. Leave [[DistributionConfig.Aliases]] empty; the primary keeps its names.",
			basis: "seen",
			source: "Response recorded in cdk-preflight; Developer Guide 2023, continuous deployment",
			error: "InvalidArgument",
			wireMessage: ["The parameter Aliases is set for a staging distribution."],
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
			message: `This staging distribution has ${formatCount(count, "alias", "aliases")}; CloudFront accepts none`,
			...proposeFix("Remove the aliases", () => setValue(config.document, aliases.node, { Quantity: 0 })),
		});
	},
};
