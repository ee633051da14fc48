import { itemsOf, present } from "../../model/accessors";
import type { Rule } from "../rule";

export const rule: Rule = {
	kind: "security",
	on: ["DistributionConfigWithTags"],
	since: "2016-08-01",
	cases: {
		tags: {
			severity: "info",
			title: "Distribution without tags",
			why: "Tags show who owns a distribution and what it is for. They also split costs and control access in policies. Adding them later takes another call (`TagResource`).",
			basis: "peers",
			source: "Security Hub, CloudFront.14",
			example: {
				bad: '{ "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true }, "Tags": { "Items": [] } }',
				good: '{ "DistributionConfig": { "CallerReference": "a", "Comment": "", "Enabled": true }, "Tags": { "Items": [{ "Key": "team", "Value": "web" }] } }',
			},
			equivalents: { "Security Hub": ["CloudFront.14"] },
		},
	},
	check(request, { report }) {
		const tags = present(request, "Tags");
		const { items, isKnown } = itemsOf(tags);
		if (!tags || items.length > 0 || !isKnown) return;
		report("tags", tags, { message: "The list of tags is empty" });
	},
};
