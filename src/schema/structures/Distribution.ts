import { structure } from "../define";

export const Distribution = structure({
	name: "Distribution",
	since: "2014-05-31",
	use: "response",
	config: false,
	doc: { line: "" },
	members: {
		Id: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		ARN: {
			type: "string",
			required: true,
			since: "2016-08-01",
			released: "2016-08-09",
			doc: { line: "" },
		},
		Status: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		LastModifiedTime: {
			type: "timestamp",
			required: true,
			doc: { line: "" },
		},
		InProgressInvalidationBatches: {
			type: "integer",
			required: true,
			doc: { line: "" },
		},
		DomainName: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		ActiveTrustedSigners: {
			type: { structure: "ActiveTrustedSigners" },
			required: { "2014-05-31": true, "2020-05-31": false },
			doc: { line: "" },
		},
		ActiveTrustedKeyGroups: {
			type: { structure: "ActiveTrustedKeyGroups" },
			since: "2020-05-31",
			released: "2020-10-21",
			doc: { line: "" },
		},
		DistributionConfig: {
			type: { structure: "DistributionConfig" },
			required: true,
			doc: { line: "" },
		},
		AliasICPRecordals: {
			type: { list: "AliasICPRecordal", xml: "AliasICPRecordal" },
			since: "2019-03-26",
			released: "2019-06-14",
			doc: { line: "" },
		},
	},
});
