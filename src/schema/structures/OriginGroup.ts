import { structure } from "../define";

export const OriginGroup = structure({
	name: "OriginGroup",
	since: "2018-11-05",
	use: "both",
	config: true,
	key: "Id",
	doc: { line: "" },
	members: {
		Id: {
			type: "string",
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
		FailoverCriteria: {
			type: { structure: "OriginGroupFailoverCriteria" },
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
		Members: {
			type: { structure: "OriginGroupMembers" },
			required: true,
			released: "2018-11-20",
			doc: { line: "" },
		},
		SelectionCriteria: {
			type: "string",
			since: "2020-05-31",
			released: "2024-11-22",
			enum: "OriginGroupSelectionCriteria",
			doc: { line: "" },
		},
	},
});
