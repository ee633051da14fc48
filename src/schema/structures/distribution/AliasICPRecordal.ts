import { defineStructure } from "../../definitions";

export const AliasICPRecordal = defineStructure({
	name: "AliasICPRecordal",
	since: "2019-03-26",
	use: "response",
	config: false,
	key: "CNAME",
	doc: {
		line: "ICP recordal status of one alternate domain name.",
		more: "Public websites in mainland China need an ICP recordal. CloudFront reports the status; you cannot set it.",
	},
	members: {
		CNAME: {
			type: "string",
			released: "2019-06-14",
			doc: { line: "The alternate domain name, as in [[Aliases.Items]].", example: "www.example.com" },
		},
		ICPRecordalStatus: {
			type: "string",
			released: "2019-06-14",
			enum: "ICPRecordalStatus",
			doc: {
				line: "Whether the name has a valid recordal.",
				watch: ["Outside the China Regions it is always [[enum:ICPRecordalStatus.APPROVED]] and has no meaning."],
				example: "APPROVED",
			},
		},
	},
});
