import { structure } from "../define";

export const LambdaFunctionAssociation = structure({
	name: "LambdaFunctionAssociation",
	since: "2016-11-25",
	use: "both",
	config: true,
	key: "EventType",
	doc: { line: "" },
	members: {
		LambdaFunctionARN: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			doc: { line: "" },
		},
		EventType: {
			type: "string",
			required: { "2016-11-25": false, "2017-10-30": true },
			released: "2016-12-08",
			enum: "EventType",
			doc: { line: "" },
		},
		IncludeBody: {
			type: "boolean",
			since: "2018-06-18",
			released: "2018-08-14",
			doc: { line: "" },
		},
	},
});
