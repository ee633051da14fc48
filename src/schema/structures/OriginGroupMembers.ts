import { structure } from "../define";

export const OriginGroupMembers = structure({
	name: "OriginGroupMembers",
	since: "2018-11-05",
	use: "both",
	config: true,
	doc: { line: "" },
	members: {
		Quantity: {
			type: "integer",
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
		Items: {
			type: { list: "OriginGroupMember", xml: "OriginGroupMember" },
			required: true,
			released: "2018-11-20",
			min: 2,
			max: 2,
			doc: { line: "" },
		},
	},
});
