import { defineStructure } from "../../definitions";

export const OriginGroups = defineStructure({
	name: "OriginGroups",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: {
		line: "Pairs of origins with failover from the first to the second.",
		watch: ["A group has an effect only when a behavior names it in [[CacheBehavior.TargetOriginId]]."],
		limits: "10 groups per distribution by default, else [[error:TooManyOriginGroupsPerDistribution]].",
	},
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2018-11-20",
			doc: { line: "Number of origin groups in Items; 0 for none." },
		},
		Items: {
			type: { list: "OriginGroup", xml: "OriginGroup" },
			released: "2018-11-20",
			doc: {
				line: "The origin groups, in any order.",
				absent: "No groups; Quantity must be 0.",
			},
		},
	},
});
