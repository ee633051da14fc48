import { structure } from "../define";

export const CustomErrorResponse = structure({
	name: "CustomErrorResponse",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "ErrorCode",
	doc: { line: "" },
	members: {
		ErrorCode: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		ResponsePagePath: {
			type: "string",
			doc: { line: "" },
		},
		ResponseCode: {
			type: "string",
			doc: { line: "" },
		},
		ErrorCachingMinTTL: {
			type: "long",
			doc: { line: "" },
		},
	},
});
