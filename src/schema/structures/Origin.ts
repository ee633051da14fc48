import { structure } from "../define";

export const Origin = structure({
	name: "Origin",
	since: "2014-05-31",
	use: "both",
	config: true,
	key: "Id",
	doc: { line: "" },
	members: {
		Id: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		DomainName: {
			type: "string",
			required: true,
			doc: { line: "" },
		},
		OriginPath: {
			type: "string",
			since: "2014-11-06",
			released: "2015-02-17",
			doc: { line: "" },
		},
		CustomHeaders: {
			type: { structure: "CustomHeaders" },
			since: "2016-01-13",
			released: "2016-01-15",
			doc: { line: "" },
		},
		S3OriginConfig: {
			type: { structure: "S3OriginConfig" },
			doc: { line: "" },
		},
		CustomOriginConfig: {
			type: { structure: "CustomOriginConfig" },
			doc: { line: "" },
		},
		VpcOriginConfig: {
			type: { structure: "VpcOriginConfig" },
			since: "2020-05-31",
			released: "2024-11-20",
			doc: { line: "" },
		},
		ConnectionAttempts: {
			type: "integer",
			since: "2019-03-26",
			released: "2020-06-05",
			doc: { line: "" },
		},
		ConnectionTimeout: {
			type: "integer",
			since: "2019-03-26",
			released: "2020-06-05",
			doc: { line: "" },
		},
		ResponseCompletionTimeout: {
			type: "integer",
			since: "2020-05-31",
			released: "2025-07-30",
			doc: { line: "" },
		},
		OriginShield: {
			type: { structure: "OriginShield" },
			since: "2020-05-31",
			released: "2020-10-19",
			doc: { line: "" },
		},
		OriginAccessControlId: {
			type: "string",
			since: "2020-05-31",
			released: "2022-08-24",
			doc: { line: "" },
		},
	},
});
