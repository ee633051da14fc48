import { structure } from "../define";

export const AliasICPRecordal = structure({
	name: "AliasICPRecordal",
	since: "2019-03-26",
	use: "response",
	config: false,
	key: "CNAME",
	doc: { line: "" },
	members: {
		CNAME: {
			type: "string",
			released: "2019-06-14",
			doc: { line: "" },
		},
		ICPRecordalStatus: {
			type: "string",
			released: "2019-06-14",
			enum: "ICPRecordalStatus",
			doc: { line: "" },
		},
	},
});
