import { defineStructure } from "../../definitions";

export const OriginGroupMembers = defineStructure({
	name: "OriginGroupMembers",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: { line: "The two origins of an origin group." },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2018-11-20",
			doc: { line: "Number of origins in Items: 2." },
		},
		Items: {
			type: { list: "OriginGroupMember", xml: "OriginGroupMember" },
			required: true,
			released: "2018-11-20",
			min: 2,
			max: 2,
			ordered: true,
			doc: {
				line: "The primary origin, then the secondary origin.",
				watch: [
					"Order matters: if you swap the two, the other one becomes the primary.",
					"Two members with the same [[Origin.DomainName]] and [[Origin.OriginPath]] add no redundancy (inferred).",
				],
			},
		},
	},
});
