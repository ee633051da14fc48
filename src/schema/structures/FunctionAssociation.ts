import { structure } from "../define";

export const FunctionAssociation = structure({
	name: "FunctionAssociation",
	since: "2020-05-31",
	use: "both",
	config: true,
	key: "EventType",
	doc: { line: "" },
	members: {
		FunctionARN: {
			type: "string",
			required: true,
			released: "2021-04-30",
			pattern: "arn:aws:cloudfront::[0-9]{12}:function\\/[a-zA-Z0-9-_]{1,64}",
			min: 0,
			max: 108,
			doc: { line: "" },
		},
		EventType: {
			type: "string",
			required: true,
			released: "2021-04-30",
			enum: "EventType",
			doc: { line: "" },
		},
	},
});
