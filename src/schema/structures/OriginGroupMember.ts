import { structure } from "../define";

export const OriginGroupMember = structure({
	name: "OriginGroupMember",
	since: "2018-11-05",
	use: "both",
	config: true,
	key: "OriginId",
	doc: { line: "" },
	members: {
		OriginId: {
			type: "string",
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
	},
});
